<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Clarity</name>
    <message>
        <source>A long sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleEditing</name>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in %1 has %2 displayed quotations, the one in %3 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table without a caption, rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the participants in alphabetical order of the release&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · fonts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign, closed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-ize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French marks of two parts have a non-breaking space before them. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French has a word of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Editorial Manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations English: British spelling with -ize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed up or spelled as the manual has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Storage</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
