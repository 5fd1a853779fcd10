<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Eine Abkürzung, bevor sie erklärt ist</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1 verwendet %2. %3 erklärt die Abkürzung.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Eine Abkürzung, die nicht wieder vorkommt</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1 führt %2 ein, was sonst nirgends steht.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Ein Link, der nicht sagt, wohin er führt</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>„%1“ sagt für sich allein gelesen nichts.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Ein Link, der seine Adresse zeigt</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Nennen Sie die Seite; Screenreader buchstabieren eine Adresse.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Eine Stelle in einer anderen Sprache</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Zeichnen Sie die Sprache von „%1“ aus, damit die Stelle richtig vorgelesen wird.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Ein Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Sagen Sie auf %1, was das Bild %2 zeigt, oder kennzeichnen Sie es als Schmuck.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Ein Bild ohne Bildnachweis</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Nennen Sie den Urheber des Bildes %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Eine blasse Hausfarbe</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>Die Hausfarbe %1 hat auf Weiß einen Kontrast von %2:1. Nötig sind 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Eine Tabelle ohne Kopfzeile</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Kennzeichnen Sie die Zeile, die die Spalten benennt.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Die Datei ist nicht mehr das, was exportiert wurde.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Exportieren Sie die Mitteilung noch einmal.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Der Ordner für frühere Fassungen lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Die Mitteilung wurde nicht gespeichert, damit ihre frühere Fassung nicht verloren geht.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>„%1“ ist kein Format, das Dateline schreibt.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>Der Ordner enthält diese Dateien bereits: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Wählen Sie einen anderen Ordner, oder erlauben Sie, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Zwei Exporte würden beide „%1“ heißen.</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Exportieren Sie sie in verschiedene Ordner, oder ändern Sie eine Überschrift.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Großschreibung hier, aber nicht dort</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: „%2“. %3: „%4“.</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Alle %1 beheben</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Nichts zu beheben. Text und Formular stimmen überein.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Befund ignorieren</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Wort in dieser Mitteilung ignorieren</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Die Überschrift</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Der Vorspann</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>Zeile %1, Spalte %2 der Tabelle</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>Die Zwischenüberschrift „%1“</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>Die Bildunterschrift „%1“</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Formular ändern</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Ein Leerzeichen setzen</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Geschütztes Leerzeichen setzen</translation>
    </message>
    <message>
        <source>small letter</source>
        <extracomment>How &quot;Paragraph 2&quot; begins within a sentence. Leave the word as it is for a small letter; write anything else where nouns have a capital, as in German.</extracomment>
        <translation>capital letter</translation>
    </message>
