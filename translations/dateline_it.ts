<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Una sigla prima di essere spiegata</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1 usa %2; %3 la spiega.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Una sigla che non ricompare</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1 introduce %2, che non compare altrove.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Un link che non dice dove porta</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>“%1” non dice nulla se letto da solo.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Un link che mostra il suo indirizzo</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Dia un nome alla pagina; un lettore di schermo compita l’indirizzo.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Un passo in un’altra lingua</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Indichi la lingua di “%1”, perché sia letto correttamente ad alta voce.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Un’immagine senza descrizione</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Dica in %1 che cosa mostra l’immagine %2, o la segni come decorativa.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Un’immagine senza crediti</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Dica chi ha realizzato l’immagine %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Un colore istituzionale troppo chiaro</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>Il colore istituzionale %1 ha un contrasto di %2:1 sul bianco. Serve 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Una tabella senza intestazione</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Segni la riga che dà il nome alle colonne.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Il file non è più quello esportato.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Esporti di nuovo il comunicato.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Impossibile creare la cartella delle versioni precedenti.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Il comunicato non è stato salvato, per non perdere la versione precedente.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>“%1” non è un formato che Dateline scrive.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Formati disponibili: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’esportazione è stata annullata. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>La cartella contiene già questi file: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Scelga un’altra cartella o consenta di sostituirli.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Due file esportati si chiamerebbero “%1”.</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Li esporti in cartelle diverse o cambi un titolo.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Maiuscola in un punto e non in un altro</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1 ha “%2”; %3 ha “%4”.</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Stile redazionale</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Correggi tutto (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altre %1</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Nulla da correggere. Testo e modulo concordano.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignora una segnalazione</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Ignora una parola in questo comunicato</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Scrivi “%1”</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Il titolo</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Il sommario</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>La riga %1, colonna %2 della tabella</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>Il titoletto “%1”</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>La didascalia “%1”</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>La nota %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Il paragrafo %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Cambia il testo</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Cambia il modulo</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Togli lo spazio</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Togli “%1”</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Metti uno spazio</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Metti uno spazio unificatore</translation>
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
        <translation>Una frase lunga</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1 ha una frase di %2 parole. Si segue bene fino a circa %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Un paragrafo lungo</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1 ha %2 frasi. Oltre %3 diventa un blocco che pochi leggono.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Tutto in maiuscolo</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Le maiuscole si leggono lentamente e alcuni lettori di schermo le compitano.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Una frase che comincia con una cifra</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1 comincia una frase con “%2”. Lo scriva in lettere o cominci diversamente.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Contrasto %1:1 sul bianco; serve %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Contrasto %1:1 sul bianco, sufficiente per il testo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Colore d’accento</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Scegli il colore d’accento</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Scriva il colore come #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>Il comunicato non ha testo nella lingua “%1”.</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Aggiunga la lingua o la escluda dall’esportazione.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Il comunicato è sotto un embargo senza orario.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Indichi fino a quando vale, o lo rimuova.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Una parola scritta in due modi</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1 ha “%2”; %3 ha “%4”.</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Un paese, due nomi</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1 dice “%2”; %3 dice “%4”.</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Una data senza anno</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1 dice “%2”; le altre date del testo hanno l’anno.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Aggiungi un contatto</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Contatto del portavoce</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Titolo di cortesia</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Paese o organizzazione</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Telefoni, uno per riga</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>E-mail, una per riga</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>“%1” non si può comporre. Lo scriva con il prefisso del paese, come +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>La colonna “%1” è stata tralasciata.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>La prima riga non dice che cosa sono le colonne.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Dia loro intestazioni come “Nome”, “Cognome”, “E-mail”, “Telefono”.</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>riga 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Contatto del portavoce</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Aggiungi</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Aggiungi un contatto</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Rimuovi un contatto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>“%1” non è nell’elenco dei paesi.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Nomi brevi e ufficiali in un elenco</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1 elenca “%2” con il nome ufficiale tra nomi brevi.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Paesi fuori ordine</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1 elenca “%2” fuori dall’ordine alfabetico.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Una capitale con il suo paese</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1 nomina il paese dopo “%2”, che ne è la capitale.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Una città senza il suo paese</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1 nomina dapprima “%2” senza %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Per esempio 13 giugno</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Scegli da un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Scegli da un calendario (Alt+Giù)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Qui può stare un solo giorno.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>“%1” non è una data. La scriva come %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>trovato, conosce poche parole</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>trovato</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dizionari</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Persone della rubrica</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Aggiungi alla rubrica</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>In rubrica</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>La rubrica è stata modificata da un altro programma.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>È stata riletta. Ripeta l’ultima modifica.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Impossibile creare la cartella della rubrica.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Verifichi di potervi scrivere.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Cerca per nome, incarico o organizzazione</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Cerca nella rubrica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome proprio</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Paese o organizzazione</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Recapito</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Persone e organizzazioni</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Aggiungi una persona…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Importa vCard o CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostra il file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Il file resta com’è.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>La rubrica è ancora vuota. Importi una rubrica di indirizzi o aggiunga persone dal modulo.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Conservata in %1, un file che si può copiare e condividere.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>Eliminare “%1” dalla rubrica?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importa una rubrica</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Rubriche (*.vcf *.vcard *.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>%n nuova voce in rubrica.</numerusform>
            <numerusform>%n nuove voci in rubrica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Tralasciate: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Il comunicato è aperto in %1 su %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Lo apra in sola lettura o lo chiuda prima là.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>La cartella del comunicato non accetta blocchi.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Altri possono modificare il file mentre lavora; salvi con un altro nome.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>%3 ha il comunicato aperto in %1 su %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Il paragrafo da modificare non esiste più.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Nessuno, diffusione immediata</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Fino a un giorno e un’ora</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Giorno dell’embargo</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Ora dell’embargo</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Fuso orario dell’embargo</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Decade alle %1 qui, alle %2 a Bruxelles.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Esportazione: %1 di %n file</numerusform>
            <numerusform>Esportazione: %1 di %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Esporta in una cartella</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Questo va corretto prima della diffusione. Per esportare comunque una volta, dica perché.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Esporta comunque</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>%n file esportato</numerusform>
            <numerusform>%n file esportati</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Sostituire i file dell’esportazione precedente?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Controllo prima dell’esportazione…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Salva come ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivi ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«%1» impedisce l’esportazione. Un comunicato aperto in sola lettura non può conservare il motivo per esportarlo comunque. Salvatelo prima con un altro nome.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Esportato in %1 s</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Un’osservazione è rimasta aperta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>%n osservazione è rimasta aperta.</numerusform>
            <numerusform>%n osservazioni sono rimaste aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Verificato in questi file</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Copia per il web</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n pagina, %1</numerusform>
            <numerusform>%n pagine, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n lingua</numerusform>
            <numerusform>%n lingue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confermato</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Salva come ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Il file su disco non è quello scritto.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Un numero che non si può comporre</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 non è un numero telefonico di alcun paese.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1 dice %2, che non è un numero telefonico di alcun paese.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Un numero in altra notazione</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Lo stile redazionale scrive %1 per %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Testo e modulo discordano su un contatto</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1 dice %2. Il modulo dice %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Testo e modulo discordano sulla data</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1 dice %2. La data dell’evento è %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Testo e modulo discordano sulla sessione</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1 dice “%2”. Il modulo dice sessione %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Il giorno della settimana non corrisponde alla data</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1 dice “%2”. Il %3 è %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1 parla dell’evento come passato, ma il comunicato è datato %2, prima di esso.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1 parla dell’evento come futuro, ma il comunicato è datato %2, dopo di esso.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Il tempo verbale non corrisponde alla data</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Un partecipante manca nel testo</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>Il testo in %1 non nomina %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>Il testo nomina un partecipante in più del modulo</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1 elenca %2 tra i partecipanti. Il modulo no.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Un nome scritto in due modi</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1 dice “%2”. Il modulo dice %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1 attribuisce a %2 l’incarico “%3”. Il modulo dice “%4”.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1 attribuisce a %2 l’incarico “%3”. %4 dice “%5”.</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Una persona con due incarichi</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>La città manca nel testo</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Testo e modulo discordano sulla città</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1 dice %2. L’evento si tiene a %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Testo e modulo discordano sul paese</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Un giorno e la sua data non si accordano</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1 dice “%2”, che in base alla data del comunicato è %3, e accanto “%4”.</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>La lettura del file non è riuscita.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Il file supera %1 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Scelga un file più piccolo.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossibile scrivere il file.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>La scrittura del file non è riuscita. Il vecchio file è intatto.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Il disco è pieno. Faccia spazio o scelga un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Comunicati e testi (*.dateline *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Questo comunicato è aperto in sola lettura. Lo salvi con un altro nome per modificarlo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nuova edizione</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>I testi con una linea accanto sono dell’ultima edizione. Li cambi o li confermi.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Apri o importa</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Scegli l’ultima edizione</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Non c’è una versione precedente di questo comunicato.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Questa è una copia della versione precedente, salvata %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Salva il comunicato</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Comunicato Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Torna alla versione salvata</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Questo è il comunicato come è stato salvato. Annulla ripristina le sue modifiche.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato alle %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>“%1” è stato modificato da qualcun altro.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Carica la sua</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni la mia</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>“%1” non è più nella sua cartella. Ciò che vede non è in alcun file.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Salvalo di nuovo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>“%1” è aperto su %2 dalle %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>%1 ha “%2” aperto su %3 dalle %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Può leggerlo o aprirne una copia che si salva con un altro nome.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Apri una copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>“%1” è stato modificato da qualcun altro da quando l’ha aperto.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Salvi la sua con un altro nome per tenerle entrambe, o ne scelga una. Il caricamento dell’altra si può annullare.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Carica la sua</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Sostituisci la sua</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Lavoro non salvato</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>“%1” ha modifiche che non sono in alcun file.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossibile creare la cartella.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Scelga una cartella in cui può scrivere.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossibile scrivere il file.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>La scrittura del file non è riuscita.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>Al posto del file c’è una cartella.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Impossibile sostituire il file.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo parole intere</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Risultato precedente (Maiusc+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Risultato successivo (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sostituisci tutto</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Cerca in tutte le lingue</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sostituisci con</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Ancora nulla da cercare.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Sostituzioni: %1. Annulla le ripristina tutte.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Risultati: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignora…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignora: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Perché: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Questo valore non è adatto al dato.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Il testo è cambiato dopo questa segnalazione.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Ripeta il controllo.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Letto alla riga %1, “%2”. Da verificare.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Letto alla riga %1, “%2”.</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Dati del comunicato</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titoletto</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Sottotitoletto</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Elenco puntato</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Elenco numerato</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Corsivo</translation>
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
        <translation>Sposta nelle note per le redazioni</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Autore della citazione…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Tipo di paragrafo</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Lingua di questo passo</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Lingua del passo selezionato, per ortografia, sillabazione e lettori di schermo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Indirizzo web o e-mail; vuoto per nessun link:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Chi l’ha detto, come andrà stampato:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Autore di una citazione</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Sommario</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Sposta nel testo</translation>
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
        <translation>Guida</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Pagina della guida</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Stile redazionale</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Ufficio stampa</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nome dello stile</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Lingua dei testi qui sotto</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Testi in</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>Chi siamo, alla fine di ogni comunicato</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Chi siamo</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Segno di chiusura</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Per esempio ###, o niente</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Che cosa mostra il logo</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Per chi non può vederlo</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Colore d’accento</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Carattere del testo</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Carattere dei titoli</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Internazionale: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Solo cifre: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Come nel paese: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numeri di telefono</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caratteri</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Un titolo è lungo oltre</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Città in maiuscolo prima della data</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Regole da controllare</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Usa anche per i nuovi comunicati</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Usa per i nuovi comunicati</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Carica…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Carica uno stile redazionale</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Stili redazionali (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Salva lo stile redazionale</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Ciò che è da correggere</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Ogni segnalazione</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Che cosa ferma l’esportazione</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>L’immagine “%1” non è né PNG né JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>La salvi come PNG o JPEG e la aggiunga di nuovo.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>L’immagine manca in questo comunicato</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>“%1” non può essere mostrato</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>La riga %1 ripete il titolo “%2” ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Nessun titolo trovato.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>%n carattere di controllo tralasciato.</numerusform>
            <numerusform>%n caratteri di controllo tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>%n carattere invisibile tralasciato.</numerusform>
            <numerusform>%n caratteri invisibili tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>%n cambio forzato di direzione tralasciato.</numerusform>
            <numerusform>%n cambi forzati di direzione tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>%n carattere che un solo font può mostrare tralasciato.</numerusform>
            <numerusform>%n caratteri che un solo font può mostrare tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>%n carattere non è stato letto.</numerusform>
            <numerusform>%n caratteri non sono stati letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>un file Word, LibreOffice o ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un file PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>un vecchio file Word</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>un file RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>un’immagine</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Salvi il comunicato come testo semplice e importi quel file.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Questo è %1, non testo semplice.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Letto come UTF-16, benché il file non lo dica.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>Il file contiene byte nulli: non è testo semplice.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Il file non è in Unicode. È stato letto come Windows-1252 (Europa occidentale): controlli le lettere accentate.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Il testo supera %1 MB.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Importi solo il comunicato, senza allegati né altri testi.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>Il file è pieno di caratteri di controllo: non è testo semplice.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Il file non contiene testo.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Verifichi che sia il file giusto e che sia stato salvato.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>La lingua è un’ipotesi: dica qual è, se è sbagliata.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>La riga %1 dice “%2”: il giorno della settimana non corrisponde alla data.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Una persona presentata tardi</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1 nomina %2; %3 presenta %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Una carica senza nome</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1 non dà un nome a %2, mentre altri sono nominati.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>È la data della sessione precedente.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>È la data della prossima sessione.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>È la data di un evento collegato.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>È la data dell’evento.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>È un anno, non un giorno.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Sta con %1, non con la sede.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>La data dell’evento le sta accanto.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Sta con la sede.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Sta con il nome dell’evento.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>L’attacco non dà altre date.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>È la data del comunicato.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Nulla vicino parla dell’evento.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>È la sessione del modulo.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Conta qualcos’altro.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>La sua frase parla di un’altra riunione.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Aggiungi una lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Nome di una lingua o il suo codice, come pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Comincia con i paragrafi del testo in %1, segnati finché non sono riscritti</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Comincia con una pagina vuota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>Il comunicato ha già un testo in questa lingua.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Nessuna lingua si chiama così. Ne scelga una dall’elenco o scriva il suo codice.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Le versioni linguistiche differiscono in una data</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Le versioni linguistiche differiscono in un contatto</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Le versioni linguistiche differiscono in un paese</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Le versioni linguistiche differiscono in un numero</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Le versioni linguistiche differiscono in lunghezza</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>La versione in %1 ha %2 paragrafi, quella in %3 ne ha %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Le versioni linguistiche differiscono nelle citazioni</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 in %2 dice %3. La versione in %4 no.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>La versione in %1 ha %2 citazioni, quella in %3 ne ha %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Le versioni linguistiche differiscono in una persona</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>La versione in %1 non nomina %2, che quella in %3 nomina.</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Rimuovi il logo</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>“%1” non è un’immagine PNG o JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Nessun logo</translation>
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
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Stile redazionale</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome proprio</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Dal modulo. Faccia clic per modificarlo là.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Luogo e data</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Luogo e data: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Sommario, facoltativo</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Scriva qui il comunicato</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Didascalia della tabella, facoltativa. Tab porta alle celle.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Didascalia dell’immagine, facoltativa</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettera USA</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>A bandiera</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Giustificate</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Dividere le parole a fine riga</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Allineate: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Minuscole, se il carattere le ha</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 e PDF/A-2: noti a ogni lettore</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 e PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Inserire il file .dateline nel PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Chi riceve il PDF può aprire il comunicato con il suo modulo. Le segnalazioni ignorate, e chi le ha ignorate, restano fuori.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Le pagine come vengono esportate</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pagine: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Aggiungi</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Aggiungi un partecipante</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Paese o organizzazione</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Paese o organizzazione, poi Invio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (ospite)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (osservatore)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Partecipante: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Canc lo rimuove, Alt+Sinistra e Alt+Destra lo spostano</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Partecipante</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Osservatore</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Sposta prima</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Sposta dopo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Rimuovi un partecipante</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Sposta un partecipante</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Ordina i partecipanti</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Ruolo di un partecipante</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Ordine ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Ordine dei partecipanti</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Trascinare un partecipante dà qualsiasi altro ordine</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Protocollo: organizzazioni, poi paesi secondo il nome inglese</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Alfabetico in questa lingua</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Impossibile leggere il file di carattere %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Reinstalli il carattere.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>Il carattere %1 non può essere incorporato in un documento.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Scelga un altro carattere nello stile redazionale.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>Il carattere %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Reinstalli il carattere o ne scelga un altro.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>L’immagine %1 non può essere inserita in un PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>La salvi di nuovo come JPEG baseline in colori RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Il file è danneggiato o troppo grande; lo salvi di nuovo come PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>La salvi di nuovo come PNG o JPEG baseline.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Impossibile scrivere il PDF: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>Il PDF non è stato scritto: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>È un difetto di Dateline; lo segnali, per favore, allegando il comunicato.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>il documento non ha titolo</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>il documento non ha lingua</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>il documento non ha pagine</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>la struttura non ha radice</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>l’elemento di struttura %1 è sospeso nel vuoto</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>le parti dell’elemento di struttura %1 non sono in ordine</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>un titolo salta un livello</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>una figura non ha testo alternativo</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>un link non dice dove porta</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>un’intestazione di tabella non ha ambito</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>il testo %1 ha parti</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>un’immagine non è in una figura</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>un’area cliccabile non è in un link</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>“%1” non è nella struttura</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>“%1” ha un carattere senza forma</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>qualcosa a pagina %1 ne sta fuori</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>“%1” non compare esattamente una volta nelle pagine</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>una figura non compare esattamente una volta nelle pagine</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Presidenza e ospitante</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Aggiungi</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Aggiungi presidenza o ospitante</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>L’ultima volta: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidenza</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ospitante</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Rimuovi una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Sposta una persona</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>La trascini, o prema Alt+Su e Alt+Giù, per spostarla</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidenza</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Ruolo nell’evento</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Titolo di cortesia</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Il cognome viene prima</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Paese o organizzazione</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>L’immagine non dice nulla di per sé (decorazione)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Scegli un altro file…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Che cosa deve sapere chi non vede l’immagine</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Testo alternativo, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Di chi è l’immagine, come va stampato</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Immagine: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Ogni lingua ha bisogno di un testo alternativo, a meno che l’immagine sia decorativa.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Immagine…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Testo alternativo e immagine…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>“%1” non è un’immagine leggibile.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Scelga un file PNG o JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>L’immagine non è leggibile.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>La salvi come file PNG o JPEG e inserisca quello.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Testo semplice come viene esportato</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Composizione delle pagine…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Anteprima più piccola</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Anteprima più grande</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · caratteri: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Non è stato possibile avviare un browser. La pagina si trova in %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Inviato a %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Stampato in %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Un link che funziona solo all’interno</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>I lettori esterni non possono aprire %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Una fotografia che dice dove è stata scattata</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Il file %1 contiene il luogo dello scatto.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Redazione per uffici stampa.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Lingua dell’interfaccia, per esempio it.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Un file .dateline o di testo da aprire.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast o dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Sommario</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titoletto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>La nota %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Il paragrafo %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Sottotitoletto</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Motivo, conservato nel comunicato</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Sotto embargo</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Il lavoro recuperato è danneggiato.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Impossibile creare la cartella del lavoro recuperato.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Salvi spesso finché non c’è spazio o permesso.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Impossibile bloccare la cartella del lavoro recuperato.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicato stampa</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Dichiarazione</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Invito alla stampa</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discorso</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Intervento</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Tipo di comunicato</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numero di riferimento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Prossima sessione</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Anno o data</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (sola lettura) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Pronto per l’esportazione</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>%n punto da correggere prima di esportare</numerusform>
            <numerusform>%n punti da correggere prima di esportare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Nuovo comunicato</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Aggiungi una lingua…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Rimuovi questa lingua</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Sposta questa lingua avanti</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Sposta questa lingua indietro</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Aggiungi una lingua</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Rimuovi una lingua</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Il testo in %1 è rimosso. Annulla lo riporta.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Sposta una lingua</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Pannelli</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nulla da correggere.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Stile redazionale</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Non resta testo ripreso.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Testi ripresi rimasti: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Correggi tutto</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Ignorare questa segnalazione?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignora…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Conferma: vale ancora</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>Trovato in questo paragrafo: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Ancora la stessa parola</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1 ripete “%2” poco dopo.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Ancora le stesse parole</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1 ha due volte “%2”.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Ancora il nome completo dell’evento</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1 ridà il nome completo dell’evento; basta “%2”.</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Manca il nome dell’evento</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Dia un nome all’evento nel modulo; lo usano l’elenco dei dati e i controlli.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Manca la data dell’evento</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Dica nel modulo quando si tiene l’evento.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Manca la città</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Dica nel modulo in quale città si tiene l’evento.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Manca il paese</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Dica nel modulo in quale paese si tiene l’evento.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Manca la data di diffusione</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Dica quando esce il comunicato.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Manca l’emittente</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Dica chi diffonde il comunicato.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Manca il numero di riferimento</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Dia al comunicato il suo numero, perché lo si possa citare e trovare.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Manca un contatto</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Dica chi i giornalisti possono chiamare o a chi possono scrivere.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>il contatto</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Manca il telefono</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Indichi un numero di telefono: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Manca l’e-mail</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Indichi un indirizzo e-mail: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Manca il titolo</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>La versione in %1 non ha titolo.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Manca il testo</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>La versione in %1 non ha paragrafi.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Manca il riassunto</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>La versione in %1 non ha un riassunto per motori di ricerca e feed.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Manca una citazione</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>Nella versione in %1 nessuno è citato; i giornalisti cercano una voce.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Nulla sull’emittente</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>Lo stile redazionale non ha un paragrafo sull’emittente in %1.</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>L’evento finisce prima di cominciare</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>L’ultimo giorno dell’evento precede il primo.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>L’embargo è scaduto</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>L’embargo è già scaduto. Lo tolga o fissi un orario successivo.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Nessun segno di chiusura</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>Lo stile redazionale non ha un segno di fine testo in %1.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Nessun link</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>La versione in %1 non rimanda ad alcuna pagina o documento per chi vuole saperne di più.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Lo confronti con lo schema dei pacchetti di regole.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Questo non è un pacchetto di regole: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Un pacchetto di regole non ha un membro “%1”.</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Al pacchetto di regole manca un identificativo o un nome.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regola %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>L’identificativo di una regola è come “style.long-word”, non “%1”.</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Una regola non ha un membro “%1”.</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>La gravità è “remark” o “must-fix”.</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Un comunicato non ha una parte “%1”.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Il modello non è valido: %1 (al carattere %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Ordinale in una data</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3 dice “%1”. Scriva “%2”.</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>I giorni sono numeri cardinali.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>Il giorno prima del mese</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Le date americane cominciano con il mese.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Un mese per esteso</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Percento in parole</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Grafia britannica</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3 dice “%1”. L’inglese americano ha “%2”.</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Servizio europeo per l’azione esterna</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Istituzioni dell’UE, con le formule del Servizio europeo per l’azione esterna.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Il nome breve del paese</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3 dice “%1”. La casa scrive “%2”.</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Il Servizio europeo per l’azione esterna scrive “the Kyrgyz Republic”; il manuale e l’elenco ONU hanno Kyrgyzstan. Entrambi vanno bene, non entrambi in un solo testo.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>La forma ufficiale del titolo</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3 dice “%1”. La forma ufficiale è “%2”.</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>Il titolo per esteso alla prima menzione, poi HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Istituzioni dell’UE</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Il manuale interistituzionale e la guida web della Commissione. Dove discordano, la regola lo dice e indica quale segue.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Uno spazio unificatore</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3 ha uno spazio unificatore che tiene due parole sulla stessa riga.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Il manuale limita gli spazi unificatori a cifre, unità, titoli e segni.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Una lineetta lunga</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3 ha una lineetta lunga. Scriva una lineetta media tra spazi.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>La guida web della Commissione non usa più la lineetta lunga. (La tabella dei segni del manuale l’ha ancora, tra spazi.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Un punto esclamativo</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3 ha un punto esclamativo.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>I punti esclamativi servono ad avvertire di un pericolo.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>I giorni sono numeri cardinali: 13 June, non 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Una data in cifre</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3 ha la data %1 in cifre. Scriva il mese in lettere.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>Nel testo il mese è una parola: le cifre si leggono diversamente da paese a paese.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Il mese prima del giorno</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Le date britanniche cominciano con il giorno.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Una virgola in una data</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Le date non hanno virgola prima dell’anno.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Una preposizione e una lineetta</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3 dice “%1”. Scriva l’intervallo a parole o con la sola lineetta.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>“From” va con “to” e “between” con “and”; nessuno dei due va con una lineetta.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Un milione abbreviato</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3 dice “%1”. Scriva million o billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Milioni e miliardi si scrivono per esteso.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Percento senza spazio</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Il manuale mette uno spazio unificatore prima del segno di percento. (La guida web lo unisce.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Uno spazio dopo €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>In inglese non c’è spazio tra € e la cifra.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3 dice “%1”. L’inglese dell’UE ha “%2”.</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>L’inglese dell’UE scrive -ise, non -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Un trattino superfluo</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>In una parola: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Un composto senza trattini</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Le parole che insieme qualificano un nome hanno il trattino.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Una preposizione fuori posto</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Il verbo vuole un’altra preposizione.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>“Interest to” con un verbo</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3 dice “%1”. Scriva “an interest in strengthening”, non “an interest to strengthen”.</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Si dice “an interest in doing something”.</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Un nome senza virgole</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Un nome che spiega un incarico sta tra virgole.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>La forma ufficiale di una carica</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Il Servizio europeo per l’azione esterna scrive le sue cariche con i trattini.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Una parola logora</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3 dice “%1”. Una parola semplice dice lo stesso: “%2”.</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Parole logorate dai testi dell’UE; una semplice dice lo stesso.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Parole che non dicono nulla</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3 dice “%1”. Dica che cosa è stato fatto.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Le parole vuote rimandano ciò che la frase dice.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Due volte la stessa cosa</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3 dice “%1”. Basta una delle parole.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>La stessa cosa è detta due volte.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Una decisione di nessuno</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3 dice “%1”. Dica chi ha deciso.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Una decisione è sempre di qualcuno.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Le preposizioni cambiano in una serie</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3 dice “%1”. Ciò che “and” unisce deve dipendere da una sola preposizione.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>Ciò che “and” unisce dipende da una sola preposizione.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Una parola che esclude qualcuno</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Parole che non escludono nessuno.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>La casa lo scrive diversamente</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Di due grafie, una è quella della casa.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Francese, tipografia nazionale</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Manca lo spazio prima di un segno</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: manca lo spazio unificatore prima di “%1”.</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Uno spazio che può spezzarsi</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3 ha uno spazio semplice prima di un segno.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Lo spazio prima di questi segni non deve spezzare la riga.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Lo spazio prima dei due punti</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: manca lo spazio unificatore prima dei due punti.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>I due punti sono preceduti da uno spazio unificatore.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Lo spazio dentro le virgolette</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: manca lo spazio unificatore dentro « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Le virgolette caporali hanno all’interno uno spazio unificatore.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Il primo del mese</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Il primo del mese è 1er; gli altri giorni sono semplici cifre.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Un mese con la maiuscola</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3 dice “%1”. I mesi hanno la minuscola.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Mesi e giorni della settimana cominciano con la minuscola.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Una parola che il francese ha</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3 dice “%1”. Il francese ha “%2”.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Ciò che vale ovunque: fatti, caratteri sicuri e integri, buona tipografia, accesso per tutti. Sta sotto ogni altro pacchetto.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Un comunicato senza titolo non si può elencare, inviare o trovare.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Una versione senza paragrafi non dice nulla.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>Al nome si riferiscono serie, elenco dei dati e controlli.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Chi, che cosa, quando, dove: l’attacco risponde, il modulo li conserva.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Fuori dal suo paese una città può non essere nota, o essere una di più omonime.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Un comunicato ha una data, che esca subito o sotto embargo.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Lettori e feed devono poter capire chi parla.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Un comunicato dice a chi i giornalisti possono rivolgersi.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>I giornalisti con poco tempo telefonano.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>I giornalisti prima scrivono.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Gli uffici che numerano i comunicati li citano e li archiviano per numero.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Motori di ricerca e feed mostrano un riassunto di 160 caratteri al massimo.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>La citazione è un tratto fisso del genere; senza, il comunicato si legge come un verbale.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Un paragrafo di chiusura dice chi è l’emittente.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Un evento non finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Un embargo scaduto non vieta nulla.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>La data nel testo e quella nel modulo arrivano a lettori e calendari; una delle due è sbagliata. Una data legata a un altro luogo o a un altro evento non viene toccata.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Un giorno e una data che non si accordano fanno venire la gente il giorno sbagliato.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Ciò che è passato alla data del comunicato si racconta al passato, ciò che verrà al futuro.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>La sessione nel testo e quella nel modulo discordano.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>La città nel testo e quella nel modulo discordano.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Chi, che cosa, quando, dove: il testo dice anche dove.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Il paese dopo la città non è quello del modulo.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Chi partecipa viene nominato.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Un elenco che è in gran parte quello dei partecipanti ne nomina uno che il modulo non ha.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Il nome di una persona si scrive in un solo modo, il suo.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Una persona ha un solo incarico in tutto il testo.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Un numero che differisce di una o due cifre da quello di un contatto è quello, digitato male.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Nessuno può comporlo.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Un indirizzo che differisce di una o due lettere da quello di un contatto è quello, digitato male.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>I numeri hanno ovunque lo stesso aspetto; quale, lo dice lo stile redazionale.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Nessun dizionario la conosce.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Un carattere di controllo</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3 ha il carattere di controllo %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>I caratteri di controllo non sono ammessi in nessun formato di esportazione.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Un cambio di direzione nascosto</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3 ha il carattere %1, che rovescia il testo che segue.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Fa leggere il testo diversamente da com’è scritto; è il trucco dei link falsi.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Un carattere invisibile</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3 ha il carattere invisibile %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>I caratteri invisibili guastano ricerca, ortografia e a capo, e possono contrassegnare una copia.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Un carattere è andato perso</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3 ha %1 dove un carattere è andato perso in una conversione.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Sta dove un programma non ha saputo leggere ciò che era scritto.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Caratteri alterati</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>“%1” sembra un carattere letto nella codifica sbagliata.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Lungo la strada UTF-8 è stato letto come Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Una lettera e il suo accento sono un carattere, altrimenti ricerca e confronto falliscono.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Una data in una lingua è la data in ogni lingua.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Numeri e indirizzi sono gli stessi in ogni lingua.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Chi è nominato in una lingua lo è in ogni lingua.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Le cifre sono le stesse in ogni lingua.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Una traduzione procede paragrafo per paragrafo; uno in più o in meno è dimenticato o di troppo.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Ciò che è citato in una lingua lo è in ogni lingua.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Una parola si scrive sempre in un solo modo.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Un paese ha in un testo un solo nome, breve o ufficiale.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Tutte le date di un evento hanno l’anno, o nessuna.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Una sigla si scioglie dove compare per la prima volta.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Parole riprese dall’ultima edizione possono non valere più.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Più di uno spazio</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3 ha più di uno spazio tra due parole.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Tra le parole c’è uno spazio.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Spazio al margine</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3 comincia o finisce con uno spazio.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Uno spazio al margine di un paragrafo lo sposta in alcuni formati.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Spazio prima di un segno</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3 ha uno spazio prima di una virgola o di un punto.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Virgola e punto stanno attaccati alla parola che precede.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3 ha uno spazio prima di due punti, punto e virgola, punto interrogativo o esclamativo.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Fuori dal francese questi segni stanno attaccati alla parola che precede.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Manca lo spazio dopo un segno</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: manca uno spazio dopo “%1”.</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Dopo una virgola o la fine di una frase c’è uno spazio.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Un segno doppio</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3 ha “%1”.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Basta un segno.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Segni ripetuti</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Un comunicato non grida.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Apostrofo dritto</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3 ha un apostrofo da macchina per scrivere.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>In una parola l’apostrofo è ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Ogni lingua ha le proprie virgolette.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Due trattini per una lineetta</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3 ha due trattini dove ci vuole una lineetta.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Due trattini sono la lineetta della macchina per scrivere.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Trattino per lineetta</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3 ha un trattino dove ci vuole una lineetta.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Una lineetta tra parole è più lunga di un trattino.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Tre punti</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3 ha tre punti al posto dei puntini di sospensione.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>I puntini sono un solo carattere, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Una parentesi che si apre si chiude.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Una parola doppia</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>La stessa parola due volte di fila è una svista.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Parole ancora da scrivere</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: “%1” sta al posto di qualcosa che è ancora da scrivere.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Ciò che sta al posto di parole future non deve uscire.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Una nota tra colleghi</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: “%1” sembra una nota che non deve uscire.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Le note tra colleghi non devono uscire.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Un link interno fuori non serve e rivela com’è fatta la casa.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Le fotografie dicono dove e quando sono state scattate, il che può nuocere a chi vi compare.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>I titoli vengono tagliati in feed, risultati di ricerca e oggetti delle e-mail.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Punto nel titolo</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Il titolo finisce con un punto.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Un titolo non ha punto finale.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>I motori di ricerca tagliano un riassunto dopo circa 160 caratteri.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>Nelle frasi lunghe il lettore perde il filo.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Un’idea per paragrafo.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Le maiuscole si leggono lentamente e gridano.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>I titoli si susseguono senza salti, perché ci si possa spostare tra loro.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Un titoletto annuncia qualcosa.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>I redattori smettono di leggere.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>I lettori di schermo elencano i link con le sole loro parole.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Un lettore di schermo compita un indirizzo carattere per carattere.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Le voci leggono i passi contrassegnati nella loro lingua.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>A chi non può vedere un’immagine si dice che cosa mostra.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>L’autore di un’immagine va nominato; lo chiede la maggior parte delle licenze.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Testo e link nel colore istituzionale devono essere leggibili sul bianco.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>I lettori di schermo leggono l’intestazione con ogni cella.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nazioni Unite</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3 dice “%1”. L’inglese dell’ONU ha “%2”.</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Il nome delle Nazioni Unite</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3 dice “%1”. Il nome alle Nazioni Unite è “%2”.</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Nomi di paesi delle Nazioni Unite.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>Il manuale lo scrive diversamente</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3 dice “%1”. Il manuale ha “%2”.</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Il segno di percento</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>Nel testo le parole, non il segno.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Le date delle Nazioni Unite cominciano con il giorno.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Stile giornalistico americano, per quanto lo espongono riassunti pubblici. Lo Stylebook è in vendita e non è stato letto: ciò che nessun riassunto dice, o che è contestato, è disattivato.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Con un giorno, i mesi di più di cinque lettere si abbreviano. (Secondo riassunti pubblici; molti uffici stampa non lo seguono.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Il segno, senza spazio. (Dal 2019, dicono i riassunti pubblici; i precedenti chiedono la parola.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Grafia americana. (Non verificato: da attivare dopo aver consultato lo Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>I titoli vengono tagliati in feed, risultati e oggetti; gli elenchi del web mostrano circa 65 caratteri.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Più di una coppia di lineette</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3 ha più di una coppia di lineette.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Basta una coppia di lineette per paragrafo.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Virgolette doppie</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Il manuale cita tra ‘ ’ e, all’interno, tra “ ”. (La maggior parte dei testi delle istituzioni cita tra “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Virgolette di un’altra lingua</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3 ha il segno %1, che l’inglese non ha.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Ogni lingua ha le sue virgolette.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Uno spazio prima di un segno</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3 ha uno spazio prima di “%1”.</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Il manuale unisce ; ! ? alla parola che precede, anche in francese. (L’uso nazionale ha uno spazio: pacchetto national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>“The” in una data</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Le date non hanno articolo.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Un orario con am o pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3 dice “%1”. Scriva l’ora nel formato di 24 ore.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Gli orari si danno nel formato di 24 ore.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Un piccolo numero in cifre</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3 dice “%1”. Lo scriva in lettere.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>I numeri da uno a nove sono parole. (La pagina della guida web ha sempre cifre; ogni casa sceglie.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Una virgola tra le migliaia</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Le migliaia si separano con uno spazio unificatore. (Pagine più vecchie della stessa guida hanno una virgola.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Una virgola decimale</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>L’inglese ha il punto decimale.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Un punto decimale</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Tutte le lingue ufficiali tranne inglese, irlandese e maltese hanno la virgola decimale.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>Nell’inglese dell’UE il plurale è euro. (Edizioni precedenti della guida avevano euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Un punto dopo un titolo</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Mr, Ms, Mrs e Dr non hanno punto.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Una carica con la minuscola</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3 dice “%1”. Davanti a un nome la carica ha la maiuscola.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>La carica di una persona nominata ha la maiuscola; una carica in generale no.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Aggettivi e nomi in un elenco</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3 dice “%1”. Gli elementi di un elenco sono di un solo tipo: “economic, trade-related and environmental issues”, o nomi ovunque.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Aggettivi e nomi che insieme qualificano una parola non vanno in un elenco.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Un momento vago</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3 dice “%1”. Dia la data o lo tolga.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Parole come “shortly” dicono poco senza una data.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Come compongono i giornali e i ministeri francesi. La spaziatura segue il Lexique dell’Imprimerie nationale come lo citano i correttori; ciò che non si è potuto verificare è disattivato.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>In francese i segni doppi sono preceduti da uno spazio unificatore sottile, i due punti da uno intero. (Il manuale delle istituzioni dell’UE non lo mette prima di ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Il francese ha una parola sua. (Non verificato: da attivare dopo aver consultato FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>“Today” con una data accanto dev’essere la data del comunicato; “yesterday” il giorno prima.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Una serie annuale ha tante sessioni quanti anni, salvo che una sia saltata. Qualcuno dovrebbe sapere quale.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Un segno di chiusura dice alle redazioni che il testo non prosegue.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Pagine e documenti collegati risparmiano domande.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Il primo paragrafo risponde a quando e dove.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>Chi legge a schermo cerca titoletti ogni pochi paragrafi.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Una sigla che non ricompare non va introdotta.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>In un elenco tutti i paesi hanno il nome breve o tutti quello ufficiale.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>I paesi di un elenco seguono l’ordine alfabetico della lingua del testo. (Gli Stati membri in un testo dell’UE hanno un ordine proprio: manuale, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Una capitale non ha bisogno del paese accanto.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Una città che non è capitale ha accanto il paese alla prima menzione.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Una persona si presenta con nome e cognome alla prima menzione.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Dove alcuni titolari sono nominati, lo sono tutti.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Riunioni, strategie e programmi hanno la minuscola salvo nome ufficiale; almeno sempre allo stesso modo.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Lo stesso verbo in paragrafi vicini stanca.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>La stessa espressione due volte in un paragrafo pare una svista.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Dopo il nome completo dell’evento basta quello breve.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Nessuna frase comincia con una cifra.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Una data che può spezzarsi</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3 può spezzare la riga dentro “%1”.</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>Giorno e mese restano su una riga. (Il manuale limita gli spazi unificatori.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Prima o seconda persona</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3 dice “%1” fuori da una citazione.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Fuori dalle citazioni un comunicato parla in terza persona.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Un ordinale scritto in due modi</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3 dice “%1”; altrove il testo dice “%2”.</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Una sessione si scrive in cifre o in lettere, non in entrambi i modi.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Una carica, due diciture</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>La stessa carica ha ovunque la stessa dicitura.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>La frequenza detta due volte</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>Quanto spesso si tiene un evento si dice una volta, in un modo.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>L’Editorial Manual, per quanto ne sono state lette le pagine pubbliche e le copie; il resto è disattivato.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Dove una parola può finire in -ize o -ise, l’inglese delle Nazioni Unite ha -ize. (Le parole con radice in -ise, e -yse, restano.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Il manuale preferisce la prima grafia del Concise Oxford Dictionary: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>Il manuale lo unisce diversamente</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Unito o separato come nel manuale. (Non verificato: da attivare dopo aver consultato il manuale.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Salvi con un altro nome.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>L’espressione regolare è incompleta o errata al carattere %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>La corregga o disattivi le espressioni regolari.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>La sessione non si accorda con gli anni</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Una serie annuale cominciata nel %1 si riunisce per la %2ª volta nel %3, ma il modulo dice sessione %4. È saltato un anno?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaccia</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Lingua dell’interfaccia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Chiaro, contrasto elevato</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Scuro, contrasto elevato</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Ufficio stampa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Firma le segnalazioni che lei ignora e le esportazioni fatte nonostante queste.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Stile redazionale</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Modifica lo stile redazionale dei nuovi comunicati</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Esporta in</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Secondi tra due copie del lavoro non salvato</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Copia il lavoro non salvato ogni</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Dopo un arresto anomalo, quanto scritto fino ad allora viene proposto nella pagina iniziale.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dizionari</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Un dizionario installato mentre Dateline è in esecuzione viene usato dopo il prossimo avvio.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Stile redazionale dei nuovi comunicati</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Stili redazionali (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Esporta in una cartella</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Elenchi di parole</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>La cartella con gli elenchi di parole della casa</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Parole che tutto l’ufficio considera giuste, un file di testo per lingua; la cartella può essere condivisa.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Il dizionario è guasto: sono annunciate %1 regole e ne seguono %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Ne installi un’altra versione.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Una parola sconosciuta</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>“%1” non è in alcun dizionario.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Scrivi “%1”</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Una parola che qui non si usa</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Un elenco di parole chiede di scrivere “%1”.</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Nome proprio</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Ignora una volta</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignora in questo comunicato</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Cambia ovunque in</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Lingua di questo passo (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ricerca di suggerimenti…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Aggiungi “%1” a</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>L’elenco di parole della casa</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Il mio elenco di parole</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Nessun suggerimento</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Togli dall’elenco di parole l’ultima aggiunta</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Controlla l’ortografia</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>Nessuna parola sconosciuta in questo testo.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambia “%1”</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Cambia “%1” ovunque</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>%n modifica eseguita.</numerusform>
            <numerusform>%n modifiche eseguite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Scritto così di proposito</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Togli “%1” dall’elenco di parole</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>“%1” è ora nell’elenco di parole della casa.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>“%1” è ora nel Suo elenco di parole.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>La parola è stata tolta dall’elenco.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Parole dell’edizione precedente</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>“%1” stava anche nell’edizione precedente. Vale ancora?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1 viene dall’edizione precedente. Lo cambi o confermi che vale ancora.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Non ancora in questa lingua</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1 dice ancora ciò che dice il testo di origine. Lo riscriva o confermi che deve restare così.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Ufficio stampa</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nuovo comunicato</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nuova edizione di una serie…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Apri o importa…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Rubrica…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Si può anche trascinare qui un file di testo o .dateline.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Comincia da</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicato stampa</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Riunione, visita, dialogo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Dichiarazione</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Del portavoce o congiunta</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Invito alla stampa</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Che cosa, quando, dove, come partecipare</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Recuperato:&lt;/b&gt; “%1”, ultima modifica %2, %n parola</numerusform>
            <numerusform>&lt;b&gt;Recuperato:&lt;/b&gt; “%1”, ultima modifica %2, %n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Apri il comunicato recuperato %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Scarta il comunicato recuperato %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Qui compaiono i comunicati che apre.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Apri un esempio</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Stile redazionale…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Esempio in tre lingue</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selezione: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
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
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Apra una copia di riserva o chieda di nuovo il file al mittente.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Questo non è JSON valido: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Qui c’è qualcosa di diverso da %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Il file è stato salvato da un Dateline più recente (formato %1, questo legge fino a %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Aggiorni Dateline per aprirlo.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Manca la versione del formato del file.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Il file è stato modificato fuori da Dateline; corregga questo punto o apra una copia di riserva.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>“%1” non è quanto atteso: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>un oggetto di testi per lingua</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>una lingua che non ci sia già</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>un testo o un elenco di brani di testo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>una data come 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>un’ora come 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>una data, un’ora e un fuso orario come 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>un anno, mese o giorno come 2024, 2024-05 o 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>un colore come #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>un codice di lingua come en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>un nome di blocco come b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>un fuso orario come Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un numero da %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno di %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>un dato come event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Scelga un file salvato da Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Corregga questo prima di salvare.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Il comunicato è troppo grande: al massimo %1 MB per file, %2 MB e %3 file in tutto.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Usi immagini più piccole o meno immagini.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Questo non è un comunicato di Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>È un archivio ZIP di altro tipo, non un comunicato di Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>Nel file manca l’immagine “%1”.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>Il pacchetto non contiene alcun comunicato.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Un titolo lungo</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>Il titolo ha %1 caratteri. Lo stile redazionale ne ammette %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Un riassunto lungo</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>Il riassunto ha %1 caratteri. I motori di ricerca lo tagliano dopo %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Un livello di titolo saltato</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Qui c’è un titoletto di livello %1, ma prima nessuno di livello %2.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Un titoletto con nulla sotto</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Nulla segue il titoletto “%1”.</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Un comunicato lungo</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>Il testo ha %1 parole. I redattori leggono fino a circa %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Un comunicato breve</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>Il testo ha %1 parole. I redattori ne attendono almeno %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>la data dell’evento</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>la città dell’evento</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>Un attacco incompleto</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>Il primo paragrafo non dà %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Molti paragrafi senza titoletto</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Più di %1 paragrafi si susseguono senza titoletto.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Riga sopra</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Riga sotto</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Colonna prima</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Colonna dopo</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Rimuovi riga</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Rimuovi colonna</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Riga di intestazione</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Rimuovi tabella</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Tabella, riga %1 di %2, colonna %3 di %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitazione</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Testo del comunicato</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitazione</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Digitazione tipografica</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserimento</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unione</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Livello dell’elenco</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Corsivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Lingua di un passo</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Sposta nelle note</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nuovo paragrafo</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Spostamento di testo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Inserisci file</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Inserisci tabella</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Inserisci immagine</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Incolla come testo semplice</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Trova…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Trova e sostituisci…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Vai al paragrafo…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Struttura…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Trova un comando, un campo, una segnalazione o un paragrafo…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Numero o parole di un paragrafo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titoletto</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Trova un comando, un campo, una segnalazione o un paragrafo</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Carattere speciale…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Nome di un carattere, per esempio “en dash”</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Digitazione tipografica</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Mette virgolette, lineette e spazi giusti per la lingua mentre si scrive</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · originale</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n da correggere</numerusform>
            <numerusform>%n da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n osservazione</numerusform>
            <numerusform>%n osservazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nulla da correggere</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Segnalazioni: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Lingua</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Aggiungi una lingua</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Nessun font installato ha il carattere %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Installi un font che lo abbia, per esempio quello del pacchetto %1, o lo scriva diversamente.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>blocco %1, “%2”</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>L’immagine %1 non è né un PNG né un JPEG adatto a una pagina.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>La salvi di nuovo come PNG o JPEG RGB.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Una lettera e il suo accento sono due caratteri</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>“%1” è fatto qui di %n carattere; la ricerca non lo troverà.</numerusform>
            <numerusform>“%1” è fatto qui di %n caratteri; la ricerca non lo troverà.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Una parentesi non chiusa</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1 apre “%2” e non la chiude.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Una virgoletta dritta</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1 ha &quot; dove la sua lingua ha %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>In questo file non c’è alcuna vCard.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Esporti la rubrica come vCard (.vcf) o CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Non presente tante volte quante nel comunicato: “%1”</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Ogni testo del comunicato sta nella pagina una volta.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Non è UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Non ha un tipo di documento.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Non indica la lingua.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Non ha il titolo del comunicato.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Un’immagine non ha testo alternativo.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>struttura</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>La pagina è ben formata, indica lingua e titolo, ha un solo titolo principale senza salti di livello, e ogni immagine ha il suo testo alternativo.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Un titolo salta un livello: “%1”</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Non ha esattamente un titolo principale.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Ha un commento.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>autonoma</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>La pagina non carica nulla da fuori, non esegue script e non ha commenti.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Va verso l’esterno: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Un link non porta da nessuna parte: “%1”</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Un link non ha parole.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>link</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Ogni link ha parole e una destinazione ben formata: pagina, indirizzo o numero. Non si è verificato se le pagine esistano.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Il file è danneggiato.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Non è indicato come contrassegnato (tagged).</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Impossibile leggere il contenuto di una pagina.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>La struttura nomina un contenuto che non è in nessuna pagina.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Qualcosa in una pagina non è nella struttura.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Una figura non ha testo alternativo.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Non si dichiara %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Il file si dichiara %1 e indica lingua e titolo. Tutto lo stampato è una volta nella sua struttura o segnato come decorazione, tutta la struttura è in una pagina, e ogni figura ha il suo testo alternativo.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Un carattere non è incorporato.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Non dice che cosa significano i suoi colori.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>caratteri %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Il file si dichiara %1, contiene ogni font usato con i caratteri che i suoi glifi rappresentano, e dice che cosa significano i suoi colori.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Ogni testo del comunicato si legge nel file una volta.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Dice della sua origine più di quanto dovrebbe.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>I suoi metadati dicono più di quanto dovrebbero.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Contiene altro oltre alle pagine: un programma, un modulo o un file allegato.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>nessun dato nascosto</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Il file non ha metadati oltre a titolo, emittente, argomento, data e nome di Dateline, nulla su dove e quando sono state scattate le foto, né file allegati, moduli o programmi.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Una sua parte ha metadati propri.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Una foto ha metadati propri.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Non è puro UTF-8.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Ha caratteri di controllo.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Non finisce con un solo a capo.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Una riga è troppo larga: “%1”</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Una riga finisce con spazi: “%1”</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, %1 colonne</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Il file è UTF-8 valido senza caratteri di controllo né spazi finali, e nessuna riga supera %1 colonne salvo che sia una sola parola.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Ogni testo del comunicato sta nel file una volta.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Pagina web come viene esportata</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Data dell’evento</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Data di diffusione</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Per esempio 13 giugno</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>L’ultima volta: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>L’ultima volta: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Edificio o sala, facoltativo</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Nuovo comunicato stampa</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nuova dichiarazione</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Nuovo invito alla stampa</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nuova edizione di una serie…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Apri o importa…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Rubrica…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Stile redazionale…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Chiudi il comunicato</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Segnalazione successiva</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Segnalazione precedente</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Conferma il testo ripreso</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Testo al 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Torna alla versione salvata</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Apri la versione precedente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mappa della tastiera</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
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
        <translation>Apri un esempio</translation>
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
        <translation>Modulo accanto al testo</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Pannelli accanto al testo</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Scrivi a schermo intero</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Chiaro, contrasto elevato</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Scuro, contrasto elevato</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Esempio in tre lingue</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>L’ufficio stampa non ha ancora una cartella per i suoi elenchi di parole.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Ne scelga una nelle impostazioni o aggiunga la parola al Suo elenco.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Il file è danneggiato o troncato.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Apra una copia di riserva o chieda di nuovo il file al mittente.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Il file si decomprime in molti più dati di quanti ne abbia un comunicato.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Lo apra solo se sa da dove viene.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Impossibile comporre il pacchetto.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Il nome di una voce porterebbe fuori dal pacchetto.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Due voci del pacchetto hanno lo stesso nome.</translation>
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
            <numerusform>%1: %n modifica fatta; restano: %2</numerusform>
            <numerusform>%1: %n modifiche fatte; restano: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>L’input standard supera 256 MB.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Dia meno testo alla volta.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: non esportato, perché prima va corretto qualcosa. Lo corregga o dia un motivo con --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Il file che registrerebbe la deroga esiste già.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Usi --force per sostituirlo.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Data dell’evento</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidenza</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Sessione precedente</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Prossima sessione</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Data di diffusione</translation>
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
        <translation>%1: “%2” → “%3” [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>Il file esiste già.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Usi --force per sostituirlo.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Impossibile creare la cartella.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Scelga una cartella in cui può scrivere.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: riga %2: non è sicuro che “%3” sia %4; verifichi.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Più file richiedono una cartella di destinazione. La indichi con --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Letto dal testo, con grado di certezza:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  riga %2  %3 %  “%4”</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>sommario</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragrafo</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>note, paragrafo</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>chi siamo</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>modulo: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, riga %1, colonna %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, carattere %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>da correggere</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>osservazione</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    correzione: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n segnalazione da correggere</numerusform>
            <numerusform>%n segnalazioni da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n osservazione</numerusform>
            <numerusform>%n osservazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: ignorato da %3 il %4: %5 [%6]
    motivo: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>da correggere</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>osservazione</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>lingue: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (pacchetto %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Esempio: “%1” → “%2”
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Fonte:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Non c’è un pacchetto di regole “%1”.</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Indichi un file o uno di questi: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Nessuna regola si chiama “%1”.</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Una segnalazione nomina la sua regola tra parentesi.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Il testo non è in UTF-8, quindi non è stato modificato.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Lo salvi in UTF-8 o lo importi e corregga il file .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: non è installato alcun dizionario per %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Una riga non è una domanda: servono una parola e le lingue.</translation>
    </message>
</context>
</TS>
