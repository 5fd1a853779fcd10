<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Skrót przed wyjaśnieniem</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1: użyto „%2”, a wyjaśnia to dopiero %3.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Skrót, który już się nie pojawia</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1: wprowadzono %2, którego nigdzie indziej nie ma.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Odnośnik, który nie mówi, dokąd prowadzi</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>„%1” czytane osobno nic nie znaczy.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Odnośnik, który pokazuje swój adres</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Nazwij stronę; czytnik ekranu literuje adres.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Fragment w innym języku</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Oznacz język fragmentu „%1”, aby był poprawnie czytany na głos.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Obraz bez opisu</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Napisz, co przedstawia obraz %2 (język: %1), albo oznacz go jako ozdobny.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Obraz bez podpisu autora</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Podaj, kto jest autorem obrazu %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Zbyt blady kolor firmowy</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>Kolor firmowy %1 ma na bieli kontrast %2:1. Potrzeba 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Tabela bez nagłówka</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Oznacz wiersz, który nazywa kolumny.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Plik nie jest już tym, który wyeksportowano.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Wyeksportuj komunikat jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Nie można utworzyć folderu poprzednich wersji.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Komunikatu nie zapisano, aby nie stracić jego poprzedniej wersji.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>„%1” nie jest formatem, w którym zapisuje Dateline.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Dostępne formaty: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Eksport anulowano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>W folderze są już te pliki: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Wybierz inny folder albo pozwól je zastąpić.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Dwa eksportowane pliki miałyby nazwę „%1”.</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Wyeksportuj je do różnych folderów albo zmień jeden z tytułów.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Raz wielka litera, raz mała</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: „%2”; %3: „%4”.</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Styl redakcyjny</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Popraw wszystkie (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Nic do poprawy. Tekst i formularz są zgodne.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Zignorowanie uwagi</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Zignorowanie słowa w tym komunikacie</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Napisz „%1”</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>Tabela, wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>Śródtytuł „%1”</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>Podpis „%1”</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Przypis %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Akapit %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Zmień tekst</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Zmień formularz</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Usuń odstęp</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Wstaw jeden odstęp</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Wstaw twardą spację</translation>
    </message>
    <message>
        <source>small letter</source>
        <extracomment>How &quot;Paragraph 2&quot; begins within a sentence. Leave the word as it is for a small letter; write anything else where nouns have a capital, as in German.</extracomment>
        <translation>small letter</translation>
    </message>
</context>
<context>
    <name>dateline::Clarity</name>
    <message>
        <source>A long sentence</source>
        <translation>Długie zdanie</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1: zdanie ma %2 słów. Łatwo czyta się do około %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Długi akapit</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1: liczba zdań %2. Powyżej %3 powstaje blok, który mało kto czyta.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Same wersaliki</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Wersaliki czyta się powoli, a niektóre czytniki ekranu je literują.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Zdanie, które zaczyna się cyfrą</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1: zdanie zaczyna się od „%2”. Napisz to słowami albo zacznij inaczej.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Kontrast na bieli %1:1; potrzeba %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Kontrast na bieli %1:1, wystarcza dla tekstu.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Kolor wyróżnienia</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Wybór koloru wyróżnienia</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Zapisz kolor jak #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>Komunikat nie ma tekstu w języku „%1”.</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Dodaj ten język albo pomiń go w eksporcie.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Komunikat jest objęty embargiem bez podanego czasu.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Podaj, do kiedy obowiązuje, albo je usuń.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Jedno słowo zapisane na dwa sposoby</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: „%2”; %3: „%4”.</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Jeden kraj, dwie nazwy</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1: „%2”; %3: „%4”.</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Data bez roku</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1: „%2”; inne daty w tekście mają rok.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Kontakt do rzecznika</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tytuł grzecznościowy</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Kraj lub organizacja</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Telefony, po jednym w wierszu</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Adresy e-mail, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>Na numer „%1” nie można zadzwonić. Zapisz go z kodem kraju, na przykład +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Pominięto kolumnę „%1”.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>Pierwszy wiersz nie mówi, czym są kolumny.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Nadaj im nagłówki, takie jak „Imię”, „Nazwisko”, „E-mail”, „Telefon”.</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>wiersz 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Kontakt do rzecznika</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Dodaj</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Usuń kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>„%1” nie ma na liście krajów.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Nazwy krótkie i urzędowe w jednym wyliczeniu</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1: „%2” ma nazwę urzędową wśród krótkich.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Kraje nie po kolei</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1: „%2” stoi poza porządkiem alfabetycznym.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Stolica razem z krajem</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1: kraj podano po „%2”, jego stolicy.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Miasto bez kraju</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1: „%2” pojawia się najpierw bez kraju: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Na przykład 13 czerwca</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Wybierz z kalendarza</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Wybierz z kalendarza (Alt+Dół)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Tu może stać tylko jeden dzień.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>„%1” nie jest datą. Zapisz ją tak: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>nie istnieje</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>znaleziono, zna mało słów</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>znaleziono</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Słowniki</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Osoby ze spisu</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Dodaj do spisu</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>W spisie</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Spis zmienił inny program.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Wczytano go ponownie. Powtórz ostatnią zmianę.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Nie można utworzyć folderu spisu.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Sprawdź, czy możesz tam zapisywać.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Spis kontaktów</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Szukaj według nazwiska, stanowiska lub organizacji</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Szukaj w spisie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa własna</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Kraj lub organizacja</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Osoby i organizacje</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń ze spisu</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Importuj vCard lub CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Pokaż plik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>W spisie nikogo jeszcze nie ma. Zaimportuj książkę adresową albo dodaj osoby z formularza.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Przechowywany w %1 — pliku, który można kopiować i udostępniać.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>Usunąć „%1” ze spisu?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importuj książkę adresową</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Książki adresowe (*.vcf *.vcard *.csv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>W spisie jest %n nowa pozycja.</numerusform>
            <numerusform>W spisie są %n nowe pozycje.</numerusform>
            <numerusform>W spisie jest %n nowych pozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Komunikat jest otwarty w programie %1 na %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Otwórz go tylko do odczytu albo najpierw zamknij go tam.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Folder komunikatu nie pozwala na blokadę.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Podczas twojej pracy plik mogą zmienić inni; zapisz pod inną nazwą.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>%3 ma otwarty komunikat w programie %1 na %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Akapit, który miał być zmieniony, już nie istnieje.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Brak, do natychmiastowej publikacji</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Do określonego dnia i godziny</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Dzień końca embarga</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Godzina końca embarga</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Strefa czasowa embarga</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Wygasa o %1 tutaj, o %2 w Brukseli.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Eksport: %1 z %n pliku</numerusform>
            <numerusform>Eksport: %1 z %n plików</numerusform>
            <numerusform>Eksport: %1 z %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Eksport do folderu</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>To trzeba poprawić przed publikacją komunikatu. Aby mimo to wyeksportować go raz, podaj powód.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Eksportuj mimo to</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>Wyeksportowano %n plik</numerusform>
            <numerusform>Wyeksportowano %n pliki</numerusform>
            <numerusform>Wyeksportowano %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Zastąpić pliki poprzedniego eksportu?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Sprawdzanie przed eksportem…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Zapisz jako ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archiwa ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>„%1” stoi na przeszkodzie eksportowi. Komunikat otwarty tylko do odczytu nie może zachować powodu, dla którego mimo to ma zostać wyeksportowany. Najpierw zapisz go pod inną nazwą.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Wyeksportowano w %1 s</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Została jedna sugestia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>Została %n sugestia.</numerusform>
            <numerusform>Zostały %n sugestie.</numerusform>
            <numerusform>Zostało %n sugestii.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Sprawdzono w tych plikach</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Kopiuj na stronę WWW</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n strona, %1</numerusform>
            <numerusform>%n strony, %1</numerusform>
            <numerusform>%n stron, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n język</numerusform>
            <numerusform>%n języki</numerusform>
            <numerusform>%n języków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niepotwierdzone</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Zapisz jako ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Plik na dysku nie jest tym, który zapisano.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Numer, na który nie można zadzwonić</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 nie jest numerem telefonu w żadnym kraju.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1: %2 nie jest numerem telefonu w żadnym kraju.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Numer w innym zapisie</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Styl redakcyjny wymaga %1 zamiast %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Tekst i formularz różnią się w kontakcie</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1: %2. W formularzu: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Tekst i formularz różnią się w dacie</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1: %2. Data wydarzenia: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Tekst i formularz różnią się w numerze rundy</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1: „%2”. W formularzu: runda %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Dzień tygodnia nie pasuje do daty</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1: „%2”. %3 to %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1: o wydarzeniu mowa jak o przeszłym, lecz komunikat nosi datę %2, przed nim.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1: o wydarzeniu mowa jak o przyszłym, lecz komunikat nosi datę %2, po nim.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Czas gramatyczny nie pasuje do daty</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>W tekście brak uczestnika</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>Tekst (język: %1) nie wymienia uczestnika: %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>Tekst wymienia o jednego uczestnika więcej niż formularz</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1: wśród uczestników wymieniono: %2. W formularzu go nie ma.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Nazwisko zapisane na dwa sposoby</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1: „%2”. W formularzu: %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1: %2 — „%3”. W formularzu: „%4”.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1: %2 — „%3”. %4: „%5”.</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Jedna osoba ma dwa stanowiska</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>W tekście brak miasta</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Tekst i formularz różnią się w nazwie miasta</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1: %2. Wydarzenie odbywa się w miejscu: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Tekst i formularz różnią się w nazwie kraju</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Dzień i data się nie zgadzają</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1: „%2” — według daty komunikatu to %3, a obok „%4”.</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Odczyt pliku się nie powiódł.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Plik jest większy niż %1 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wybierz mniejszy plik.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Nie można zapisać pliku.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Zapis pliku się nie powiódł. Stary plik jest nienaruszony.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Dysk jest pełny. Zwolnij miejsce albo wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Komunikaty i teksty (*.dateline *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Ten komunikat jest otwarty tylko do odczytu. Zapisz go pod inną nazwą, aby go zmienić.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nowa edycja</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Teksty z kreską obok pochodzą z ostatniej edycji. Zmień je lub potwierdź.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Otwórz lub zaimportuj</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Wybierz ostatnią edycję</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Nie ma poprzedniej wersji tego komunikatu.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>To kopia poprzedniej wersji, zapisanej %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Zapisz komunikat</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Komunikat Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Przywróć zapisaną wersję</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>To komunikat taki, jak go zapisano. „Cofnij” przywraca twoje zmiany.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niezapisany</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano o %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisany</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>„%1” zmienił ktoś inny.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Wczytaj tamtą wersję</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moją</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>„%1” nie ma już w folderze. Tego, co widzisz, nie ma w żadnym pliku.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Zapisz ponownie</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>„%1” jest otwarty na %2 od %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>%1 ma „%2” otwarty na %3 od %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Możesz go czytać albo otworzyć kopię zapisywaną pod inną nazwą.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Otwórz tylko do odczytu</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Odkąd otworzono „%1”, zmienił go ktoś inny.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Zapisz swoją pod inną nazwą, aby zachować obie, albo wybierz jedną. Wczytanie tamtej można cofnąć.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Wczytaj tamtą wersję</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Zastąp tamtą wersję</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Niezapisana praca</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>„%1” zawiera zmiany, których nie ma w żadnym pliku.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Nie można utworzyć folderu.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wybierz folder, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Nie można zapisać pliku.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Zapis pliku się nie powiódł.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>W miejscu pliku jest folder.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Nie można zastąpić pliku.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Wielkość liter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Słowo</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Tylko całe słowa</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Poprzednie trafienie (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Następne trafienie (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zastąp wszystkie</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Szukaj we wszystkich językach</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zastąp przez</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Nie ma jeszcze czego szukać.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Brak trafień.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Zastąpiono: %1. „Cofnij” przywraca wszystko.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Brak trafień</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Trafienia: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignoruj…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignoruj: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Dlaczego: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Ta wartość nie pasuje do tego pola.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Tekst zmienił się od czasu tej uwagi.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Sprawdź ponownie.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Odczytano z wiersza %1: „%2”. Proszę sprawdzić.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Odczytano z wiersza %1: „%2”.</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Dane komunikatu</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Akapit</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Śródtytuł</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Śródtytuł niższego stopnia</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista punktowana</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerowana</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Odnośnik…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Przenieś do uwag dla redakcji</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Autor cytatu…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Rodzaj akapitu</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Język tego fragmentu</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Język zaznaczonego fragmentu: dla pisowni, dzielenia wyrazów i czytników ekranu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Adres WWW lub e-mail; puste — bez odnośnika:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Kto to powiedział, tak jak ma być wydrukowane:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Autor cytatu</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Przenieś do tekstu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
</context>
<context>
    <name>dateline::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Strona pomocy</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niczego nie znaleziono.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Styl redakcyjny</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Biuro prasowe</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nazwa stylu</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Język poniższych tekstów</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Teksty w języku</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>O nas, na końcu każdego komunikatu</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>O nas</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Znak końca</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Na przykład ### albo nic</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Co przedstawia logo</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Dla osób, które go nie widzą</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Kolor wyróżnienia</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Krój tekstu</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Krój tytułów</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Międzynarodowy: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Same cyfry: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Jak w danym kraju: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numery telefonów</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> znaków</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Tytuł jest długi powyżej</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Miasto wersalikami przed datą</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Sprawdzane reguły</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Używaj też w nowych komunikatach</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Używaj w nowych komunikatach</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Wczytaj…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Wczytaj styl redakcyjny</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Style redakcyjne (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Zapisz styl redakcyjny</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>To, co jest do poprawy</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Każda uwaga</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Co wstrzymuje eksport</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>Obraz „%1” nie jest plikiem PNG ani JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Zapisz go jako PNG lub JPEG i dodaj ponownie.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>W tym komunikacie brakuje obrazu</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>Nie można pokazać „%1”</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>Wiersz %1 powtarza tytuł „%2” i został pominięty.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Nie znaleziono tytułu.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>Pominięto %n znak sterujący.</numerusform>
            <numerusform>Pominięto %n znaki sterujące.</numerusform>
            <numerusform>Pominięto %n znaków sterujących.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>Pominięto %n niewidoczny znak.</numerusform>
            <numerusform>Pominięto %n niewidoczne znaki.</numerusform>
            <numerusform>Pominięto %n niewidocznych znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>Pominięto %n wymuszoną zmianę kierunku pisma.</numerusform>
            <numerusform>Pominięto %n wymuszone zmiany kierunku pisma.</numerusform>
            <numerusform>Pominięto %n wymuszonych zmian kierunku pisma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>Pominięto %n znak, który ma tylko jeden krój.</numerusform>
            <numerusform>Pominięto %n znaki, które ma tylko jeden krój.</numerusform>
            <numerusform>Pominięto %n znaków, które ma tylko jeden krój.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n znaku.</numerusform>
            <numerusform>Nie udało się odczytać %n znaków.</numerusform>
            <numerusform>Nie udało się odczytać %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>plik Worda, LibreOffice lub ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>plik PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>stary plik Worda</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>plik RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Zapisz komunikat jako zwykły tekst i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>To %1, a nie zwykły tekst.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Odczytano jako UTF-16, choć plik o tym nie mówi.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>Plik zawiera bajty zerowe: nie jest zwykłym tekstem.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Plik nie jest w Unicode. Odczytano go jako Windows-1252 (Europa Zachodnia): sprawdź litery ze znakami diakrytycznymi.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Tekst jest większy niż %1 MB.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Zaimportuj sam komunikat, bez załączników i innych tekstów.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>Plik jest pełen znaków sterujących: nie jest zwykłym tekstem.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Plik nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Sprawdź, czy to właściwy plik i czy został zapisany.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>Język jest przypuszczeniem: wskaż właściwy, jeśli jest błędny.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>Wiersz %1: „%2” — dzień tygodnia nie pasuje do daty.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Osoba przedstawiona za późno</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1: wymieniono %2; przedstawiono dopiero potem: %3, %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Stanowisko bez nazwiska</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1: nie podano, kto to %2, choć inne osoby wymieniono.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>To data poprzedniej rundy.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>To data następnej rundy.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>To data powiązanego wydarzenia.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>To data wydarzenia.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>To rok, a nie dzień.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Dotyczy %1, a nie miejsca wydarzenia.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>Obok stoi data wydarzenia.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Stoi przy miejscu wydarzenia.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Stoi przy nazwie wydarzenia.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>Pierwszy akapit nie podaje innej daty.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>To data komunikatu.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Nic w pobliżu nie mówi o wydarzeniu.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>To runda z formularza.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Liczy coś innego.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>Zdanie mówi o innym spotkaniu.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Dodaj język</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Nazwa języka albo jego kod, na przykład pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Zacznij od akapitów tekstu w języku: %1, oznaczonych do czasu nadpisania</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Zacznij od pustej strony</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>Komunikat ma już tekst w tym języku.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Żaden język tak się nie nazywa. Wybierz język z listy albo wpisz jego kod.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Wersje językowe różnią się datą</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Wersje językowe różnią się kontaktem</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Wersje językowe różnią się krajem</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Wersje językowe różnią się liczbą</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Wersje językowe różnią się długością</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>Wersja (%1) ma akapitów: %2, wersja (%3): %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Wersje językowe różnią się cytatami</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2): %3. W wersji (%4) tego nie ma.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>Wersja (%1) ma cytatów: %2, wersja (%3): %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Wersje językowe różnią się osobą</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>Wersja (%1) nie wymienia osoby: %2; wymienia ją wersja (%3).</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybór logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Usuń logo</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>„%1” nie jest obrazem PNG ani JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Brak logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation>Spis kontaktów</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Styl redakcyjny</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa własna</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Z formularza. Kliknij, aby zmienić tam.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Miejsce i data</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Miejsce i data: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Lead, nieobowiązkowy</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Tu napisz komunikat</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Podpis tabeli, opcjonalny. Tab prowadzi do komórek.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Podpis obrazu, opcjonalny</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>Chorągiewka</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Wyjustowane</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Dziel wyrazy na końcu wiersza</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Zwykłe: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Nautyczne, jeśli krój je ma</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 i PDF/A-2: zna je każdy czytnik</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 i PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Umieść plik .dateline w pliku PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Kto otrzyma PDF, może otworzyć komunikat z jego formularzem. Zignorowane uwagi i to, kto je zignorował, nie są dołączane.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Strony tak, jak zostaną wyeksportowane</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Strony: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Dodaj</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Dodaj uczestnika</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Kraj lub organizacja</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Kraj lub organizacja, potem Enter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (gość)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (obserwator)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Uczestnik: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Delete usuwa, Alt+Lewo i Alt+Prawo przesuwają</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Obserwator</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Przesuń wcześniej</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Przesuń później</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Usunięcie uczestnika</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Przesunięcie uczestnika</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Sortowanie uczestników</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Rola uczestnika</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Kolejność ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Kolejność uczestników</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Przeciągnięcie uczestnika daje dowolną inną kolejność</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Protokół: organizacje, potem kraje według nazw angielskich</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Alfabetycznie w tym języku</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Nie można odczytać pliku kroju %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Zainstaluj krój ponownie.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>Kroju %1 nie wolno osadzać w dokumencie.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Wybierz inny krój w stylu redakcyjnym.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>Krój %1 jest uszkodzony.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Zainstaluj krój ponownie albo wybierz inny.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>Obrazu %1 nie można umieścić w PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Zapisz go ponownie jako zwykły (baseline) JPEG w kolorach RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Plik jest uszkodzony lub za duży; zapisz go ponownie jako PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Zapisz go ponownie jako PNG lub zwykły (baseline) JPEG.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Nie udało się zapisać PDF: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>PDF nie został zapisany: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>To błąd programu Dateline; zgłoś go, proszę, dołączając komunikat.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>dokument nie ma tytułu</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>dokument nie ma języka</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>dokument nie ma stron</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>struktura nie ma korzenia</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>element struktury %1 jest niepołączony</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>części elementu struktury %1 są w złej kolejności</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>nagłówek pomija poziom</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>ilustracja nie ma tekstu zastępczego</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>odnośnik nie mówi, dokąd prowadzi</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>nagłówek tabeli nie ma zakresu</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>tekst %1 ma części</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>obraz nie należy do ilustracji</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>obszar kliknięcia nie należy do odnośnika</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>„%1” nie ma w strukturze</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>w „%1” jest znak bez kształtu</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>coś na stronie %1 wychodzi poza nią</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>„%1” nie występuje na stronach dokładnie raz</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>ilustracja nie występuje na stronach dokładnie raz</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Przewodniczący i gospodarz</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Dodaj</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Dodaj przewodniczącego lub gospodarza</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Ostatnim razem: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>przewodniczący</translation>
    </message>
    <message>
        <source>host</source>
        <translation>gospodarz</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Usuń osobę</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Przenieś osobę</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Przeciągnij albo naciśnij Alt+Góra i Alt+Dół, aby przenieść</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Przewodniczący</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Rola w wydarzeniu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tytuł grzecznościowy</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Nazwisko stoi na początku</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Kraj lub organizacja</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>Obraz sam nic nie mówi (ozdoba)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Wybierz inny plik…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Co powinien wiedzieć ktoś, kto nie widzi obrazu</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Tekst zastępczy, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Czyj to obraz, tak jak ma być wydrukowane</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Obraz: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Każdy język potrzebuje tekstu zastępczego, chyba że obraz jest ozdobą.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Obraz…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Tekst zastępczy i obraz…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>„%1” nie jest obrazem, który da się odczytać.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Wybierz plik PNG lub JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Obrazu nie da się odczytać.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Zapisz go jako plik PNG lub JPEG i wstaw ten plik.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Zwykły tekst w postaci eksportowanej</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Składanie stron…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Mniejszy podgląd</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Większy podgląd</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · czcionki: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Nie udało się uruchomić przeglądarki. Strona znajduje się tutaj: %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Wysłano do %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Wydrukowano do %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Odnośnik działający tylko wewnątrz</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Czytelnicy z zewnątrz nie otworzą %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Fotografia, która zdradza, gdzie ją zrobiono</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Plik %1 zawiera miejsce wykonania zdjęcia.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Redagowanie komunikatów dla biur prasowych.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Język interfejsu, na przykład pl.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Plik .dateline lub tekst do otwarcia.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast lub dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Śródtytuł</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Przypis %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Akapit %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sugestia</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Śródtytuł niższego stopnia</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niczego nie znaleziono.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Powód, zachowany w komunikacie</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Objęty embargiem</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Odzyskana praca jest uszkodzona.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Nie można utworzyć folderu na odzyskaną pracę.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Zapisuj często, dopóki brakuje miejsca lub uprawnień.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Nie można zablokować folderu odzyskanej pracy.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cykl</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Komunikat prasowy</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Oświadczenie</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Zaproszenie dla mediów</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Przemówienie</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Wystąpienie</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Rodzaj komunikatu</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numer komunikatu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Następna runda</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Rok lub data</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (tylko do odczytu) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Gotowe do eksportu</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>Do poprawy przed eksportem: %n</numerusform>
            <numerusform>Do poprawy przed eksportem: %n</numerusform>
            <numerusform>Do poprawy przed eksportem: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Nowy komunikat</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Dodaj język…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Usuń ten język</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Przenieś ten język do przodu</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Przenieś ten język do tyłu</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dodaj język</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Usuń język</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Usunięto tekst w języku: %1. Cofnij go przywróci.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Przenieś język</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nic do poprawy.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 z %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Styl redakcyjny</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Nie ma już przeniesionych tekstów.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Pozostałe przeniesione teksty: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Popraw wszystko</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Zignorować tę uwagę?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignoruj…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Potwierdź: nadal aktualne</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>W tym akapicie: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Znowu to samo słowo</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1: „%2” powtórzono niedługo po poprzednim razie.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Znowu te same słowa</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1: „%2” występuje dwa razy.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Znowu pełna nazwa wydarzenia</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1: znowu pełna nazwa wydarzenia; wystarczy „%2”.</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Brak nazwy wydarzenia</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Nazwij wydarzenie w formularzu; nazwy używają wykaz danych i kontrole.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Brak daty wydarzenia</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Podaj w formularzu, kiedy odbywa się wydarzenie.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Brak miasta</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Podaj w formularzu, w jakim mieście odbywa się wydarzenie.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Brak kraju</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Podaj w formularzu, w jakim kraju odbywa się wydarzenie.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Brak daty publikacji</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Podaj, kiedy komunikat wychodzi.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Brak nadawcy</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Podaj, kto wydaje komunikat.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Brak numeru</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Nadaj komunikatowi numer, aby można go było cytować i odnaleźć.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Brak kontaktu</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Podaj, do kogo dziennikarze mogą dzwonić lub pisać.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Brak numeru telefonu</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Podaj numer telefonu: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Brak adresu e-mail</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Podaj adres e-mail: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Brak tytułu</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>Wersja (%1) nie ma tytułu.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Brak tekstu</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>Wersja (%1) nie ma ani jednego akapitu.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Brak streszczenia</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>Wersja (%1) nie ma streszczenia dla wyszukiwarek i kanałów.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Brak cytatu</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>W wersji (%1) nikt nie jest cytowany; dziennikarze szukają głosu.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Brak informacji o nadawcy</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>Styl redakcyjny nie ma akapitu o nadawcy (język: %1).</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Wydarzenie kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Ostatni dzień wydarzenia wypada przed pierwszym.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Embargo wygasło</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>Embargo już wygasło. Usuń je albo ustaw późniejszy czas.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Brak znaku końca</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>Styl redakcyjny nie ma znaku końca tekstu (język: %1).</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Brak odnośnika</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>Wersja (%1) nie odsyła do żadnej strony ani dokumentu dla tych, którzy chcą wiedzieć więcej.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Porównaj ze schematem zestawów reguł.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>To nie jest zestaw reguł: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>bajt %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Zestaw reguł nie ma elementu „%1”.</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Zestawowi reguł brakuje identyfikatora lub nazwy.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>reguła %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>Identyfikator reguły wygląda jak „style.long-word”, a nie „%1”.</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Reguła nie ma elementu „%1”.</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Waga to „remark” lub „must-fix”.</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Komunikat nie ma części „%1”.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Wzorzec jest nieprawidłowy: %1 (przy znaku %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Liczebnik porządkowy w dacie</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3: „%1”. Napisz „%2”.</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Dni zapisuje się liczebnikami głównymi.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>Dzień przed miesiącem</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Daty amerykańskie zaczynają się od miesiąca.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Pełna nazwa miesiąca</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Procent słownie</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Pisownia brytyjska</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3: „%1”. W amerykańskiej angielszczyźnie: „%2”.</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Europejska Służba Działań Zewnętrznych</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Instytucje UE, ze sformułowaniami Europejskiej Służby Działań Zewnętrznych.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Krótka nazwa kraju</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3: „%1”. W redakcji pisze się „%2”.</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Europejska Służba Działań Zewnętrznych pisze „the Kyrgyz Republic”; przewodnik stylistyczny i lista ONZ mają Kyrgyzstan. Oba zapisy są poprawne, ale nie oba w jednym tekście.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>Urzędowa forma tytułu</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3: „%1”. Urzędowa forma to „%2”.</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>Przy pierwszym użyciu pełny tytuł, potem HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Instytucje UE</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Międzyinstytucjonalny przewodnik stylistyczny i przewodnik internetowy Komisji. Gdzie się różnią, reguła o tym mówi i podaje, za którym idzie.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Spacja nierozdzielająca</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3: spacja nierozdzielająca trzyma dwa słowa w jednym wierszu.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Przewodnik stylistyczny ogranicza takie spacje do liczb, jednostek, tytułów i znaków.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3: pauza. Napisz półpauzę ze spacjami.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Przewodnik internetowy Komisji nie używa już pauzy. (Tabela znaków przewodnika stylistycznego nadal ją ma, ze spacjami.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Wykrzyknik</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3: wykrzyknik.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Wykrzykniki służą ostrzeganiu przed niebezpieczeństwem.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Dni zapisuje się liczebnikami głównymi: 13 June, nie 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Data cyframi</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3: data %1 zapisana cyframi. Napisz miesiąc słowem.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>W tekście miesiąc jest słowem: cyfry czyta się w różnych krajach różnie.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Miesiąc przed dniem</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Daty brytyjskie zaczynają się od dnia.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Przecinek w dacie</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>W datach nie ma przecinka przed rokiem.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Przyimek i półpauza</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3: „%1”. Zapisz przedział słowami albo samą półpauzą.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>„From” łączy się z „to”, a „between” z „and”; żadne nie łączy się z półpauzą.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Skrócony milion</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3: „%1”. Napisz million lub billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Miliony i miliardy pisze się w całości.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Procent bez odstępu</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Przewodnik stylistyczny stawia przed znakiem procentu twardą spację. (Przewodnik internetowy pisze go bez odstępu.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Odstęp po €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>W angielszczyźnie między € a liczbą nie ma odstępu.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3: „%1”. W angielszczyźnie UE: „%2”.</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>W angielszczyźnie UE pisze się -ise, nie -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Zbędny łącznik</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>Łącznie: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Złożenie bez łączników</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Słowa, które razem określają rzeczownik, pisze się z łącznikiem.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Niepasujący przyimek</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Czasownik wymaga innego przyimka.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>„Interest to” z czasownikiem</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3: „%1”. Napisz „an interest in strengthening”, nie „an interest to strengthen”.</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Mówi się „an interest in doing something”.</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Nazwisko bez przecinków</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Nazwisko objaśniające stanowisko stoi między przecinkami.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>Urzędowa forma stanowiska</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Europejska Służba Działań Zewnętrznych pisze swoje stanowiska z łącznikami.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Wytarte słowo</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3: „%1”. Proste słowo mówi to samo: „%2”.</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Słowa wytarte przez teksty UE; proste mówi to samo.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Słowa, które nic nie mówią</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3: „%1”. Napisz, co zrobiono.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Puste słowa odsuwają to, co zdanie ma powiedzieć.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Dwa razy to samo</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3: „%1”. Wystarczy jedno ze słów.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>To samo powiedziano dwa razy.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Decyzja bez autora</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3: „%1”. Napisz, kto zdecydował.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Decyzja jest zawsze czyjaś.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>W wyliczeniu zmieniają się przyimki</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3: „%1”. Części połączone „and” powinny zależeć od jednego przyimka.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>To, co łączy „and”, zależy od jednego przyimka.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Słowo, które kogoś pomija</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Słowa, które nikogo nie pomijają.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>Redakcja pisze to inaczej</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Z dwóch pisowni jedna obowiązuje w redakcji.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Francuski, typografia krajowa</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Brak odstępu przed znakiem</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: brak twardej spacji przed „%1”.</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Odstęp, który może się złamać</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3: zwykła spacja przed znakiem.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Odstęp przed tymi znakami nie może łamać wiersza.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Odstęp przed dwukropkiem</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: brak twardej spacji przed dwukropkiem.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Dwukropek poprzedza twarda spacja.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Odstęp wewnątrz cudzysłowu</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: brak twardej spacji wewnątrz « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Francuski cudzysłów ma wewnątrz twardą spację.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Pierwszy dzień miesiąca</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Pierwszy dzień miesiąca to 1er; pozostałe to zwykłe liczby.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Miesiąc wielką literą</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3: „%1”. Miesiące pisze się małą literą.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Miesiące i dni tygodnia zaczynają się małą literą.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Słowo, które francuski ma</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3: „%1”. Po francusku: „%2”.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Podstawowy</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>To, co obowiązuje wszędzie: fakty, bezpieczne i całe znaki, dobra typografia, dostępność dla wszystkich. Leży u podstaw każdego innego zestawu.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Komunikatu bez tytułu nie można umieścić na liście, wysłać ani znaleźć.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Wersja bez akapitu nic nie mówi.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>Nazwą kierują się cykl, wykaz danych i kontrole.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Kto, co, kiedy, gdzie: pierwszy akapit odpowiada, formularz przechowuje.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Poza swoim krajem miasto może być nieznane albo być jednym z kilku o tej nazwie.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Komunikat ma datę, czy wychodzi od razu, czy pod embargiem.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Czytelnicy i kanały muszą wiedzieć, kto mówi.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Komunikat podaje, kogo dziennikarze mogą pytać.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Dziennikarze pod presją czasu dzwonią.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Dziennikarze najpierw piszą.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Biura, które numerują komunikaty, cytują je i porządkują według numeru.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Wyszukiwarki i kanały pokazują najwyżej 160 znaków streszczenia.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>Cytat jest stałą cechą gatunku; bez niego komunikat czyta się jak protokół.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Końcowy akapit mówi, kim jest nadawca.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Wydarzenie nie kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Embargo, które wygasło, niczego nie wstrzymuje.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>Data z tekstu i data z formularza trafiają do czytelników i kalendarzy; jedna z nich jest błędna. Daty związanej z innym miejscem lub wydarzeniem się nie rusza.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Dzień tygodnia i data, które się nie zgadzają, sprowadzają ludzi w niewłaściwym dniu.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>O tym, co w dniu komunikatu minęło, pisze się w czasie przeszłym, o tym, co nadejdzie — w przyszłym.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>Runda w tekście i runda w formularzu są różne.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>Miasto w tekście i miasto w formularzu są różne.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Kto, co, kiedy, gdzie: tekst mówi też, gdzie.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Kraj po nazwie miasta nie jest tym z formularza.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Uczestników się wymienia.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Wyliczenie, które w większości pokrywa się z uczestnikami, wymienia kogoś, kogo nie ma w formularzu.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Nazwisko zapisuje się na jeden sposób — tak, jak pisze je sama osoba.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Jedna osoba ma w całym tekście jedno stanowisko.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Numer różniący się jedną lub dwiema cyframi od numeru kontaktu to ten numer, z literówką.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Nikt się na niego nie dodzwoni.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Adres różniący się jedną lub dwiema literami od adresu kontaktu to ten adres, z literówką.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Numery wszędzie wyglądają tak samo; jak — mówi styl redakcyjny.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Nie ma go w żadnym słowniku.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Znak sterujący</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3: znak sterujący %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Znaki sterujące są niedozwolone we wszystkich formatach eksportu.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Ukryta zmiana kierunku</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3: znak %1, który odwraca następujący po nim tekst.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Sprawia, że tekst czyta się inaczej, niż jest zapisany; to sztuczka fałszywych odnośników.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Niewidoczny znak</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3: niewidoczny znak %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Niewidoczne znaki psują wyszukiwanie, pisownię i łamanie wierszy i mogą znakować kopię.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Utracony znak</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3: %1 w miejscu znaku utraconego przy konwersji.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Stoi tam, gdzie program nie umiał odczytać tego, co zapisano.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Zniekształcone znaki</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>„%1” wygląda jak znak odczytany w złym kodowaniu.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Po drodze UTF-8 odczytano jako Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Litera i jej znak diakrytyczny to jeden znak, inaczej zawodzą wyszukiwanie i porównanie.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Data w jednym języku jest datą w każdym.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Numery i adresy są takie same w każdym języku.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Kto jest wymieniony w jednym języku, jest wymieniony w każdym.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Liczby są takie same w każdym języku.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Tłumaczenie idzie akapit po akapicie; o jeden więcej lub mniej to przeoczenie albo pozostałość.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Co zacytowano w jednym języku, zacytowano w każdym.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Jedno słowo wszędzie pisze się tak samo.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Kraj ma w jednym tekście jedną nazwę, krótką lub urzędową.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Wszystkie daty wydarzenia mają rok albo żadna go nie ma.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Skrót rozwija się tam, gdzie stoi po raz pierwszy.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Słowa przeniesione z ostatniej edycji mogą być nieaktualne.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Więcej niż jedna spacja</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3: więcej niż jedna spacja między słowami.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Słowa dzieli jedna spacja.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Odstęp na brzegu</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3: odstęp na początku lub na końcu.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Odstęp na brzegu akapitu w niektórych formatach go przesuwa.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Odstęp przed znakiem</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3: spacja przed przecinkiem lub kropką.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Przecinek i kropka stoją tuż po słowie.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3: spacja przed dwukropkiem, średnikiem, znakiem zapytania lub wykrzyknikiem.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Poza francuskim znaki te stoją tuż po słowie.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Brak odstępu po znaku</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: brak spacji po „%1”.</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Po przecinku i końcu zdania stoi spacja.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Podwojony znak</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3: „%1”.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Wystarczy jeden znak.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Powtórzone znaki</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Komunikat nie krzyczy.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Prosty apostrof</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3: apostrof z maszyny do pisania.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Wewnątrz słowa apostrof to ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Każdy język ma własny cudzysłów.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Dwa łączniki zamiast myślnika</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3: dwa łączniki tam, gdzie należy się myślnik.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Dwa łączniki to myślnik maszyny do pisania.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Łącznik zamiast myślnika</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3: łącznik tam, gdzie należy się myślnik.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Myślnik między słowami jest dłuższy niż łącznik.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Trzy kropki</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3: trzy kropki zamiast wielokropka.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Wielokropek to jeden znak, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Nawias, który się otwiera, także się zamyka.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Podwojone słowo</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>To samo słowo dwa razy z rzędu to przeoczenie.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Słowa, które dopiero powstaną</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: „%1” stoi w miejscu czegoś, co trzeba dopiero napisać.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>To, co zastępuje przyszłe słowa, nie może wyjść na zewnątrz.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Notatka dla kolegów</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: „%1” wygląda na notatkę, która nie powinna wyjść na zewnątrz.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Notatki dla kolegów nie mogą wychodzić na zewnątrz.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Odnośnik wewnętrzny na zewnątrz nic nie daje i zdradza budowę firmy.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Fotografie mówią, gdzie i kiedy je zrobiono, co może zaszkodzić osobom na nich.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Tytuły są obcinane w kanałach, wynikach wyszukiwania i tematach wiadomości.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Kropka w tytule</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Tytuł kończy się kropką.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Po tytule nie stawia się kropki.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Wyszukiwarki obcinają streszczenie po około 160 znakach.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>W długich zdaniach czytelnik gubi wątek.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Jedna myśl na akapit.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Wersaliki czyta się powoli, a poza tym krzyczą.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Nagłówki schodzą bez luk, aby można było między nimi przeskakiwać.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Śródtytuł coś zapowiada.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Redaktorzy przestają czytać.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Czytniki ekranu wyliczają odnośniki samymi słowami.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Czytnik ekranu literuje adres znak po znaku.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Głosy czytają oznaczone fragmenty w ich języku.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>Kto nie widzi obrazu, dowiaduje się, co przedstawia.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Autora obrazu się podaje; wymaga tego większość licencji.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Tekst i odnośniki w kolorze firmowym muszą być czytelne na bieli.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Czytniki ekranu czytają nagłówek przy każdej komórce.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Organizacja Narodów Zjednoczonych</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3: „%1”. W angielszczyźnie ONZ: „%2”.</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Nazwa przyjęta w ONZ</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3: „%1”. W ONZ przyjęto nazwę „%2”.</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Nazwy krajów przyjęte w ONZ.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>Podręcznik pisze to inaczej</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3: „%1”. W podręczniku: „%2”.</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Znak procentu</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>W tekście słowa, nie znak.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Daty ONZ zaczynają się od dnia.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Amerykański styl prasowy, o ile oddają go ogólnodostępne streszczenia. Sam Stylebook jest w sprzedaży i nie był czytany: to, czego streszczenia nie mówią lub co jest sporne, jest wyłączone.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Przy podanym dniu miesiące dłuższe niż pięć liter skraca się. (Według ogólnodostępnych streszczeń; wiele biur prasowych tego nie stosuje.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Znak, bez odstępu. (Od 2019 roku, mówią streszczenia; starsze każą pisać słowo.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Pisownia amerykańska. (Niesprawdzone: włącz po zajrzeniu do Stylebooka.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Tytuły są obcinane w kanałach, wynikach wyszukiwania i tematach; listy w sieci pokazują około 65 znaków.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Więcej niż jedna para myślników</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3: więcej niż jedna para myślników.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Wystarczy jedna para myślników w akapicie.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Podwójny cudzysłów</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Przewodnik stylistyczny cytuje w ‘ ’, a wewnątrz w “ ”. (Większość tekstów instytucji cytuje w “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Cudzysłów innego języka</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3: znak %1, którego angielski nie ma.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Każdy język ma swój cudzysłów.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Odstęp przed znakiem</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3: odstęp przed „%1”.</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Przewodnik stylistyczny pisze ; ! ? tuż po słowie, także po francusku. (Zwyczaj krajowy ma odstęp: zestaw national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>„The” w dacie</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Daty nie mają rodzajnika.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Godzina z am lub pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3: „%1”. Zapisz czas w systemie 24-godzinnym.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Czas podaje się w systemie 24-godzinnym.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Mała liczba cyframi</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3: „%1”. Napisz to słowem.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Liczby od jednego do dziewięciu pisze się słowami. (Strona przewodnika internetowego ma wszędzie cyfry; redakcja wybiera.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Przecinek między tysiącami</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Tysiące oddziela twarda spacja. (Starsze strony tego przewodnika mają przecinek.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Przecinek dziesiętny</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>Angielski ma kropkę dziesiętną.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Kropka dziesiętna</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Wszystkie języki urzędowe poza angielskim, irlandzkim i maltańskim mają przecinek dziesiętny.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>W angielszczyźnie UE liczba mnoga to euro. (Starsze wydania przewodnika miały euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Kropka po tytule</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Mr, Ms, Mrs i Dr nie mają kropki.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Stanowisko małą literą</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3: „%1”. Przed nazwiskiem stanowisko pisze się wielką literą.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>Stanowisko wymienionej osoby pisze się wielką literą, stanowisko w ogóle — nie.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Przymiotniki i rzeczowniki w jednym wyliczeniu</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3: „%1”. Elementy wyliczenia są jednego rodzaju: „economic, trade-related and environmental issues” albo wszędzie rzeczowniki.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Przymiotników i rzeczowników określających razem jedno słowo nie łączy się w wyliczeniu.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Nieokreślony czas</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3: „%1”. Podaj datę albo to usuń.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Słowa takie jak „shortly” bez daty niewiele mówią.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Tak, jak składają francuskie gazety i ministerstwa. Odstępy według Lexique Imprimerie nationale, jak cytują go korektorzy; to, czego nie sprawdzono, jest wyłączone.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>Francuskie znaki dwuczęściowe poprzedza wąska twarda spacja, dwukropek — cała. (Przewodnik instytucji UE nie stawia jej przed ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Francuski ma na to własne słowo. (Niesprawdzone: włącz po zajrzeniu do FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>„Today” z datą obok musi być datą komunikatu, „yesterday” — dniem wcześniej.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Cykl coroczny ma tyle rund, ile lat, chyba że którąś pominięto. Ktoś powinien wiedzieć którą.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Znak końca mówi redakcjom, że tekstu dalej nie ma.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Powiązane strony i dokumenty oszczędzają pytań.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Pierwszy akapit mówi, kiedy i gdzie.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>Na ekranie szuka się śródtytułu co kilka akapitów.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Skrótu, który się nie powtarza, nie trzeba wprowadzać.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>W jednym wyliczeniu wszystkie kraje mają nazwę krótką albo wszystkie urzędową.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Kraje w wyliczeniu idą według alfabetu języka tekstu. (Państwa UE mają w tekstach UE własną kolejność: przewodnik, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Przy stolicy nie trzeba kraju.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Miasto, które nie jest stolicą, ma przy pierwszym użyciu podany kraj.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Osobę przedstawia się imieniem i nazwiskiem przy pierwszej wzmiance.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Gdy wymienia się niektórych urzędników, wymienia się wszystkich.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Spotkania, strategie i programy pisze się małą literą, jeśli nazwa nie jest urzędowa; przynajmniej wszędzie tak samo.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Ten sam czasownik w sąsiednich akapitach nuży.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>Ten sam zwrot dwa razy w akapicie wygląda na przeoczenie.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Po pełnej nazwie wydarzenia wystarczy krótka.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Zdania nie zaczyna się cyfrą.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Data, która może się złamać</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3: wiersz może się złamać wewnątrz „%1”.</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>Dzień i miesiąc stoją w jednym wierszu. (Przewodnik stylistyczny ogranicza twarde spacje.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Pierwsza lub druga osoba</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3: „%1” poza cytatem.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Poza cytatami komunikat mówi w trzeciej osobie.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Liczebnik porządkowy zapisany na dwa sposoby</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3: „%1”, a w innym miejscu „%2”.</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Rundę pisze się cyframi albo słowami, nie i tak, i tak.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Jedno stanowisko, dwa brzmienia</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>To samo stanowisko ma wszędzie to samo brzmienie.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>Częstość podana dwa razy</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>O tym, jak często odbywa się wydarzenie, mówi się raz i w jeden sposób.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>Editorial Manual, o ile przeczytano jego publiczne strony i ich kopie; reszta jest wyłączona.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Gdzie słowo może kończyć się na -ize lub -ise, angielszczyzna ONZ ma -ize. (Słowa o rdzeniu na -ise i -yse zostają.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Podręcznik woli pierwszą pisownię Concise Oxford Dictionary: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>Podręcznik łączy to inaczej</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Łącznie lub rozdzielnie jak w podręczniku. (Niesprawdzone: włącz po zajrzeniu do podręcznika.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Zapisz pod inną nazwą.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>Wyrażenie regularne jest niepełne lub błędne przy znaku %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Popraw je albo wyłącz wyrażenia regularne.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>Runda nie zgadza się z latami</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Coroczny cykl rozpoczęty w %1 zbiera się w %3 po raz %2., a formularz mówi: runda %4. Czy pominięto rok?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfejs</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Język interfejsu</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Jasny, wysoki kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Ciemny, wysoki kontrast</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Biuro prasowe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Podpisuje pominięte uwagi i eksporty wykonane mimo nich.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Styl redakcyjny</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Edytuj styl redakcyjny nowych komunikatów</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Eksportuj do</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Sekundy między kolejnymi kopiami niezapisanej pracy</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Kopia niezapisanej pracy co</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Po awarii to, co do niej napisano, jest proponowane na stronie startowej.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Słowniki</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Słownik zainstalowany podczas pracy Dateline jest używany po następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Styl redakcyjny nowych komunikatów</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Style redakcyjne (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Eksport do folderu</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listy słów</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Folder z listami słów biura</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Słowa, które całe biuro uznaje za poprawne, po jednym pliku tekstowym na język; folder może być wspólny.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Słownik jest uszkodzony: zapowiedziano reguł %1, następuje %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Zainstaluj jego inną wersję.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Nieznane słowo</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>„%1” nie ma w żadnym słowniku.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Napisz „%1”</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Słowo, którego się tu nie używa</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Lista słów zaleca pisać „%1”.</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Nazwa własna</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Ignoruj raz</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignoruj w tym komunikacie</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Zmień wszędzie na</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Język tego fragmentu (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Szukanie propozycji…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Dodaj „%1” do listy</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>Lista słów redakcji</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Moja własna lista słów</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Brak propozycji</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Usuń z listy słów ostatnio dodane słowo</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Sprawdź pisownię</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>W tym tekście nie ma nieznanych słów.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Zmiana „%1”</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Zmiana „%1” wszędzie</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>Zmieniono w %n miejscu.</numerusform>
            <numerusform>Zmieniono w %n miejscach.</numerusform>
            <numerusform>Zmieniono w %n miejscach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Pisownia zamierzona</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Usuń „%1” z listy słów</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>„%1” jest teraz na liście słów redakcji.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>„%1” jest teraz na Twojej liście słów.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Słowa nie ma już na liście.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Słowa z poprzedniej edycji</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>„%1” było też w poprzedniej edycji. Czy nadal jest aktualne?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1: przeniesiono z poprzedniej edycji. Zmień albo potwierdź, że nadal aktualne.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Jeszcze nie w tym języku</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: nadal to samo co w tekście źródłowym. Nadpisz albo potwierdź, że ma tak zostać.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Biuro prasowe</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nowy komunikat</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nowa edycja cyklu…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Otwórz lub zaimportuj…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Spis kontaktów…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Można tu też upuścić plik tekstowy lub .dateline.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Komunikat prasowy</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Spotkanie, wizyta, dialog</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Oświadczenie</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Rzecznika lub wspólne</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Zaproszenie dla mediów</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Co, kiedy, gdzie, jak wziąć udział</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Odzyskano:&lt;/b&gt; „%1”, ostatnia zmiana %2, %n słowo</numerusform>
            <numerusform>&lt;b&gt;Odzyskano:&lt;/b&gt; „%1”, ostatnia zmiana %2, %n słowa</numerusform>
            <numerusform>&lt;b&gt;Odzyskano:&lt;/b&gt; „%1”, ostatnia zmiana %2, %n słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Otwórz odzyskany komunikat %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Odrzuć odzyskany komunikat %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Tu pojawią się komunikaty, które otworzysz.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Otwórz przykład</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Styl redakcyjny…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Przykład w trzech językach</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Zaznaczono: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>dateline::Storage</name>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Otwórz kopię zapasową albo poproś nadawcę o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>To nie jest poprawny JSON: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Tu jest coś innego niż %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Plik zapisała nowsza wersja Dateline (format %1, ta czyta do %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Zaktualizuj Dateline, aby go otworzyć.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Brak wersji formatu pliku.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Plik zmieniono poza Dateline; popraw to miejsce albo otwórz kopię zapasową.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>„%1” to nie to, czego trzeba: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>obiekt tekstów według języków</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>język, którego tam jeszcze nie ma</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>tekst lub lista odcinków tekstu</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>prawda lub fałsz</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>data taka jak 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>godzina taka jak 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>data, godzina i strefa czasowa takie jak 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>rok, miesiąc lub dzień taki jak 2024, 2024-05 lub 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>kolor taki jak #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>znacznik języka taki jak en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>nazwa bloku taka jak b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>strefa czasowa taka jak Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>liczba od %1 do %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>jedno z %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>pole takie jak event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Wybierz plik zapisany przez Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Popraw to przed zapisem.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Komunikat jest za duży: najwyżej %1 MB na plik, %2 MB i %3 plików łącznie.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Użyj mniejszych obrazów lub mniej obrazów.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>To nie jest komunikat Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>To archiwum ZIP innego rodzaju, nie komunikat Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>W pliku brak obrazu „%1”.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>Pakiet nie zawiera komunikatu.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Długi tytuł</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>Tytuł ma znaków: %1. Styl redakcyjny dopuszcza %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Długie streszczenie</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>Streszczenie ma znaków: %1. Wyszukiwarki obcinają je po %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Pominięto poziom nagłówka</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Jest tu śródtytuł poziomu %1, ale przed nim nie ma żadnego poziomu %2.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Śródtytuł, pod którym nic nie ma</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Po śródtytule „%1” nic nie ma.</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Długi komunikat</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>Tekst ma słów: %1. Redaktorzy czytają do około %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Krótki komunikat</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>Tekst ma słów: %1. Redaktorzy oczekują co najmniej %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>data wydarzenia</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>miasto wydarzenia</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>W pierwszym akapicie czegoś brakuje</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>W pierwszym akapicie brak: %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Wiele akapitów bez śródtytułu</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Ponad %1 akapitów następuje po sobie bez śródtytułu.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Wiersz powyżej</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Wiersz poniżej</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Kolumna przed</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Kolumna po</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Usuń wiersz</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Usuń kolumnę</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Wiersz nagłówka</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Usuń tabelę</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Tabela, wiersz %1 z %2, kolumna %3 z %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Pisanie</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Tekst komunikatu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Pisanie typograficzne</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstawienie</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń ze spisu</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Poziom listy</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Język fragmentu</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Przenieś do uwag</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nowy akapit</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Przeniesienie tekstu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Wstaw plik</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Wstaw tabelę</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Wstaw obraz</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Wklej jako zwykły tekst</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Znajdź…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Znajdź i zastąp…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Przejdź do akapitu…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Konspekt…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Znajdź polecenie, pole, uwagę lub akapit…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Numer lub słowa akapitu</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Śródtytuł</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Znajdź polecenie, pole, uwagę lub akapit</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Znak specjalny…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Nazwa znaku, na przykład „en dash”</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Pisanie typograficzne</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Podczas pisania stawia cudzysłowy, myślniki i odstępy właściwe dla języka</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · oryginał</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
            <numerusform>%n do poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n sugestia</numerusform>
            <numerusform>%n sugestie</numerusform>
            <numerusform>%n sugestii</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nic do poprawy</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Uwagi: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Język</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dodaj język</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Żaden zainstalowany krój nie ma znaku %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Zainstaluj krój, który go ma, na przykład z pakietu %1, albo napisz to inaczej.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>blok %1, „%2”</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>Obraz %1 nie jest plikiem PNG ani JPEG, który może znaleźć się na stronie.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Zapisz go ponownie jako PNG lub RGB JPEG.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Litera i jej znak diakrytyczny to dwa znaki</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>„%1” składa się tu z %n znaku; wyszukiwanie tego nie znajdzie.</numerusform>
            <numerusform>„%1” składa się tu z %n znaków; wyszukiwanie tego nie znajdzie.</numerusform>
            <numerusform>„%1” składa się tu z %n znaków; wyszukiwanie tego nie znajdzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Niezamknięty nawias</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1: otwarto „%2” i nie zamknięto.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Prosty cudzysłów</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1: jest &quot;, a w tym języku stosuje się %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>W tym pliku nie ma wizytówki vCard.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Wyeksportuj książkę adresową jako vCard (.vcf) lub CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Nie występuje tyle razy, ile w komunikacie: „%1”</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletne</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Każdy tekst komunikatu jest na stronie raz.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>To nie jest UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Brak typu dokumentu.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Brak języka.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Tytuł nie jest tytułem komunikatu.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Obraz nie ma tekstu zastępczego.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>struktura</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>Strona jest poprawnie zbudowana, podaje język i tytuł, ma jeden nagłówek główny bez luk w poziomach, a każdy obraz ma tekst zastępczy.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Nagłówek pomija poziom: „%1”</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Nagłówek główny nie jest dokładnie jeden.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Jest komentarz.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>samodzielne</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>Strona niczego nie pobiera, nie uruchamia skryptów i nie ma komentarzy.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Sięga na zewnątrz: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Odnośnik donikąd nie prowadzi: „%1”</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Odnośnik nie ma słów.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>odnośniki</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Każdy odnośnik ma słowa i poprawny cel: stronę, adres lub numer. Nie sprawdzano, czy strony istnieją.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Nie jest oznaczony jako znakowany (tagged).</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Nie można odczytać treści strony.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>Struktura wymienia treść, której nie ma na żadnej stronie.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Coś na stronie nie należy do struktury.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Ilustracja nie ma tekstu zastępczego.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Nie deklaruje się jako %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>znaczniki %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Plik deklaruje się jako %1, podaje język i tytuł. Wszystko, co wydrukowane, jest raz w strukturze lub oznaczone jako ozdoba, wszystko ze struktury jest na stronie, a każda ilustracja ma tekst zastępczy.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Krój nie jest osadzony.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Nie mówi, co znaczą jego kolory.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>kroje %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Plik deklaruje się jako %1, zawiera każdy użyty krój ze znakami, którym odpowiadają glify, i mówi, co znaczą kolory.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Każdy tekst komunikatu da się odczytać z pliku raz.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Mówi o swoim pochodzeniu więcej, niż powinien.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Metadane mówią więcej, niż powinny.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Poza stronami zawiera program, formularz lub załączony plik.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>brak ukrytych danych</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Plik ma tylko takie metadane: tytuł, nadawcę, temat, datę i nazwę Dateline; nic o miejscu i czasie zdjęć, żadnych załączników, formularzy ani programów.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Jedna z części ma własne metadane.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Zdjęcie ma własne metadane.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>To nie jest czysty UTF-8.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Są znaki sterujące.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Nie kończy się jednym znakiem nowego wiersza.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Wiersz jest za szeroki: „%1”</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Wiersz kończy się spacjami: „%1”</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, kolumn: %1</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Plik to poprawny UTF-8 bez znaków sterujących i spacji na końcu, a żaden wiersz nie jest szerszy niż %1 kolumn, chyba że to jedno słowo.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Każdy tekst komunikatu jest w pliku raz.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Strona internetowa w postaci eksportowanej</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Data wydarzenia</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Data publikacji</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Na przykład 13 czerwca</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Ostatnim razem: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Miejsce wydarzenia</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Ostatnim razem: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Budynek lub sala, nieobowiązkowo</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Nowy komunikat prasowy</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nowe oświadczenie</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Nowe zaproszenie dla mediów</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nowa edycja cyklu…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Otwórz lub zaimportuj…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Spis kontaktów…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Styl redakcyjny…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Następna uwaga</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Poprzednia uwaga</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Potwierdź przeniesiony tekst</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Tekst 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Przywróć zapisaną wersję</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Otwórz poprzednią wersję</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Otwórz przykład</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Form beside the text</source>
        <translation>Formularz obok tekstu</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Panele obok tekstu</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Pisz na pełnym ekranie</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Jasny, wysoki kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Ciemny, wysoki kontrast</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Przykład w trzech językach</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>Biuro prasowe nie ma jeszcze folderu na swoje listy słów.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Wybierz go w ustawieniach albo dodaj słowo do własnej listy.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Plik jest uszkodzony lub ucięty.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Otwórz kopię zapasową albo poproś nadawcę o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Po rozpakowaniu plik ma o wiele więcej danych niż komunikat.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Nie otwieraj go, jeśli nie wiesz, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Nie można złożyć pakietu.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Nazwa jednej z pozycji prowadziłaby poza pakiet.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Dwie pozycje pakietu mają tę samą nazwę.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Check</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes made; left: %2</source>
        <translation>
            <numerusform>%1: wprowadzono %n zmianę; zostało: %2</numerusform>
            <numerusform>%1: wprowadzono %n zmiany; zostało: %2</numerusform>
            <numerusform>%1: wprowadzono %n zmian; zostało: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>Standardowe wejście jest dłuższe niż 256 MB.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Podawaj mniej tekstu naraz.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>zapis</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: nie wyeksportowano, bo najpierw trzeba coś poprawić. Popraw to albo podaj powód w --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Plik, w którym zapisano by wyjątek, już istnieje.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Użyj --force, aby go zastąpić.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Data wydarzenia</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Miejsce wydarzenia</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Przewodniczący</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cykl</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Poprzednia runda</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Następna runda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Data publikacji</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Fixing</name>
    <message>
        <source>%1: “%2” → “%3” [%4]</source>
        <translation>%1: „%2” → „%3” [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>Plik już istnieje.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Użyj --force, aby go zastąpić.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Nie udało się utworzyć folderu.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wybierz folder, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: wiersz %2: nie wiadomo na pewno, czy „%3” to %4; proszę sprawdzić.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Kilka plików wymaga folderu docelowego. Podaj go w --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Odczytano z tekstu, z pewnością:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  wiersz %2  %3 %  „%4”</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>akapit</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>uwagi, akapit</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>o nas</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>formularz: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, znak %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>do poprawy</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>sugestia</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    poprawka: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n uwaga do poprawy</numerusform>
            <numerusform>%n uwagi do poprawy</numerusform>
            <numerusform>%n uwag do poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n sugestia</numerusform>
            <numerusform>%n sugestie</numerusform>
            <numerusform>%n sugestii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: ignoruje %3, %4: %5 [%6]
    powód: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>do poprawy</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>sugestia</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>języki: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (zestaw %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Przykład: „%1” → „%2”
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Źródło:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Nie ma zestawu reguł „%1”.</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Podaj plik albo jeden z tych: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Żadna reguła nie nazywa się „%1”.</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Uwaga podaje swoją regułę w nawiasach.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Tekst nie jest w UTF-8, więc go nie zmieniono.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Zapisz go w UTF-8 albo zaimportuj i popraw plik .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: brak zainstalowanego słownika dla języka: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Wiersz nie jest pytaniem: potrzebne są słowo i języki.</translation>
    </message>
</context>
</TS>