</context>
<context>
    <name>dateline::Clarity</name>
    <message>
        <source>A long sentence</source>
        <translation>Ein langer Satz</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1 enthält einen Satz mit %2 Wörtern. Bis etwa %3 kann man gut folgen.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Ein langer Absatz</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1 hat %2 Sätze. Mehr als %3 ergeben einen Block, den nur wenige lesen.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Alles in Großbuchstaben</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Großbuchstaben liest man langsam, und manche Screenreader buchstabieren sie.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Ein Satz, der mit einer Ziffer beginnt</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1 beginnt einen Satz mit „%2“. Schreiben Sie es in Worten, oder beginnen Sie anders.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Kontrast %1:1 auf Weiß; nötig ist %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Kontrast %1:1 auf Weiß, genug für Text.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Akzentfarbe wählen</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Schreiben Sie die Farbe wie #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>Die Mitteilung hat keinen Text in der Sprache „%1“.</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Fügen Sie die Sprache hinzu, oder lassen Sie sie beim Export weg.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Für die Mitteilung gilt eine Sperrfrist ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Geben Sie an, bis wann sie gilt, oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Ein Wort in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: „%2“. %3: „%4“.</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Ein Land, zwei Namen</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1 sagt „%2“. %3 sagt „%4“.</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Ein Datum ohne Jahr</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1 sagt „%2“; andere Daten des Textes nennen das Jahr.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Kontakt für den Sprecher</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Land oder Organisation</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Telefonnummern, eine je Zeile</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>E-Mail-Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>„%1“ lässt sich nicht wählen. Schreiben Sie die Nummer mit Landesvorwahl, etwa +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Die Spalte „%1“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>Die erste Zeile sagt nicht, was die Spalten sind.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Überschreiben Sie sie mit Wörtern wie „Vorname“, „Nachname“, „E-Mail“, „Telefon“.</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>Zeile 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Kontakt für den Sprecher</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Kontakt entfernen</translation>
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
        <translation>„%1“ steht nicht in der Länderliste.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Kurze und amtliche Namen in einer Liste</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1 führt „%2“ mit amtlichem Namen unter kurzen auf.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Länder in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1 führt „%2“ außerhalb der alphabetischen Reihenfolge auf.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Eine Hauptstadt mit ihrem Land</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1 nennt das Land nach „%2“, das seine Hauptstadt ist.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Eine Stadt ohne ihr Land</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1 nennt „%2“ zuerst ohne %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Zum Beispiel 13. Juni</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus dem Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Hier kann nur ein Tag stehen.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>vorhanden, kennt wenige Wörter</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Personen des Verzeichnisses</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Ins Verzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Im Verzeichnis</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Das Verzeichnis wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Es wurde neu eingelesen. Nehmen Sie Ihre letzte Änderung noch einmal vor.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Der Ordner für das Verzeichnis kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Nach Name, Funktion oder Organisation suchen</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Verzeichnis durchsuchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Land oder Organisation</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar unter</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>vCard oder CSV importieren…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>Das Verzeichnis ist noch leer. Importieren Sie ein Adressbuch, oder nehmen Sie Personen aus dem Formular auf.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Gespeichert in %1, einer Datei, die sich kopieren und weitergeben lässt.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>„%1“ aus dem Verzeichnis löschen?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Adressbuch importieren</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Adressbücher (*.vcf *.vcard *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>%n Eintrag ist neu im Verzeichnis.</numerusform>
            <numerusform>%n Einträge sind neu im Verzeichnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Die Mitteilung ist in %1 auf %2 geöffnet.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Öffnen Sie sie nur zum Lesen, oder schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Der Ordner der Mitteilung lässt keine Sperre zu.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Andere können die Datei ändern, während Sie arbeiten; speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>%3 hat die Mitteilung in %1 auf %2 geöffnet.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Den Absatz, der geändert werden soll, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Keine, sofort frei</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Bis zu einem Tag und einer Uhrzeit</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Tag der Sperrfrist</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Uhrzeit der Sperrfrist</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Zeitzone der Sperrfrist</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Endet hier um %1, in Brüssel um %2.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Export: %1 von %n Datei</numerusform>
            <numerusform>Export: %1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Das muss behoben werden, bevor die Mitteilung hinausgeht. Um sie trotzdem einmal zu exportieren, nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>%n Datei exportiert</numerusform>
            <numerusform>%n Dateien exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Die Dateien des früheren Exports ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Prüfung vor dem Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Als ZIP speichern</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>„%1“ steht einem Export entgegen. Eine schreibgeschützt geöffnete Mitteilung kann den Grund, sie trotzdem zu exportieren, nicht festhalten. Speichern Sie sie zuerst unter anderem Namen.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Exportiert in %1 s</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Ein Hinweis blieb offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>%n Hinweis blieb offen.</numerusform>
            <numerusform>%n Hinweise blieben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>In diesen Dateien geprüft</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Fürs Web kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n Seite, %1</numerusform>
            <numerusform>%n Seiten, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Als ZIP speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Die Datei auf dem Datenträger ist nicht das, was geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Eine Nummer, die sich nicht wählen lässt</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 ist in keinem Land eine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1 sagt %2; das ist in keinem Land eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Eine Nummer in anderer Schreibweise</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Der Hausstil schreibt %1 statt %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Text und Formular widersprechen sich bei einem Kontakt</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1 sagt %2. Das Formular sagt %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Text und Formular widersprechen sich beim Datum</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1 sagt %2. Die Veranstaltung ist am %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Text und Formular widersprechen sich bei der Runde</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1 sagt „%2“. Das Formular nennt Runde %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Der Wochentag passt nicht zum Datum</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1 sagt „%2“. Der %3 ist ein %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1 spricht von der Veranstaltung, als sei sie vorbei, aber die Mitteilung ist auf %2 datiert, vor ihr.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1 spricht von der Veranstaltung, als komme sie noch, aber die Mitteilung ist auf %2 datiert, nach ihr.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Die Zeitform passt nicht zum Datum</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Ein Teilnehmer fehlt im Text</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>Der Text auf %1 nennt %2 nicht.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>Der Text nennt einen Teilnehmer mehr als das Formular</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1 führt %2 unter den Teilnehmern auf. Das Formular nicht.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Ein Name in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1 sagt „%2“. Das Formular sagt %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1 nennt %2 „%3“. Das Formular sagt „%4“.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1 nennt %2 „%3“. %4 sagt „%5“.</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Eine Person hat zwei Funktionen</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>Der Ort fehlt im Text</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Text und Formular widersprechen sich beim Ort</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1 sagt %2. Die Veranstaltung findet in %3 statt.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Text und Formular widersprechen sich beim Land</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Ein Tag und sein Datum passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1 sagt „%2“, nach dem Datum der Mitteilung der %3, und daneben „%4“.</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Beim Lesen der Datei ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Mitteilungen und Texte (*.dateline *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Diese Mitteilung ist nur zum Lesen geöffnet. Speichern Sie sie unter einem anderen Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Texte mit einem Strich daneben stammen aus der letzten Ausgabe. Ändern oder bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Öffnen oder importieren</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Letzte Ausgabe wählen</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Von dieser Mitteilung gibt es keine frühere Fassung.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Das ist eine Kopie der früheren Fassung, gespeichert %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Mitteilung speichern</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Dateline-Mitteilung (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Zur gespeicherten Fassung zurück</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Das ist die Mitteilung, wie sie gespeichert wurde. „Rückgängig“ bringt Ihre Änderungen zurück.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>„%1“ wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Dessen Fassung laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>„%1“ ist nicht mehr in seinem Ordner. Was Sie sehen, steht in keiner Datei.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Neu speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>„%1“ ist seit %3 auf %2 geöffnet.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>%1 hat „%2“ seit %4 auf %3 geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Sie können es lesen oder eine Kopie öffnen, die unter einem anderen Namen gespeichert wird.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>„%1“ wurde von jemand anderem geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Speichern Sie Ihre Fassung unter einem anderen Namen, um beide zu behalten, oder entscheiden Sie sich für eine. Das Laden der anderen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Dessen Fassung laden</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Dessen Fassung ersetzen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>„%1“ enthält Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>Anstelle der Datei steht dort ein Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Die Datei lässt sich nicht ersetzen.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>In allen Sprachen suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Noch nichts zu suchen.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Ersetzt: %1. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorieren: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Dieser Wert passt nicht zu der Angabe.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Der Text hat sich seit diesem Befund geändert.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Gelesen aus Zeile %1, „%2“. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Gelesen aus Zeile %1, „%2“.</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Angaben der Mitteilung</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Unterüberschrift</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>In die Redaktionshinweise verschieben</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Sprecher des Zitats…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Absatzart</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Sprache dieser Stelle</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Sprache der markierten Stelle, für Rechtschreibung, Silbentrennung und Screenreader</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Web- oder E-Mail-Adresse; leer für keinen Link:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Wer es gesagt hat, so wie es gedruckt wird:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Sprecher eines Zitats</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>In den Text verschieben</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Pressestelle</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Name des Stils</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Sprache der Texte unten</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Texte auf</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>Über uns, am Ende jeder Mitteilung</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Über uns</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Schlusszeichen</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Zum Beispiel ###, oder nichts</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Was das Logo zeigt</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Schrift der Überschriften</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>International: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Nur Ziffern: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Wie im Land: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Eine Überschrift ist lang ab</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Ort vor dem Datum in Großbuchstaben</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Zu prüfende Regeln</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Auch für neue Mitteilungen verwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Für neue Mitteilungen verwenden</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Hausstil laden</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Hausstile (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Hausstil speichern</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Was zu beheben ist</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Jeder Befund</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Was den Export aufhält</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>Das Bild „%1“ ist weder PNG noch JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Speichern Sie es als PNG oder JPEG, und fügen Sie es neu ein.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>Das Bild fehlt in dieser Mitteilung</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>„%1“ kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>Zeile %1 wiederholt die Überschrift „%2“ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Es wurde keine Überschrift gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>%n Steuerzeichen ausgelassen.</numerusform>
            <numerusform>%n Steuerzeichen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>%n unsichtbares Zeichen ausgelassen.</numerusform>
            <numerusform>%n unsichtbare Zeichen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>%n erzwungene Schreibrichtung ausgelassen.</numerusform>
            <numerusform>%n erzwungene Schreibrichtungen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>%n Zeichen ausgelassen, das nur eine Schrift zeigen kann.</numerusform>
            <numerusform>%n Zeichen ausgelassen, die nur eine Schrift zeigen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>%n Zeichen konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeichen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>eine Word-, LibreOffice- oder ZIP-Datei</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>eine alte Word-Datei</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>eine RTF-Datei</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Speichern Sie die Mitteilung als reinen Text, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Das ist %1, kein reiner Text.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Als UTF-16 gelesen, obwohl die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>Die Datei enthält Nullbytes: Sie ist kein reiner Text.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Die Datei ist nicht in Unicode. Sie wurde als Windows-1252 (Westeuropa) gelesen: Sehen Sie sich Buchstaben mit Akzenten an.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Der Text ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Importieren Sie nur die Mitteilung, ohne Anhänge und andere Texte.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>Die Datei ist voller Steuerzeichen: Sie ist kein reiner Text.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist und ob sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>Die Sprache ist geraten: Sagen Sie, welche es ist, wenn sie nicht stimmt.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>Zeile %1 sagt „%2“: Der Wochentag passt nicht zum Datum.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Eine Person, die erst später vorgestellt wird</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1 nennt %2; vorgestellt wird %4 %2 erst später (%3).</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Ein Amt ohne Namen</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1 nennt keinen Namen für %2, während andere genannt sind.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>Es ist das Datum der vorigen Runde.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>Es ist das Datum der nächsten Runde.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>Es ist das Datum einer verwandten Veranstaltung.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>Es ist das Datum der Veranstaltung.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>Es ist ein Jahr, kein Tag.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Es steht bei %1, nicht beim Veranstaltungsort.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>Das Datum der Veranstaltung steht daneben.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Es steht beim Veranstaltungsort.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Es steht beim Namen der Veranstaltung.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>Der Einstieg nennt kein anderes Datum.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>Es ist das Datum der Mitteilung.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Nichts in der Nähe spricht von der Veranstaltung.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>Es ist die Runde des Formulars.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Es zählt etwas anderes.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>Der Satz spricht von einem anderen Treffen.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Name einer Sprache oder ihr Kürzel wie pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Mit den Absätzen des Textes in %1 beginnen, markiert, bis sie überschrieben sind</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Mit einer leeren Seite beginnen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>Die Mitteilung hat schon einen Text in dieser Sprache.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>So heißt keine Sprache. Wählen Sie eine aus der Liste, oder schreiben Sie ihr Kürzel.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Die Sprachfassungen unterscheiden sich in einem Datum</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Die Sprachfassungen unterscheiden sich in einem Kontakt</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Die Sprachfassungen unterscheiden sich in einem Land</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Die Sprachfassungen unterscheiden sich in einer Zahl</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Die Sprachfassungen sind verschieden lang</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>Die Fassung auf %1 hat %2 Absätze, die auf %3 hat %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Die Sprachfassungen unterscheiden sich in den Zitaten</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2) sagt %3. Die Fassung auf %4 nicht.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>Die Fassung auf %1 hat %2 Zitate, die auf %3 hat %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Die Sprachfassungen unterscheiden sich in einer Person</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>Die Fassung auf %1 nennt %2 nicht, wohl aber die auf %3.</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>„%1“ ist kein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
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
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Aus dem Formular. Klicken Sie, um es dort zu ändern.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Ort und Datum: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Vorspann, freiwillig</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Schreiben Sie hier die Mitteilung</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Bildunterschrift der Tabelle, freiwillig. Tab führt in die Zellen.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Bildunterschrift, freiwillig</translation>
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
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Wörter am Zeilenende trennen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Versalziffern: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Mediävalziffern, wo die Schrift sie hat</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 und PDF/A-2: kennt jedes Leseprogramm</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 und PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Die .dateline-Datei in das PDF legen</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Wer das PDF erhält, kann die Mitteilung mit ihrem Formular öffnen. Ignorierte Befunde, und wer sie ignoriert hat, bleiben draußen.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Seiten, wie sie exportiert werden</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Land oder Organisation</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Land oder Organisation, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (Gast)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (Beobachter)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Teilnehmer: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Entf entfernt ihn, Alt+Links und Alt+Rechts verschieben ihn</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Teilnehmer entfernen</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Teilnehmer verschieben</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Teilnehmer sortieren</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Rolle eines Teilnehmers</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Reihenfolge ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Reihenfolge der Teilnehmer</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Ziehen gibt jede andere Reihenfolge</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Protokoll: Organisationen, dann Länder nach ihren englischen Namen</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Alphabetisch in dieser Sprache</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Die Schriftdatei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Installieren Sie die Schrift neu.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>Die Schrift %1 darf nicht in ein Dokument eingebettet werden.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Wählen Sie im Hausstil eine andere Schrift.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>Die Schrift %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Installieren Sie die Schrift neu, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>Das Bild %1 lässt sich nicht in ein PDF aufnehmen.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Speichern Sie es neu als Baseline-JPEG in RGB-Farben.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Die Datei ist beschädigt oder zu groß; speichern Sie sie neu als PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Speichern Sie es neu als PNG oder Baseline-JPEG.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Das PDF konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>Das PDF wurde nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>Das ist ein Fehler in Dateline; bitte melden Sie ihn zusammen mit der Mitteilung.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>das Dokument hat keinen Titel</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>das Dokument hat keine Sprache</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>das Dokument hat keine Seiten</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>die Struktur hat keine Wurzel</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>das Strukturelement %1 hängt in der Luft</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>die Teile des Strukturelements %1 sind in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>eine Überschrift überspringt eine Ebene</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>eine Abbildung hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>ein Link sagt nicht, wohin er führt</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>ein Tabellenkopf hat keinen Geltungsbereich</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>Text %1 hat Teile</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>ein Bild steht in keiner Abbildung</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>eine anklickbare Fläche steht in keinem Link</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>„%1“ steht nicht in der Struktur</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>„%1“ enthält ein Zeichen ohne Form</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>etwas auf Seite %1 steht außerhalb von ihr</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>„%1“ steht nicht genau einmal auf den Seiten</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>eine Abbildung steht nicht genau einmal auf den Seiten</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Vorsitz und Gastgeber</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Vorsitz oder Gastgeber hinzufügen</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Person verschieben</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Ziehen Sie die Karte, oder drücken Sie Alt+Auf und Alt+Ab, um sie zu verschieben</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Rolle bei der Veranstaltung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Der Nachname steht vorn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Land oder Organisation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>Das Bild sagt selbst nichts aus (Schmuck)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Was jemand wissen soll, der das Bild nicht sieht</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Alternativtext, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Von wem das Bild ist, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Jede Sprache braucht einen Alternativtext, außer das Bild ist nur Schmuck.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Alternativtext und Bild…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>„%1“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Speichern Sie es als PNG- oder JPEG-Datei, und fügen Sie diese ein.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Der Text, wie er exportiert wird</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Vorschau verkleinern</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Vorschau vergrößern</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · Schriften: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Es ließ sich kein Browser starten. Die Seite liegt in %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Nach %1 gedruckt.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Ein Link, der nur im Haus funktioniert</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Leser außerhalb können %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Ein Foto, das sagt, wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Die Datei %1 enthält den Ort der Aufnahme.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Das Schreibwerkzeug für Pressestellen.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Sprache der Oberfläche, zum Beispiel de.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Eine .dateline- oder Textdatei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast oder dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Muss behoben werden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Unterüberschrift</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Grund, wird in der Mitteilung aufbewahrt</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Die wiederhergestellte Arbeit ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Der Ordner für wiederhergestellte Arbeit lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Speichern Sie oft, bis Platz oder Berechtigung da ist.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Der Ordner für wiederhergestellte Arbeit lässt sich nicht sperren.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Medieneinladung</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Art der Mitteilung</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Jahr oder Datum</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (nur lesen) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Bereit zum Export</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>%n Punkt vor dem Export zu beheben</numerusform>
            <numerusform>%n Punkte vor dem Export zu beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Neue Mitteilung</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Sprache hinzufügen…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Diese Sprache entfernen</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Diese Sprache nach vorn</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Diese Sprache nach hinten</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Der Text in %1 ist entfernt. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Sprache verschieben</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Seitenleisten</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Kein übernommener Text ist übrig.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Noch übernommene Texte: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Diesen Befund ignorieren?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Bestätigen: gilt weiterhin</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>In diesem Absatz gefunden: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Dasselbe Wort noch einmal</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1 hat „%2“ kurz danach noch einmal.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Dieselben Wörter noch einmal</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1 hat „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Noch einmal der volle Name der Veranstaltung</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1 nennt noch einmal den vollen Namen der Veranstaltung; „%2“ genügt.</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Kein Name der Veranstaltung</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Nennen Sie die Veranstaltung im Formular; Faktenliste und Prüfungen verwenden den Namen.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Kein Datum der Veranstaltung</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Geben Sie im Formular an, wann die Veranstaltung stattfindet.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Geben Sie im Formular an, in welcher Stadt die Veranstaltung stattfindet.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Geben Sie im Formular an, in welchem Land die Veranstaltung stattfindet.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Kein Datum der Mitteilung</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Geben Sie an, wann die Mitteilung hinausgeht.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Kein Herausgeber</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Geben Sie an, wer die Mitteilung herausgibt.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Geben Sie der Mitteilung ihre Nummer, damit man sie zitieren und finden kann.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Geben Sie an, wen Journalisten anrufen oder anschreiben können.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>der Kontakt</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Geben Sie eine Telefonnummer an (%1).</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Geben Sie eine E-Mail-Adresse an (%1).</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>Die Fassung auf %1 hat keine Überschrift.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>Die Fassung auf %1 hat keinen Absatz.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Keine Zusammenfassung</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>Die Fassung auf %1 hat keine Zusammenfassung für Suchmaschinen und Feeds.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>In der Fassung auf %1 wird niemand zitiert; Journalisten suchen eine Stimme.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Nichts über den Herausgeber</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>Der Hausstil hat keinen Absatz über den Herausgeber auf %1.</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Die Veranstaltung endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Der letzte Tag der Veranstaltung liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Die Sperrfrist ist abgelaufen</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>Die Sperrfrist ist bereits abgelaufen. Entfernen Sie sie, oder setzen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Kein Schlusszeichen</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>Der Hausstil hat kein Zeichen für das Textende auf %1.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>Die Fassung auf %1 verweist auf keine Seite und kein Dokument für alle, die mehr wissen wollen.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Vergleichen Sie es mit dem Schema der Regelpakete.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Das ist kein Regelpaket: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Ein Regelpaket hat kein Element „%1“.</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Dem Regelpaket fehlt eine Kennung oder ein Name.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>Die Kennung einer Regel sieht aus wie „style.long-word“, nicht wie „%1“.</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Eine Regel hat kein Element „%1“.</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Ein Schweregrad ist „remark“ oder „must-fix“.</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Eine Mitteilung hat keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Das Muster ist ungültig: %1 (bei Zeichen %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Ordnungsbuchstaben im Datum</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3 sagt „%1“. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Tage sind Grundzahlen.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>Der Tag vor dem Monat</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Amerikanische Daten beginnen mit dem Monat.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Ein ausgeschriebener Monat</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Prozent in Worten</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Britische Schreibung</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3 sagt „%1“. Amerikanisches Englisch schreibt „%2“.</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Europäischer Auswärtiger Dienst</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>EU-Institutionen, mit dem Wortgebrauch des Auswärtigen Dienstes.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Der Kurzname des Landes</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3 sagt „%1“. Das Haus schreibt „%2“.</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Der Europäische Auswärtige Dienst schreibt „the Kyrgyz Republic“; Style Guide und UN-Liste haben Kyrgyzstan. Beides ist richtig, beides in einem Text nicht.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>Die amtliche Form des Titels</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3 sagt „%1“. Die amtliche Form ist „%2“.</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>Bei der ersten Nennung der volle Titel, danach HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>EU-Institutionen</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Die Interinstitutionellen Regeln und der Webleitfaden der Kommission. Wo sie sich widersprechen, sagt die Regel es und nennt, welchem sie folgt.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3 enthält ein geschütztes Leerzeichen, das zwei Wörter in einer Zeile hält.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Der Style Guide beschränkt geschützte Leerzeichen auf Zahlen, Einheiten, Titel und Zeichen.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Ein Geviertstrich</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3 enthält einen Geviertstrich. Schreiben Sie einen Halbgeviertstrich mit Leerzeichen.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Der Webleitfaden der Kommission verwendet den Geviertstrich nicht mehr. (Die Zeichentabelle des Style Guide hat ihn noch, mit Leerzeichen.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Ein Ausrufezeichen</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3 enthält ein Ausrufezeichen.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Ausrufezeichen sind für Warnungen vor Gefahr da.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Tage sind Grundzahlen: 13 June, nicht 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Ein Datum in Ziffern</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3 enthält das Datum %1 in Ziffern. Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>Im Text ist der Monat ein Wort: Ziffern werden je nach Land verschieden gelesen.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Der Monat vor dem Tag</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Britische Daten beginnen mit dem Tag.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Ein Komma im Datum</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Daten haben vor dem Jahr kein Komma.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Eine Präposition und ein Strich</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3 sagt „%1“. Schreiben Sie den Zeitraum in Worten oder nur mit einem Strich.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>„From“ gehört zu „to“ und „between“ zu „and“; keines verträgt sich mit einem Strich.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Eine abgekürzte Million</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3 sagt „%1“. Schreiben Sie million oder billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Millionen und Milliarden werden ausgeschrieben.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Prozent ohne Leerzeichen</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Der Style Guide setzt ein geschütztes Leerzeichen vor das Prozentzeichen. (Der Webleitfaden setzt es ohne.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Ein Leerzeichen nach €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>Im Englischen steht zwischen € und der Zahl kein Leerzeichen.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3 sagt „%1“. EU-Englisch schreibt „%2“.</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>EU-Englisch schreibt -ise, nicht -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Ein unnötiger Bindestrich</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>Zusammengeschrieben: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Eine Zusammensetzung ohne Bindestriche</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Wörter, die gemeinsam ein Substantiv bestimmen, bekommen Bindestriche.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Eine unpassende Präposition</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Das Verb verlangt eine andere Präposition.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>„Interest to“ mit Verb</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3 sagt „%1“. Schreiben Sie „an interest in strengthening“, nicht „an interest to strengthen“.</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Es heißt „an interest in doing something“.</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Ein Name ohne Kommas</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Ein Name, der eine Funktion erläutert, steht zwischen Kommas.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>Die amtliche Form eines Amtes</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Der Europäische Auswärtige Dienst schreibt seine Ämter mit Bindestrichen.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Ein abgenutztes Wort</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3 sagt „%1“. Ein schlichtes Wort sagt dasselbe: „%2“.</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Wörter, die EU-Texte abnutzen; ein schlichtes sagt dasselbe.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Wörter, die nichts sagen</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3 sagt „%1“. Sagen Sie, was getan wurde.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Leere Wörter halten auf, was der Satz sagt.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Zweimal dasselbe</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3 sagt „%1“. Eines der Wörter genügt.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>Dasselbe wird zweimal gesagt.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Ein Beschluss, den niemand fasst</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3 sagt „%1“. Sagen Sie, wer beschlossen hat.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Einen Beschluss fasst immer jemand.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Die Präpositionen wechseln in einer Aufzählung</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3 sagt „%1“. Was „and“ verbindet, sollte von einer Präposition abhängen.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>Was „and“ verbindet, hängt von einer Präposition ab.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Ein Wort, das andere ausschließt</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Wörter, die niemanden ausschließen.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>Das Haus schreibt es anders</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Von zwei Schreibweisen ist eine die des Hauses.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Französisch, nationale Typografie</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Kein Leerzeichen vor einem Zeichen</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: Das geschützte Leerzeichen vor „%1“ fehlt.</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Ein Leerzeichen, das umbrechen kann</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3 hat ein einfaches Leerzeichen vor einem Zeichen.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Das Leerzeichen vor diesen Zeichen darf die Zeile nicht umbrechen.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Das Leerzeichen vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: Das geschützte Leerzeichen vor dem Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Vor dem Doppelpunkt steht ein geschütztes Leerzeichen.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Das Leerzeichen in Guillemets</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: Das geschützte Leerzeichen innerhalb von « » fehlt.</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Guillemets haben innen ein geschütztes Leerzeichen.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Der Erste des Monats</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Der Erste des Monats ist 1er; die übrigen Tage sind schlichte Zahlen.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Ein Monat mit Großbuchstaben</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3 sagt „%1“. Monate werden kleingeschrieben.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Monate und Wochentage beginnen mit Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Ein Wort, das es französisch gibt</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3 sagt „%1“. Französisch heißt es „%2“.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Was in jedem Haus gilt: Fakten, sichere und heile Zeichen, gute Typografie, Zugang für alle. Liegt unter jedem anderen Paket.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Eine Mitteilung ohne Überschrift kann man nicht auflisten, senden oder finden.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Eine Fassung ohne Absatz sagt nichts.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>Nach dem Namen richten sich Reihe, Faktenliste und Prüfungen.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Wer, was, wann, wo: Der Einstieg beantwortet es, das Formular hält es fest.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Außerhalb ihres Landes ist eine Stadt vielleicht unbekannt oder eine von mehreren dieses Namens.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Eine Mitteilung trägt ein Datum, ob sie sofort oder mit Sperrfrist hinausgeht.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Leser und Feeds müssen erkennen, wer spricht.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Eine Mitteilung nennt, wen Journalisten fragen können.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Journalisten unter Zeitdruck rufen an.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Journalisten schreiben zuerst.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Stellen, die ihre Mitteilungen nummerieren, zitieren und ordnen sie nach der Nummer.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Suchmaschinen und Feeds zeigen eine Zusammenfassung von höchstens 160 Zeichen.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>Ein Zitat gehört zur Gattung; ohne eines liest sich die Mitteilung wie ein Protokoll.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Ein Schlussabsatz sagt, wer der Herausgeber ist.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Eine Veranstaltung endet nicht, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Eine abgelaufene Sperrfrist sperrt nichts.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>Das Datum im Text und das im Formular gelangen zu Lesern und in Kalender; eines ist falsch. Ein Datum, das bei einem anderen Ort oder einer anderen Veranstaltung steht, bleibt unbeanstandet.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Wochentag und Datum, die nicht zusammenpassen, lassen Leute am falschen Tag kommen.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Was am Datum der Mitteilung vorbei ist, steht in der Vergangenheit, was kommt, in der Zukunft.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>Die Runde im Text und die im Formular widersprechen sich.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>Der Ort im Text und der im Formular widersprechen sich.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Wer, was, wann, wo: Auch das Wo steht im Text.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Das Land nach der Stadt ist nicht das des Formulars.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Wer teilnimmt, wird genannt.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Eine Aufzählung, die im Wesentlichen die der Teilnehmer ist, nennt einen, den das Formular nicht hat.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Der Name einer Person wird auf eine Weise geschrieben, ihre eigene.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Eine Person hat durchgehend eine Funktion.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Eine Nummer, die um ein, zwei Ziffern von der eines Kontakts abweicht, ist dessen Nummer, vertippt.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Niemand kann sie wählen.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Eine Adresse, die um ein, zwei Buchstaben von der eines Kontakts abweicht, ist dessen Adresse, vertippt.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Nummern sehen überall gleich aus; wie, sagt der Hausstil.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Kein Wörterbuch kennt es.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Ein Steuerzeichen</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3 enthält das Steuerzeichen %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Steuerzeichen sind in keinem Exportformat erlaubt.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Ein versteckter Richtungswechsel</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3 enthält das Zeichen %1, das den Text danach umdreht.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Es lässt Text anders lesen, als er geschrieben ist; so täuschen falsche Links.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3 enthält das unsichtbare Zeichen %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Unsichtbare Zeichen stören Suche, Rechtschreibung und Zeilenumbruch und können eine Kopie kennzeichnen.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Ein Zeichen ging verloren</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3 hat %1, wo bei einer Umwandlung ein Zeichen verloren ging.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Es steht, wo ein Programm nicht lesen konnte, was da stand.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Zeichensalat</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>„%1“ sieht aus wie ein Zeichen, das in der falschen Kodierung gelesen wurde.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Auf dem Weg hierher wurde UTF-8 als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Ein Buchstabe und sein Akzent sind ein Zeichen, sonst scheitern Suche und Vergleich.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Ein Datum in einer Sprache ist das Datum in jeder Sprache.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Nummern und Adressen sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Wer in einer Sprache genannt ist, ist in jeder genannt.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Zahlen sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Eine Übersetzung geht Absatz für Absatz; einer mehr oder weniger ist vergessen oder übrig geblieben.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Was in einer Sprache zitiert ist, ist in jeder zitiert.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Ein Wort wird durchgehend auf eine Weise geschrieben.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Ein Land hat in einem Text einen Namen, den kurzen oder den amtlichen.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Jedes Datum einer Veranstaltung hat sein Jahr oder keines.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Eine Abkürzung wird ausgeschrieben, wo sie zuerst steht.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Worte aus der letzten Ausgabe gelten vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Mehr als ein Leerzeichen</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3 hat mehr als ein Leerzeichen zwischen zwei Wörtern.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Zwischen Wörtern steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Leerraum am Rand</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3 beginnt oder endet mit Leerraum.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Leerraum am Rand eines Absatzes verschiebt ihn in manchen Formaten.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Leerzeichen vor einem Zeichen</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3 hat ein Leerzeichen vor einem Komma oder Punkt.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Komma und Punkt stehen dicht am Wort davor.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3 hat ein Leerzeichen vor einem Doppelpunkt, Strichpunkt, Frage- oder Ausrufezeichen.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Außer im Französischen stehen diese Zeichen dicht am Wort davor.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Kein Leerzeichen nach einem Zeichen</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: Nach „%1“ fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Auf ein Komma oder Satzende folgt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Ein Zeichen steht doppelt</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3 enthält „%1“.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Ein Zeichen genügt.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Wiederholte Zeichen</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Eine Mitteilung schreit nicht.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Schreibmaschinen-Apostroph</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3 enthält einen Schreibmaschinen-Apostroph.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Im Wort ist der Apostroph ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Jede Sprache hat eigene Anführungszeichen.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Zwei Bindestriche als Gedankenstrich</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3 hat zwei Bindestriche, wo ein Gedankenstrich hingehört.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Zwei Bindestriche sind der Gedankenstrich der Schreibmaschine.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Bindestrich als Gedankenstrich</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3 hat einen Bindestrich, wo ein Gedankenstrich hingehört.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Ein Strich zwischen Wörtern ist länger als ein Bindestrich.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Drei Punkte</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3 hat drei Punkte statt Auslassungspunkten.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Auslassungspunkte sind ein Zeichen, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Eine Klammer, die sich öffnet, schließt sich auch.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Ein Wort steht doppelt</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>Dasselbe Wort zweimal nacheinander ist ein Versehen.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Worte, die noch kommen</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: „%1“ steht für etwas, das noch zu schreiben ist.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Platzhalter dürfen nicht hinausgehen.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Eine Notiz unter Kollegen</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: „%1“ sieht aus wie eine Notiz, die nicht hinausgehen soll.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Notizen unter Kollegen dürfen nicht hinausgehen.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Ein Link ins Haus nützt draußen nichts und verrät, wie das Haus gebaut ist.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Fotos sagen, wo und wann sie aufgenommen wurden; das kann den Abgebildeten schaden.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Überschriften werden in Feeds, Suchergebnissen und Betreffzeilen abgeschnitten.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Punkt in der Überschrift</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Die Überschrift endet mit einem Punkt.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Eine Überschrift hat keinen Punkt.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Suchmaschinen schneiden eine Zusammenfassung nach etwa 160 Zeichen ab.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>In langen Sätzen verlieren Leser den Faden.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Ein Gedanke je Absatz.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Großbuchstaben liest man langsam, und sie schreien.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Überschriften sind lückenlos gestuft, damit man zwischen ihnen springen kann.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Eine Überschrift kündigt etwas an.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Redaktionen hören auf zu lesen.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Screenreader listen Links nur mit ihren Worten auf.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Ein Screenreader buchstabiert eine Adresse Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Sprachausgaben lesen gekennzeichnete Stellen in deren Sprache.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>Wer ein Bild nicht sehen kann, erfährt, was es zeigt.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Der Urheber eines Bildes wird genannt; die meisten Lizenzen verlangen es.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Text und Links in der Hausfarbe müssen auf Weiß lesbar sein.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Screenreader lesen den Kopf zu jeder Zelle.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Vereinte Nationen</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3 sagt „%1“. UN-Englisch schreibt „%2“.</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Der Name bei den Vereinten Nationen</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3 sagt „%1“. Bei den Vereinten Nationen heißt es „%2“.</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Ländernamen der Vereinten Nationen.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>Das Handbuch schreibt es anders</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3 sagt „%1“. Das Handbuch hat „%2“.</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Das Prozentzeichen</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>Im Text die Wörter, nicht das Zeichen.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Daten der Vereinten Nationen beginnen mit dem Tag.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Amerikanischer Nachrichtenstil, soweit öffentliche Zusammenfassungen ihn wiedergeben. Das Stylebook ist käuflich und wurde nicht gelesen: Was keine Zusammenfassung sagt oder eine andere bestreitet, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Mit einem Tag werden Monate von mehr als fünf Buchstaben abgekürzt. (Laut öffentlichen Zusammenfassungen; viele Pressestellen halten sich nicht daran.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Das Zeichen, ohne Abstand. (Seit 2019, sagen öffentliche Zusammenfassungen; ältere verlangen das Wort.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Amerikanische Schreibung. (Nicht geprüft: nach einem Blick ins Stylebook einschalten.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Überschriften werden in Feeds, Suchergebnissen und Betreffzeilen abgeschnitten; Listen im Web zeigen etwa 65 Zeichen.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Mehr als ein Paar Gedankenstriche</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3 hat mehr als ein Paar Gedankenstriche.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Ein Paar Gedankenstriche je Absatz genügt.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Der Style Guide zitiert zwischen ‘ ’ und darin zwischen “ ”. (Die meisten Pressetexte der Institutionen zitieren zwischen “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Anführungszeichen einer anderen Sprache</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3 hat das Zeichen %1, das es im Englischen nicht gibt.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Jede Sprache hat ihre Anführungszeichen.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Ein Leerzeichen vor einem Zeichen</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3 hat ein Leerzeichen vor „%1“.</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Der Style Guide setzt ; ! ? dicht an das Wort davor, auch im Französischen. (National üblich ist ein Leerzeichen: Paket national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>„The“ in einem Datum</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Daten haben keinen Artikel.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Eine Uhrzeit mit am oder pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3 sagt „%1“. Schreiben Sie die Zeit im 24-Stunden-Format.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Zeiten werden im 24-Stunden-Format angegeben.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Eine kleine Zahl in Ziffern</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3 sagt „%1“. Schreiben Sie es in Worten.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Zahlen von eins bis neun sind Wörter. (Die Seite des Webleitfadens hat durchweg Ziffern; ein Haus entscheidet sich.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Ein Komma zwischen Tausendern</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Tausender trennt ein geschütztes Leerzeichen. (Ältere Seiten desselben Leitfadens haben ein Komma.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Ein Dezimalkomma</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>Das Englische hat einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Ein Dezimalpunkt</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Alle Amtssprachen außer Englisch, Irisch und Maltesisch haben ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>In EU-Englisch heißt der Plural euro. (Ältere Ausgaben des Leitfadens hatten euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Ein Punkt nach einer Anrede</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Mr, Ms, Mrs und Dr haben keinen Punkt.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Ein kleingeschriebenes Amt</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3 sagt „%1“. Vor einem Namen wird das Amt großgeschrieben.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>Das Amt einer genannten Person wird großgeschrieben, ein Amt im Allgemeinen nicht.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Adjektive und Substantive in einer Aufzählung</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3 sagt „%1“. Die Glieder einer Aufzählung sind gleicher Art: „economic, trade-related and environmental issues“, oder durchweg Substantive.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Adjektive und Substantive, die zusammen ein Wort bestimmen, gehören nicht in eine Aufzählung.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Eine vage Zeitangabe</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3 sagt „%1“. Nennen Sie das Datum, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Wörter wie „shortly“ sagen ohne Datum wenig.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>So, wie französische Zeitungen und Ministerien setzen. Die Abstände folgen dem Lexique der Imprimerie nationale, wie Korrektoren es zitieren; was sich nicht prüfen ließ, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>Zweiteilige französische Satzzeichen haben ein schmales geschütztes Leerzeichen vor sich, der Doppelpunkt ein ganzes. (Die Regeln der EU-Institutionen haben vor ; ! ? keines.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Das Französische hat ein eigenes Wort. (Nicht geprüft: nach einem Blick in FranceTerme einschalten.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>„Today“ neben einem Datum muss das Datum der Mitteilung sein, „yesterday“ der Tag davor.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Eine jährliche Reihe hat so viele Runden wie Jahre, wenn keine ausfiel. Jemand sollte wissen, welche.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Ein Schlusszeichen sagt Redaktionen, dass nichts vom Text mehr folgt.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Verwandte Seiten und Hintergrunddokumente ersparen Fragen.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Der erste Absatz sagt, wann und wo.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>Wer am Bildschirm liest, sucht alle paar Absätze eine Überschrift.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Eine Abkürzung, die nicht wieder vorkommt, braucht keine Einführung.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>In einer Liste tragen alle Länder ihren kurzen oder alle ihren amtlichen Namen.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Länder einer Liste stehen in der alphabetischen Reihenfolge der Textsprache. (EU-Mitgliedstaaten haben in EU-Texten eine eigene: Style Guide, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Eine Hauptstadt braucht kein Land neben sich.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Eine Stadt, die keine Hauptstadt ist, hat bei der ersten Nennung ihr Land neben sich.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Eine Person wird bei der ersten Nennung mit Vor- und Nachnamen vorgestellt.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Wo manche Amtsinhaber genannt sind, sind es alle.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Treffen, Strategien und Programme werden kleingeschrieben, wenn der Name nicht amtlich ist; wenigstens durchweg gleich.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Dasselbe Verb in benachbarten Absätzen ermüdet.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>Dieselbe Wendung zweimal in einem Absatz liest sich wie ein Versehen.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Nach dem vollen Namen der Veranstaltung genügt der kurze.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Kein Satz beginnt mit einer Ziffer.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Ein Datum, das umbrechen kann</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3 kann die Zeile innerhalb von „%1“ umbrechen.</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>Tag und Monat bleiben in einer Zeile. (Der Style Guide beschränkt geschützte Leerzeichen.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Erste oder zweite Person</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3 sagt „%1“ außerhalb eines Zitats.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Außerhalb von Zitaten erzählt eine Mitteilung in der dritten Person.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Eine Ordnungszahl in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3 sagt „%1“, anderswo sagt der Text „%2“.</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Eine Runde steht in Ziffern oder in Worten, nicht beides.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Ein Amt, zwei Bezeichnungen</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>Dasselbe Amt heißt durchweg gleich.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>Die Häufigkeit zweimal gesagt</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>Wie oft eine Veranstaltung stattfindet, wird einmal und auf eine Weise gesagt.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>Das Editorial Manual, soweit seine öffentlichen Seiten und Kopien davon gelesen wurden; der Rest ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Wo ein Wort auf -ize oder -ise enden kann, hat das Englisch der Vereinten Nationen -ize. (Wörter mit -ise im Stamm und -yse bleiben.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Das Handbuch zieht die erste Schreibweise des Concise Oxford Dictionary vor: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>Das Handbuch verbindet es anders</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Zusammen oder getrennt, wie das Handbuch es hat. (Nicht geprüft: nach einem Blick ins Handbuch einschalten.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Speichern Sie unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen %1 unvollständig oder falsch: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Berichtigen Sie ihn, oder schalten Sie reguläre Ausdrücke aus.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>Die Runde passt nicht zu den Jahren</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Eine jährliche Reihe, die %1 begann, trifft sich %3 zum %2. Mal, aber das Formular sagt Runde %4. Fiel ein Jahr aus?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Pressestelle</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Steht bei Befunden, die Sie übergehen, und bei Exporten, die Sie trotzdem machen.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Hausstil neuer Mitteilungen bearbeiten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Sekunden zwischen zwei Sicherungen ungespeicherter Arbeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Ungespeichertes sichern alle</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Nach einem Absturz wird auf der Startseite angeboten, was bis dahin geschrieben war.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Ein Wörterbuch, das installiert wird, während Dateline läuft, wird nach dem nächsten Start benutzt.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Hausstil neuer Mitteilungen</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Hausstile (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Der Ordner mit den Wortlisten des Hauses</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Wörter, die im ganzen Haus als richtig gelten, eine Textdatei je Sprache; der Ordner kann gemeinsam genutzt werden.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Das Wörterbuch ist defekt: %1 Regeln sind angekündigt, %2 folgen.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Installieren Sie eine andere Version davon.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Ein unbekanntes Wort</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>„%1“ steht in keinem Wörterbuch.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Ein Wort, das hier nicht benutzt wird</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Eine Wortliste verlangt „%1“.</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Einmal ignorieren</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>In dieser Mitteilung ignorieren</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Überall ändern in</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Sprache dieser Stelle (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>„%1“ hinzufügen zu</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>Wortliste des Hauses</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Eigene Wortliste</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Das letzte Wort wieder aus der Wortliste nehmen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>Keine unbekannten Wörter in diesem Text.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>„%1“ überall ändern</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>%n Stelle geändert.</numerusform>
            <numerusform>%n Stellen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>So gemeint</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>„%1“ wieder aus der Wortliste nehmen</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>„%1“ steht jetzt in der Wortliste des Hauses.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>„%1“ steht jetzt in Ihrer Wortliste.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Das Wort ist wieder aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Worte aus der vorigen Ausgabe</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>„%1“ stand auch in der vorigen Ausgabe. Gilt es noch?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1 wurde aus der vorigen Ausgabe übernommen. Ändern Sie die Stelle, oder bestätigen Sie, dass sie noch gilt.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Noch nicht in dieser Sprache</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: noch derselbe Text wie im Ausgangstext. Überschreiben Sie ihn, oder bestätigen Sie, dass er so stehen soll.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Pressestelle</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neue Mitteilung</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Neue Ausgabe einer Reihe…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Öffnen oder importieren…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Verzeichnis…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Sie können auch eine Text- oder .dateline-Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Treffen, Besuch, Dialog</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Des Sprechers oder gemeinsam</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Medieneinladung</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Was, wann, wo, wie man teilnimmt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Wiederhergestellt:&lt;/b&gt; „%1“, letzte Änderung %2, %n Wort</numerusform>
            <numerusform>&lt;b&gt;Wiederhergestellt:&lt;/b&gt; „%1“, letzte Änderung %2, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Wiederhergestellte Mitteilung %1 öffnen</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Wiederhergestellte Mitteilung %1 verwerfen</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Hier erscheinen die Mitteilungen, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Hausstil…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Beispiel in drei Sprachen</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
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
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Öffnen Sie eine Sicherungskopie, oder bitten Sie den Absender noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Hier steht etwas anderes als %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Die Datei wurde mit einem neueren Dateline gespeichert (Format %1, dieses liest bis %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Aktualisieren Sie Dateline, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Die Version des Dateiformats fehlt.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Die Datei wurde außerhalb von Dateline geändert; berichtigen Sie diese Stelle, oder öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>„%1“ ist nicht das Erwartete: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>ein Objekt mit Texten nach Sprache</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>eine Sprache, die noch nicht da ist</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>ein Text oder eine Liste von Textstücken</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>ein Datum wie 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>eine Uhrzeit wie 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>Datum, Uhrzeit und Zeitzone wie 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>ein Jahr, Monat oder Tag wie 2024, 2024-05 oder 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>eine Farbe wie #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>ein Sprachkürzel wie en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>der Name eines Blocks wie b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>eine Zeitzone wie Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>eine Angabe wie event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Wählen Sie eine Datei, die Dateline gespeichert hat.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Berichtigen Sie das vor dem Speichern.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Die Mitteilung ist zu groß: höchstens %1 MB je Datei, %2 MB und %3 Dateien insgesamt.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Verwenden Sie kleinere oder weniger Bilder.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Das ist keine Dateline-Mitteilung.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>Das ist ein ZIP-Archiv anderer Art, keine Dateline-Mitteilung.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>Das Bild „%1“ fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>Das Paket enthält keine Mitteilung.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Eine lange Überschrift</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>Die Überschrift hat %1 Zeichen. Der Hausstil erlaubt %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Eine lange Zusammenfassung</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>Die Zusammenfassung hat %1 Zeichen. Suchmaschinen schneiden sie nach %2 ab.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Eine Überschriftenebene ist übersprungen</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Hier steht eine Überschrift der Ebene %1, davor aber keine der Ebene %2.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Eine Überschrift ohne Inhalt</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Auf die Überschrift „%1“ folgt nichts.</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Eine lange Mitteilung</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>Der Text hat %1 Wörter. Redaktionen lesen bis etwa %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Eine kurze Mitteilung</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>Der Text hat %1 Wörter. Redaktionen erwarten mindestens %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>das Datum der Veranstaltung</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>die Stadt der Veranstaltung</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>Ein Einstieg, der etwas auslässt</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>Im ersten Absatz fehlt: %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Viele Absätze ohne Zwischenüberschrift</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Mehr als %1 Absätze folgen ohne Zwischenüberschrift aufeinander.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Spalte davor</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Spalte danach</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Tabelle, Zeile %1 von %2, Spalte %3 von %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Text der Mitteilung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Typografische Zeichen beim Tippen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Listenebene</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Sprache einer Stelle</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>In die Hinweise verschieben</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Neuer Absatz</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Datei einfügen</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Zum Absatz gehen…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Gliederung…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Befehl, Feld, Befund oder Absatz finden…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Nummer oder Wörter eines Absatzes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Befehl, Feld, Befund oder Absatz finden</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Sonderzeichen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Name eines Zeichens, zum Beispiel „en dash“</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Typografische Zeichen beim Tippen</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Setzt beim Tippen die Anführungszeichen, Striche und Leerzeichen der Sprache</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · Original</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Keine installierte Schrift hat das Zeichen %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Installieren Sie eine Schrift, die es hat, etwa aus dem Paket %1, oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>Block %1, „%2“</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>Das Bild %1 ist weder ein PNG noch ein JPEG, das eine Seite tragen kann.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Speichern Sie es neu als PNG oder RGB-JPEG.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Ein Buchstabe und sein Akzent sind zwei Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>„%1“ besteht hier aus %n Zeichen; die Suche findet es nicht.</numerusform>
            <numerusform>„%1“ besteht hier aus %n Zeichen; die Suche findet es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1 öffnet „%2“ und schließt es nie.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Ein Schreibmaschinen-Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1 hat &quot;, wo seine Sprache %2 hat.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Diese Datei enthält keine vCard.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Exportieren Sie das Adressbuch als vCard (.vcf) oder CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Nicht so oft da wie in der Mitteilung: „%1“</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Jeder Text der Mitteilung steht einmal in der Seite.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Sie ist kein UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Sie hat keinen Dokumenttyp.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Sie nennt ihre Sprache nicht.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Sie hat nicht den Titel der Mitteilung.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Ein Bild hat keinen Alternativtext.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>Die Seite ist wohlgeformt, nennt Sprache und Titel, hat eine Hauptüberschrift und keine Lücke zwischen den Ebenen, und jedes Bild hat seinen Alternativtext.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Eine Überschrift überspringt eine Ebene: „%1“</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Sie hat nicht genau eine Hauptüberschrift.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Sie enthält einen Kommentar.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>in sich geschlossen</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>Die Seite lädt nichts nach, führt kein Skript aus und hat keine Kommentare.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Sie greift nach draußen: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Ein Link führt nirgendwohin: „%1“</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Ein Link hat keine Worte.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Jeder Link hat Worte und ein wohlgeformtes Ziel: Seite, Adresse oder Nummer. Ob es die Seiten gibt, wurde nicht erfragt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Sie ist nicht als ausgezeichnet (tagged) markiert.</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Der Inhalt einer Seite lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>Die Struktur nennt Inhalt, der auf keiner Seite steht.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Etwas auf einer Seite steht nicht in der Struktur.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Eine Abbildung hat keinen Alternativtext.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Sie nennt sich nicht %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1-Auszeichnung</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Die Datei nennt sich %1 und nennt Sprache und Titel. Alles Gedruckte steht einmal in ihrer Struktur oder ist Schmuck, alles in der Struktur steht auf einer Seite, und jede Abbildung hat ihren Alternativtext.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Eine Schrift ist nicht eingebettet.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Sie sagt nicht, was ihre Farben bedeuten.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>%1-Schriften</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Die Datei nennt sich %1, enthält jede verwendete Schrift mit den Zeichen, für die ihre Glyphen stehen, und sagt, was ihre Farben bedeuten.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Jeder Text der Mitteilung lässt sich einmal aus der Datei lesen.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Sie sagt mehr über ihre Herkunft, als sie sollte.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Ihre Metadaten sagen mehr, als sie sollten.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Sie enthält mehr als ihre Seiten: ein Programm, ein Formular oder eine angehängte Datei.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>nichts Verstecktes</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Die Datei enthält als Metadaten nur Titel, Herausgeber, Thema, Datum und den Namen Dateline, nichts über Ort und Zeit von Fotos, keine angehängte Datei, kein Formular und kein Programm.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Ein Teil davon hat eigene Metadaten.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Ein Foto hat eigene Metadaten.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Sie ist kein reines UTF-8.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Sie enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Sie endet nicht mit genau einem Zeilenvorschub.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Eine Zeile ist zu breit: „%1“</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Eine Zeile endet mit Leerzeichen: „%1“</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, %1 Spalten</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Die Datei ist gültiges UTF-8 ohne Steuerzeichen und Leerzeichen am Zeilenende, und keine Zeile ist breiter als %1 Spalten, außer sie ist ein einziges Wort.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Jeder Text der Mitteilung steht einmal in der Datei.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Die Webseite, wie sie exportiert wird</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Datum der Veranstaltung</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Datum der Mitteilung</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Zum Beispiel 13. Juni</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Gebäude oder Raum, freiwillig</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Neue Pressemitteilung</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Neue Erklärung</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Neue Medieneinladung</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Neue Ausgabe einer Reihe…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Öffnen oder importieren…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Verzeichnis…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Hausstil…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Mitteilung schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Übernommenen Text bestätigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Zur gespeicherten Fassung zurück</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Frühere Fassung öffnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>Beispiel öffnen</translation>
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
        <translation>Formular neben dem Text</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Leiste neben dem Text</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Im Vollbild schreiben</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Beispiel in drei Sprachen</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>Die Pressestelle hat noch keinen Ordner für ihre Wortlisten.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Wählen Sie in den Einstellungen einen, oder fügen Sie das Wort Ihrer eigenen Liste hinzu.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Öffnen Sie eine Sicherungskopie, oder bitten Sie den Absender noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Entpackt enthält die Datei weit mehr Daten, als eine Mitteilung hat.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Öffnen Sie sie nur, wenn Sie wissen, woher sie kommt.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Das Paket lässt sich nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Der Name eines Eintrags würde aus dem Paket herausführen.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Zwei Einträge des Pakets haben denselben Namen.</translation>
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
            <numerusform>%1: %n Änderung vorgenommen; übrig: %2</numerusform>
            <numerusform>%1: %n Änderungen vorgenommen; übrig: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>Die Standardeingabe ist länger als 256 MB.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Geben Sie weniger Text auf einmal ein.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: nicht exportiert, weil zuerst etwas behoben werden muss. Beheben Sie es, oder nennen Sie mit --override einen Grund.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Die Datei, die die Ausnahme festhalten würde, gibt es schon.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Mit --force wird sie ersetzt.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Datum der Veranstaltung</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Vorige Runde</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Datum der Mitteilung</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Fixing</name>
    <message>
        <source>%1: “%2” → “%3” [%4]</source>
        <translation>%1: „%2“ → „%3“ [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>Die Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Mit --force wird sie ersetzt.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: Zeile %2: nicht sicher, dass „%3“ %4 ist; bitte nachsehen.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Mehrere Dateien brauchen einen Zielordner. Nennen Sie ihn mit --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Aus dem Text gelesen, mit Sicherheit:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  Zeile %2  %3 %  „%4“</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>Hinweise, Absatz</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>Über uns</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>Formular: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, Zeichen %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    Abhilfe: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n zu behebender Befund</numerusform>
            <numerusform>%n zu behebende Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: ignoriert von %3 am %4: %5 [%6]
    Grund: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>Sprachen: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (Paket %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Beispiel: „%1“ → „%2“
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Quelle:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Es gibt kein Regelpaket „%1“.</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Nennen Sie eine Datei oder eines von diesen: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Keine Regel heißt „%1“.</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Ein Befund nennt seine Regel in Klammern.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Der Text ist nicht in UTF-8 und wurde deshalb nicht geändert.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Speichern Sie ihn in UTF-8, oder importieren Sie ihn und berichtigen Sie die .dateline-Datei.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: Für %2 ist kein Wörterbuch installiert.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Eine Zeile ist keine Frage: Sie braucht ein Wort und Sprachen.</translation>
    </message>
</context>
</TS>
