<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Συντομογραφία πριν από την εξήγησή της</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1: χρησιμοποιείται «%2»· το εξηγεί: %3.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Συντομογραφία που δεν ξαναχρησιμοποιείται</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1: εισάγεται «%2», που δεν υπάρχει πουθενά αλλού.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Σύνδεσμος που δεν λέει πού οδηγεί</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«%1» δεν λέει τίποτα όταν διαβάζεται μόνο του.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Σύνδεσμος που δείχνει τη διεύθυνσή του</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Ονομάστε τη σελίδα· ένας αναγνώστης οθόνης συλλαβίζει τη διεύθυνση.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Απόσπασμα σε άλλη γλώσσα</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Ορίστε τη γλώσσα του «%1», ώστε να διαβάζεται σωστά μεγαλόφωνα.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Εικόνα χωρίς περιγραφή</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Πείτε τι δείχνει η εικόνα %2 (γλώσσα: %1) ή σημειώστε την ως διακοσμητική.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Εικόνα χωρίς δημιουργό</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Πείτε ποιος δημιούργησε την εικόνα %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Υπερβολικά ανοιχτό εταιρικό χρώμα</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>Το εταιρικό χρώμα %1 έχει αντίθεση %2:1 στο λευκό. Χρειάζεται 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Πίνακας χωρίς επικεφαλίδα</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Σημειώστε τη γραμμή που ονομάζει τις στήλες.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Το αρχείο δεν είναι πια αυτό που εξήχθη.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Εξαγάγετε ξανά το δελτίο.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Δεν είναι δυνατή η δημιουργία του φακέλου προηγούμενων εκδόσεων.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Το δελτίο δεν αποθηκεύτηκε, για να μη χαθεί η προηγούμενη έκδοσή του.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>Το «%1» δεν είναι μορφή που γράφει το Dateline.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Διαθέσιμες μορφές: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Η εξαγωγή ακυρώθηκε. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>Ο φάκελος έχει ήδη αυτά τα αρχεία: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Επιλέξτε άλλον φάκελο ή επιτρέψτε την αντικατάστασή τους.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Δύο αρχεία εξαγωγής θα ονομάζονταν «%1».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Εξαγάγετέ τα σε διαφορετικούς φακέλους ή αλλάξτε έναν τίτλο.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Κεφαλαίο σε ένα σημείο και όχι σε άλλο</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»· %3: «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Ευρήματα</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Προς διόρθωση</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ορθογραφία</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Οδηγός ύφους</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Διόρθωση όλων (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>και άλλα %1</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Τίποτα προς διόρθωση. Κείμενο και φόρμα συμφωνούν.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Παράβλεψη ευρήματος</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Παράβλεψη λέξης σε αυτό το δελτίο</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Γράψτε «%1»</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Ο τίτλος</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Η εισαγωγή</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>Πίνακας, γραμμή %1, στήλη %2</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>Ο μεσότιτλος «%1»</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>Η λεζάντα «%1»</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Σημείωση %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Παράγραφος %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Αλλαγή κειμένου</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Αλλαγή φόρμας</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Αφαίρεση του κενού</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Αφαίρεση του «%1»</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Ένα κενό</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Αδιάσπαστο κενό</translation>
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
        <translation>Μεγάλη πρόταση</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1: πρόταση %2 λέξεων. Παρακολουθείται εύκολα ως περίπου %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Μεγάλη παράγραφος</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1: προτάσεις %2. Πάνω από %3 γίνεται όγκος που λίγοι διαβάζουν.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Όλα με κεφαλαία</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Τα κεφαλαία διαβάζονται αργά και ορισμένοι αναγνώστες οθόνης τα συλλαβίζουν.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Πρόταση που αρχίζει με ψηφίο</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1: μια πρόταση αρχίζει με «%2». Γράψτε το ολογράφως ή αρχίστε αλλιώς.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Αντίθεση %1:1 στο λευκό· χρειάζεται %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Αντίθεση %1:1 στο λευκό, αρκετή για κείμενο.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Χρώμα έμφασης</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Επιλογή χρώματος έμφασης</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Γράψτε το χρώμα όπως #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>Το δελτίο δεν έχει κείμενο στη γλώσσα «%1».</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Προσθέστε τη γλώσσα ή αφήστε την εκτός εξαγωγής.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Το δελτίο είναι υπό εμπάργκο χωρίς ώρα λήξης.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Ορίστε ως πότε ισχύει ή αφαιρέστε το.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Μία λέξη, δύο γραφές</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»· %3: «%4».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Μία χώρα, δύο ονόματα</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1: «%2»· %3: «%4».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Ημερομηνία χωρίς έτος</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1: «%2»· οι άλλες ημερομηνίες του κειμένου έχουν το έτος τους.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Προσθήκη επαφής</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Επαφή εκπροσώπου</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Προσφώνηση</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Ιδιότητα</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Χώρα ή οργανισμός</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Τηλέφωνα, ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Διευθύνσεις e-mail, μία ανά γραμμή</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>Ο αριθμός «%1» δεν μπορεί να κληθεί. Γράψτε τον με τον κωδικό χώρας, όπως +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Η στήλη «%1» παραλείφθηκε.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>Η πρώτη γραμμή δεν λέει τι είναι οι στήλες.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Δώστε τους επικεφαλίδες όπως «Όνομα», «Επώνυμο», «E-mail», «Τηλέφωνο».</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>γραμμή 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Επαφή εκπροσώπου</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Προσθήκη</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Προσθήκη επαφής</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Αφαίρεση επαφής</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επαφή</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>Το «%1» δεν είναι στον κατάλογο χωρών.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Σύντομα και επίσημα ονόματα σε έναν κατάλογο</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1: το «%2» έχει το επίσημο όνομα ανάμεσα σε σύντομα.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Χώρες εκτός σειράς</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1: το «%2» είναι εκτός αλφαβητικής σειράς.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Πρωτεύουσα με τη χώρα της</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1: η χώρα αναφέρεται μετά το «%2», την πρωτεύουσά της.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Πόλη χωρίς τη χώρα της</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1: το «%2» αναφέρεται πρώτα χωρίς χώρα: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Για παράδειγμα 13 Ιουνίου</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Επιλογή από ημερολόγιο</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Επιλογή από ημερολόγιο (Alt+Κάτω)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Εδώ χωρά μόνο μία ημέρα.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>Το «%1» δεν είναι ημερομηνία. Γράψτε την όπως %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>λείπει</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>δεν υπάρχει</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>βρέθηκε, γνωρίζει λίγες λέξεις</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>βρέθηκε</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Λεξικά</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Πακέτο</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Πρόσωπα του ευρετηρίου</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Προσθήκη στο ευρετήριο</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Στο ευρετήριο</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Το ευρετήριο άλλαξε από άλλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Διαβάστηκε ξανά. Επαναλάβετε την τελευταία σας αλλαγή.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Δεν είναι δυνατή η δημιουργία του φακέλου του ευρετηρίου.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Ελέγξτε αν μπορείτε να γράψετε εκεί.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Ευρετήριο</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Αναζήτηση με όνομα, ιδιότητα ή οργανισμό</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Αναζήτηση στο ευρετήριο</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Κύριο όνομα</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Ιδιότητα</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Χώρα ή οργανισμός</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Πρόσωπα και οργανισμοί</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Προσθήκη προσώπου…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Εισαγωγή vCard ή CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Εμφάνιση αρχείου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Οργανισμός</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Το αρχείο μένει ως έχει.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>Το ευρετήριο είναι ακόμη κενό. Εισαγάγετε ένα βιβλίο διευθύνσεων ή προσθέστε πρόσωπα από τη φόρμα.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Φυλάσσεται στο %1, ένα αρχείο που μπορεί να αντιγραφεί και να κοινοποιηθεί.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Προσθήκη προσώπου</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>Διαγραφή του «%1» από το ευρετήριο;</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Εισαγωγή βιβλίου διευθύνσεων</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Βιβλία διευθύνσεων (*.vcf *.vcard *.csv *.txt);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>%n νέα εγγραφή στο ευρετήριο.</numerusform>
            <numerusform>%n νέες εγγραφές στο ευρετήριο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Παραλείφθηκαν: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Το δελτίο είναι ανοιχτό στο %1 στον υπολογιστή %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Ανοίξτε το μόνο για ανάγνωση ή κλείστε το πρώτα εκεί.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Ο φάκελος του δελτίου δεν δέχεται κλείδωμα.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Άλλοι μπορεί να αλλάξουν το αρχείο όσο εργάζεστε· αποθηκεύστε με άλλο όνομα.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>Το δελτίο είναι ανοιχτό από %3 στο %1 στον υπολογιστή %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Η παράγραφος που θα άλλαζε δεν υπάρχει πια.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Κανένα, για άμεση δημοσίευση</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Ως ορισμένη ημέρα και ώρα</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Εμπάργκο</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Ημέρα λήξης εμπάργκο</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Ώρα λήξης εμπάργκο</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Ζώνη ώρας του εμπάργκο</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Λήγει στις %1 εδώ, στις %2 στις Βρυξέλλες.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Εξαγωγή: %1 από %n αρχείο</numerusform>
            <numerusform>Εξαγωγή: %1 από %n αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Εξαγωγή σε φάκελο</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Αυτό πρέπει να διορθωθεί πριν βγει το δελτίο. Για να εξαχθεί παρ’ όλα αυτά μία φορά, πείτε γιατί.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Εξαγωγή παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>Εξήχθη %n αρχείο</numerusform>
            <numerusform>Εξήχθησαν %n αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Αντικατάσταση των αρχείων της προηγούμενης εξαγωγής;</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Αποθηκεύτηκε ως %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Έλεγχος πριν από την εξαγωγή…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Αποθήκευση ως ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Αρχεία ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>Το «%1» εμποδίζει την εξαγωγή. Ένα δελτίο ανοιχτό μόνο για ανάγνωση δεν μπορεί να κρατήσει τον λόγο για τον οποίο εξάγεται παρ’ όλα αυτά. Αποθηκεύστε το πρώτα με άλλο όνομα.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Εξήχθη σε %1 δ</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Μία παρατήρηση έμεινε ανοιχτή: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>%n παρατήρηση έμεινε ανοιχτή.</numerusform>
            <numerusform>%n παρατηρήσεις έμειναν ανοιχτές.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Ελέγχθηκαν σε αυτά τα αρχεία</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Αντιγραφή ως κείμενο</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Αντιγραφή για ιστό</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n σελίδα, %1</numerusform>
            <numerusform>%n σελίδες, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n αρχείο</numerusform>
            <numerusform>%n αρχεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n γλώσσα</numerusform>
            <numerusform>%n γλώσσες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>δεν επιβεβαιώθηκε</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Αποθήκευση ως ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Ιστοσελίδα</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Έγγραφο PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Απλό κείμενο</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Το αρχείο στον δίσκο δεν είναι αυτό που γράφτηκε.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Αριθμός που δεν μπορεί να κληθεί</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>Το %1 δεν είναι αριθμός τηλεφώνου καμίας χώρας.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1: το %2 δεν είναι αριθμός τηλεφώνου καμίας χώρας.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Αριθμός με άλλη γραφή</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Ο οδηγός ύφους γράφει %1 αντί για %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Κείμενο και φόρμα διαφωνούν σε μια επαφή</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1: %2. Η φόρμα λέει %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Κείμενο και φόρμα διαφωνούν στην ημερομηνία</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1: %2. Η ημερομηνία της εκδήλωσης είναι %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Κείμενο και φόρμα διαφωνούν στον γύρο</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1: «%2». Η φόρμα λέει γύρος %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Η ημέρα της εβδομάδας δεν ταιριάζει με την ημερομηνία</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1: «%2». Η ημερομηνία %3 πέφτει %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1: η εκδήλωση παρουσιάζεται ως περασμένη, αλλά το δελτίο έχει ημερομηνία %2, πριν από αυτήν.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1: η εκδήλωση παρουσιάζεται ως μελλοντική, αλλά το δελτίο έχει ημερομηνία %2, μετά από αυτήν.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Ο χρόνος του ρήματος δεν ταιριάζει με την ημερομηνία</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Ένας συμμετέχων λείπει από το κείμενο</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>Το κείμενο (γλώσσα: %1) δεν αναφέρει: %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>Το κείμενο αναφέρει έναν συμμετέχοντα παραπάνω από τη φόρμα</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1: στους συμμετέχοντες αναφέρεται %2. Δεν υπάρχει στη φόρμα.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Ένα όνομα με δύο γραφές</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1: «%2». Η φόρμα λέει %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1: %2 — «%3». Η φόρμα λέει «%4».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1: %2 — «%3». %4: «%5».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Ένα πρόσωπο με δύο ιδιότητες</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>Η πόλη λείπει από το κείμενο</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Κείμενο και φόρμα διαφωνούν στην πόλη</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1: %2. Τόπος της εκδήλωσης: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Κείμενο και φόρμα διαφωνούν στη χώρα</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Ημέρα και ημερομηνία δεν ταιριάζουν</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1: «%2» — με βάση την ημερομηνία του δελτίου είναι %3, και δίπλα «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του αρχείου.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Η ανάγνωση του αρχείου απέτυχε.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Το αρχείο ξεπερνά τα %1 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Επιλέξτε μικρότερο αρχείο.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Δεν είναι δυνατή η εγγραφή του αρχείου.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Η εγγραφή του αρχείου απέτυχε. Το παλιό αρχείο είναι ανέπαφο.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Ο δίσκος είναι γεμάτος. Κάντε χώρο ή επιλέξτε άλλον φάκελο.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Δελτία και κείμενα (*.dateline *.txt);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Αυτό το δελτίο είναι ανοιχτό μόνο για ανάγνωση. Αποθηκεύστε το με άλλο όνομα για να το αλλάξετε.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Νέα διοργάνωση</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Τα κείμενα με γραμμή στο πλάι είναι της προηγούμενης διοργάνωσης. Αλλάξτε τα ή επιβεβαιώστε τα.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Άνοιγμα ή εισαγωγή</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Επιλογή της προηγούμενης διοργάνωσης</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Δεν υπάρχει προηγούμενη έκδοση αυτού του δελτίου.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Προηγούμενη έκδοση</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Αυτό είναι αντίγραφο της προηγούμενης έκδοσης, αποθηκευμένης %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Αποθήκευση του δελτίου</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Δελτίο Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Επαναφορά της αποθηκευμένης έκδοσης</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Αυτό είναι το δελτίο όπως αποθηκεύτηκε. Η αναίρεση επαναφέρει τις αλλαγές σας.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Αποθηκεύτηκε στις %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκευμένο</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>Το «%1» άλλαξε από κάποιον άλλον.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Φόρτωση της άλλης</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Διατήρηση της δικής μου</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>Το «%1» δεν είναι πια στον φάκελό του. Ό,τι βλέπετε δεν υπάρχει σε κανένα αρχείο.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Νέα αποθήκευση</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>Το «%1» είναι ανοιχτό στον υπολογιστή %2 από %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>Το «%2» είναι ανοιχτό από %1 στον υπολογιστή %3 από %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Μπορείτε να το διαβάσετε ή να ανοίξετε αντίγραφο που αποθηκεύεται με άλλο όνομα.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Άνοιγμα μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Άνοιγμα αντιγράφου</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Το «%1» άλλαξε από κάποιον άλλον αφότου το ανοίξατε.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Αποθηκεύστε τη δική σας με άλλο όνομα για να κρατήσετε και τις δύο ή διαλέξτε μία. Η φόρτωση της άλλης αναιρείται.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Φόρτωση της άλλης</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Αντικατάσταση της άλλης</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Μη αποθηκευμένη εργασία</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>Το «%1» έχει αλλαγές που δεν υπάρχουν σε κανένα αρχείο.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Δεν είναι δυνατή η δημιουργία του φακέλου.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Επιλέξτε φάκελο στον οποίο μπορείτε να γράψετε.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Δεν είναι δυνατή η εγγραφή του αρχείου.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Η εγγραφή του αρχείου απέτυχε.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>Στη θέση του αρχείου υπάρχει φάκελος.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Δεν είναι δυνατή η αντικατάσταση του αρχείου.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Διάκριση πεζών-κεφαλαίων</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Λέξη</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Μόνο ολόκληρες λέξεις</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Κανονική έκφραση</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Προηγούμενο αποτέλεσμα (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Επόμενο αποτέλεσμα (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Κλείσιμο αναζήτησης</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Αντικατάσταση όλων</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Αναζήτηση σε όλες τις γλώσσες</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Αντικατάσταση με</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Τίποτα προς αναζήτηση ακόμη.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Κανένα αποτέλεσμα.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Αντικαταστάσεις: %1. Η αναίρεση τις επαναφέρει όλες.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Κανένα αποτέλεσμα</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Αποτελέσματα: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Παράβλεψη…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Παράβλεψη: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Πηγή: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Γιατί;</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Γιατί: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Αυτή η τιμή δεν ταιριάζει στο στοιχείο.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Το κείμενο άλλαξε από τότε που βρέθηκε αυτό.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Ελέγξτε ξανά.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Διαβάστηκε στη γραμμή %1: «%2». Ελέγξτε το.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Διαβάστηκε στη γραμμή %1: «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Στοιχεία του δελτίου</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Παράγραφος</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Μεσότιτλος</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Δευτερεύων μεσότιτλος</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Λίστα με κουκκίδες</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Αριθμημένη λίστα</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Παράθεμα</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Έντονα</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Πλάγια</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Σύνδεσμος…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Μετακίνηση στις σημειώσεις για συντάκτες</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Ομιλητής του παραθέματος…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Είδος παραγράφου</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Γλώσσα αυτού του αποσπάσματος</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Γλώσσα του επιλεγμένου αποσπάσματος, για ορθογραφία, συλλαβισμό και αναγνώστες οθόνης</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Διεύθυνση ιστού ή e-mail· κενό για κανέναν σύνδεσμο:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Ποιος το είπε, όπως θα τυπωθεί:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Ομιλητής παραθέματος</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Μετακίνηση στο κείμενο</translation>
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
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Αναζήτηση στη βοήθεια</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Σελίδες βοήθειας</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Σελίδα βοήθειας</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Δεν βρέθηκε τίποτα.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Οδηγός ύφους</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Γραφείο Τύπου</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Όνομα του οδηγού</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Γλώσσα των παρακάτω κειμένων</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Κείμενα στα</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Συντομογραφία</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>Ποιοι είμαστε, στο τέλος κάθε δελτίου</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Ποιοι είμαστε</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Σήμα τέλους</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Για παράδειγμα ### ή τίποτα</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Τι δείχνει το λογότυπο</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Για όσους δεν μπορούν να το δουν</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Χρώμα έμφασης</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Γραμματοσειρά κειμένου</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Γραμματοσειρά τίτλων</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Γραφή</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Διεθνής: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Μόνο ψηφία: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Όπως στη χώρα: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Αριθμοί τηλεφώνου</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> χαρακτήρες</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Ένας τίτλος είναι μεγάλος μετά από</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Πόλη με κεφαλαία πριν από την ημερομηνία</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Κανόνες προς έλεγχο</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Χρήση και για νέα δελτία</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Χρήση για νέα δελτία</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Φόρτωση…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Αποθήκευση σε αρχείο…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Φόρτωση οδηγού ύφους</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Οδηγοί ύφους (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Αποθήκευση του οδηγού ύφους</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Ό,τι είναι προς διόρθωση</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Κάθε εύρημα</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Τι σταματά την εξαγωγή</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>Η εικόνα «%1» δεν είναι ούτε PNG ούτε JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Αποθηκεύστε την ως PNG ή JPEG και προσθέστε την ξανά.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>Η εικόνα λείπει από αυτό το δελτίο</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>Το «%1» δεν μπορεί να εμφανιστεί</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>Η γραμμή %1 επαναλαμβάνει τον τίτλο «%2» και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Δεν βρέθηκε τίτλος.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>Παραλείφθηκε %n χαρακτήρας ελέγχου.</numerusform>
            <numerusform>Παραλείφθηκαν %n χαρακτήρες ελέγχου.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>Παραλείφθηκε %n αόρατος χαρακτήρας.</numerusform>
            <numerusform>Παραλείφθηκαν %n αόρατοι χαρακτήρες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>Παραλείφθηκε %n επιβολή κατεύθυνσης γραφής.</numerusform>
            <numerusform>Παραλείφθηκαν %n επιβολές κατεύθυνσης γραφής.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>Παραλείφθηκε %n χαρακτήρας που μόνο μία γραμματοσειρά δείχνει.</numerusform>
            <numerusform>Παραλείφθηκαν %n χαρακτήρες που μόνο μία γραμματοσειρά δείχνει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>Δεν διαβάστηκε %n χαρακτήρας.</numerusform>
            <numerusform>Δεν διαβάστηκαν %n χαρακτήρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>αρχείο Word, LibreOffice ή ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>αρχείο PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>παλιό αρχείο Word</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>αρχείο RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Αποθηκεύστε το δελτίο ως απλό κείμενο και εισαγάγετε εκείνο το αρχείο.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Αυτό είναι %1, όχι απλό κείμενο.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Διαβάστηκε ως UTF-16, αν και το αρχείο δεν το λέει.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>Το αρχείο περιέχει μηδενικά byte: δεν είναι απλό κείμενο.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Το αρχείο δεν είναι σε Unicode. Διαβάστηκε ως Windows-1252 (Δυτική Ευρώπη): προσέξτε τα τονισμένα γράμματα.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Το κείμενο ξεπερνά τα %1 MB.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Εισαγάγετε μόνο το δελτίο, χωρίς συνημμένα ή άλλα κείμενα.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>Το αρχείο είναι γεμάτο χαρακτήρες ελέγχου: δεν είναι απλό κείμενο.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Το αρχείο δεν έχει κείμενο.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Ελέγξτε ότι είναι το σωστό αρχείο και ότι αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>Η γλώσσα είναι εικασία: πείτε ποια είναι, αν δεν είναι σωστή.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>Γραμμή %1: «%2» — η ημέρα δεν ταιριάζει με την ημερομηνία.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Πρόσωπο που συστήνεται αργά</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1: αναφέρεται %2· συστήνεται αργότερα: %3, %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Αξίωμα χωρίς όνομα</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1: δεν δίνεται όνομα για %2, ενώ άλλοι ονομάζονται.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>Είναι η ημερομηνία του προηγούμενου γύρου.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>Είναι η ημερομηνία του επόμενου γύρου.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>Είναι η ημερομηνία συναφούς εκδήλωσης.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>Είναι η ημερομηνία της εκδήλωσης.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>Είναι έτος, όχι ημέρα.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Συνοδεύει το %1, όχι τον χώρο.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>Δίπλα της είναι η ημερομηνία της εκδήλωσης.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Συνοδεύει τον χώρο.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Συνοδεύει το όνομα της εκδήλωσης.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>Η πρώτη παράγραφος δεν δίνει άλλη ημερομηνία.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>Είναι η ημερομηνία του δελτίου.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Τίποτα κοντά της δεν μιλά για την εκδήλωση.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>Είναι ο γύρος της φόρμας.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Μετρά κάτι άλλο.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>Η πρότασή του μιλά για άλλη συνάντηση.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Προσθήκη γλώσσας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Όνομα γλώσσας ή ο κωδικός της, όπως pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Αρχή με τις παραγράφους του κειμένου στη γλώσσα %1, σημειωμένες ώσπου να ξαναγραφούν</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Αρχή με κενή σελίδα</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>Το δελτίο έχει ήδη κείμενο σε αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Καμία γλώσσα δεν λέγεται έτσι. Επιλέξτε μία από τον κατάλογο ή γράψτε τον κωδικό της.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν σε ημερομηνία</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν σε επαφή</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν σε χώρα</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν σε αριθμό</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν σε έκταση</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>Η έκδοση (%1) έχει παραγράφους: %2, η έκδοση (%3): %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν στα παραθέματα</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2): %3. Δεν υπάρχει στην έκδοση (%4).</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>Η έκδοση (%1) έχει παραθέματα: %2, η έκδοση (%3): %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Οι γλωσσικές εκδόσεις διαφέρουν σε πρόσωπο</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>Η έκδοση (%1) δεν ονομάζει: %2· τον ονομάζει η έκδοση (%3).</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Επιλογή λογοτύπου</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Αφαίρεση λογοτύπου</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>Το «%1» δεν είναι εικόνα PNG ή JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Εικόνες (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Χωρίς λογότυπο</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Λογότυπο: %1</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation>Ευρετήριο</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Οδηγός ύφους</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Οργανισμός</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Κύριο όνομα</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Συντομογραφία</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Από τη φόρμα. Κάντε κλικ για να το αλλάξετε εκεί.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Τόπος και ημερομηνία</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Τόπος και ημερομηνία: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Εισαγωγή, προαιρετική</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Γράψτε το δελτίο εδώ</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Λεζάντα του πίνακα, προαιρετική. Το Tab οδηγεί στα κελιά.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Λεζάντα της εικόνας, προαιρετική</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
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
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>Ελεύθερη στοίχιση στο τέλος</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Πλήρης στοίχιση</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Συλλαβισμός στο τέλος της γραμμής</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ψηφία</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Ισοϋψή: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Παλαιού τύπου, όπου τα έχει η γραμματοσειρά</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 και PDF/A-2: τα γνωρίζει κάθε πρόγραμμα</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 και PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Το αρχείο .dateline μέσα στο PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Όποιος λάβει το PDF μπορεί να ανοίξει το δελτίο με τη φόρμα του. Τα ευρήματα που παραβλέφθηκαν, και από ποιον, μένουν έξω.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Οι σελίδες όπως εξάγονται</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Σελίδες: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Συμμετέχοντες</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Προσθήκη</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Προσθήκη συμμετέχοντος</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Χώρα ή οργανισμός</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Χώρα ή οργανισμός και μετά Enter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (προσκεκλημένος)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (παρατηρητής)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Συμμετέχων: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Το Delete τον αφαιρεί, τα Alt+Αριστερά και Alt+Δεξιά τον μετακινούν</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Συμμετέχων</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Προσκεκλημένος</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Παρατηρητής</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Μετακίνηση νωρίτερα</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Μετακίνηση αργότερα</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Αφαίρεση συμμετέχοντος</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Μετακίνηση συμμετέχοντος</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Ταξινόμηση συμμετεχόντων</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Ρόλος συμμετέχοντος</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Σειρά ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Σειρά των συμμετεχόντων</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Το σύρσιμο ενός συμμετέχοντα δίνει κάθε άλλη σειρά</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Πρωτόκολλο: οργανισμοί, μετά χώρες κατά το αγγλικό όνομά τους</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Αλφαβητικά σε αυτή τη γλώσσα</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του αρχείου γραμματοσειράς %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Εγκαταστήστε ξανά τη γραμματοσειρά.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>Η γραμματοσειρά %1 δεν επιτρέπεται να ενσωματωθεί σε έγγραφο.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Επιλέξτε άλλη γραμματοσειρά στον οδηγό ύφους.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>Η γραμματοσειρά %1 είναι κατεστραμμένη.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Εγκαταστήστε ξανά τη γραμματοσειρά ή επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>Η εικόνα %1 δεν μπορεί να μπει σε PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Αποθηκεύστε την ξανά ως απλό (baseline) JPEG σε χρώματα RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Το αρχείο είναι κατεστραμμένο ή πολύ μεγάλο· αποθηκεύστε το ξανά ως PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Αποθηκεύστε την ξανά ως PNG ή απλό (baseline) JPEG.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του PDF: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>Το PDF δεν γράφτηκε: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>Πρόκειται για σφάλμα του Dateline· αναφέρετέ το μαζί με το δελτίο.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>το έγγραφο δεν έχει τίτλο</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>το έγγραφο δεν έχει γλώσσα</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>το έγγραφο δεν έχει σελίδες</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>η δομή δεν έχει ρίζα</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>το στοιχείο δομής %1 είναι μετέωρο</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>τα μέρη του στοιχείου δομής %1 δεν είναι στη σειρά</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>ένας τίτλος παραλείπει επίπεδο</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>ένα σχήμα δεν έχει εναλλακτικό κείμενο</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>ένας σύνδεσμος δεν λέει πού οδηγεί</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>μια επικεφαλίδα πίνακα δεν έχει εμβέλεια</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>το κείμενο %1 έχει μέρη</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>μια εικόνα δεν είναι σε σχήμα</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>μια περιοχή κλικ δεν είναι σε σύνδεσμο</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>το «%1» δεν είναι στη δομή</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>το «%1» έχει χαρακτήρα χωρίς σχήμα</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>κάτι στη σελίδα %1 βρίσκεται έξω από αυτήν</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>το «%1» δεν εμφανίζεται ακριβώς μία φορά στις σελίδες</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>ένα σχήμα δεν εμφανίζεται ακριβώς μία φορά στις σελίδες</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Προεδρία και οικοδεσπότης</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Προσθήκη</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Προσθήκη προέδρου ή οικοδεσπότη</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Την τελευταία φορά: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>προεδρία</translation>
    </message>
    <message>
        <source>host</source>
        <translation>οικοδεσπότης</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Προσθήκη προσώπου</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Αφαίρεση προσώπου</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Μετακίνηση προσώπου</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Σύρετε, ή πατήστε Alt+Πάνω και Alt+Κάτω, για μετακίνηση</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Προσθήκη προσώπου</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Προεδρία</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Οικοδεσπότης</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Ρόλος στην εκδήλωση</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Προσφώνηση</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Το επώνυμο προηγείται</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Ιδιότητα</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Χώρα ή οργανισμός</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>Η εικόνα δεν λέει κάτι η ίδια (διακόσμηση)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Επιλογή άλλου αρχείου…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Τι πρέπει να ξέρει όποιος δεν βλέπει την εικόνα</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Εναλλακτικό κείμενο, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Σε ποιον ανήκει η εικόνα, όπως θα τυπωθεί</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Εικόνα: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Κάθε γλώσσα χρειάζεται εναλλακτικό κείμενο, εκτός αν η εικόνα είναι διακόσμηση.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Εικόνα…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Εναλλακτικό κείμενο και εικόνα…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Εικόνα</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Επιλογή εικόνας</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Εικόνες (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>Το «%1» δεν είναι εικόνα που διαβάζεται.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Επιλέξτε αρχείο PNG ή JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Η εικόνα δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Αποθηκεύστε την ως αρχείο PNG ή JPEG και εισαγάγετε αυτό.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Απλό κείμενο όπως εξάγεται</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Σελιδοποίηση…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Άνοιγμα στο πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Ιστοσελίδα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Μικρότερη προεπισκόπηση</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Μεγαλύτερη προεπισκόπηση</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · γραμματοσειρές: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Δεν ήταν δυνατή η εκκίνηση προγράμματος περιήγησης. Η σελίδα βρίσκεται εδώ: %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Στάλθηκε σε %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Τυπώθηκε στο %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Σύνδεσμος που λειτουργεί μόνο εσωτερικά</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Οι εξωτερικοί αναγνώστες δεν μπορούν να ανοίξουν το %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Φωτογραφία που λέει πού τραβήχτηκε</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Το αρχείο %1 περιέχει τον τόπο λήψης.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Σύνταξη για γραφεία Τύπου.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Γλώσσα του περιβάλλοντος, για παράδειγμα el.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Αρχείο .dateline ή κειμένου προς άνοιγμα.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast ή dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Μεσότιτλος</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Σημείωση %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Παράγραφος %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Προς διόρθωση</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Παρατήρηση</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Δευτερεύων μεσότιτλος</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Δεν βρέθηκε τίποτα.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Αιτία, φυλάσσεται στο δελτίο</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Σε εμπάργκο</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Η ανακτημένη εργασία είναι κατεστραμμένη.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Δεν είναι δυνατή η δημιουργία φακέλου για ανακτημένη εργασία.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Αποθηκεύετε συχνά μέχρι να υπάρξει χώρος ή άδεια.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Δεν είναι δυνατό το κλείδωμα του φακέλου ανακτημένης εργασίας.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Στοιχεία αναφοράς</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Σειρά</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Δελτίο Τύπου</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Δήλωση</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Πρόσκληση ΜΜΕ</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Ομιλία</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Παρέμβαση</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Είδος δελτίου</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Αριθμός δελτίου</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Γύρος</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Επόμενος γύρος</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Έτος ή ημερομηνία</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Επανάληψη: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (μόνο για ανάγνωση) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Έτοιμο για εξαγωγή</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>%n σημείο προς διόρθωση πριν από την εξαγωγή</numerusform>
            <numerusform>%n σημεία προς διόρθωση πριν από την εξαγωγή</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Νέο δελτίο</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Προσθήκη γλώσσας…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Αφαίρεση αυτής της γλώσσας</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Μετακίνηση αυτής της γλώσσας μπροστά</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Μετακίνηση αυτής της γλώσσας πίσω</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Προσθήκη γλώσσας</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Αφαίρεση γλώσσας</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Το κείμενο στη γλώσσα %1 αφαιρέθηκε. Η αναίρεση το επαναφέρει.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Μετακίνηση γλώσσας</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Πλαίσια</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Τίποτα προς διόρθωση.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 από %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Οδηγός ύφους</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Δεν έμεινε μεταφερμένο κείμενο.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Μεταφερμένα κείμενα που απομένουν: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Διόρθωση όλων</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Παράβλεψη αυτού του ευρήματος;</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Παράβλεψη</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Παράβλεψη…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Επιβεβαίωση: ισχύει ακόμη</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>Σε αυτή την παράγραφο: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Πάλι η ίδια λέξη</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1: το «%2» επαναλαμβάνεται λίγο μετά.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Πάλι οι ίδιες λέξεις</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1: το «%2» υπάρχει δύο φορές.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Πάλι το πλήρες όνομα της εκδήλωσης</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1: πάλι το πλήρες όνομα της εκδήλωσης· αρκεί «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Λείπει το όνομα της εκδήλωσης</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Ονομάστε την εκδήλωση στη φόρμα· το όνομα χρησιμοποιούν ο κατάλογος στοιχείων και οι έλεγχοι.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Λείπει η ημερομηνία της εκδήλωσης</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Πείτε στη φόρμα πότε γίνεται η εκδήλωση.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Λείπει η πόλη</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Πείτε στη φόρμα σε ποια πόλη γίνεται η εκδήλωση.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Λείπει η χώρα</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Πείτε στη φόρμα σε ποια χώρα γίνεται η εκδήλωση.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Λείπει η ημερομηνία δημοσίευσης</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Πείτε πότε βγαίνει το δελτίο.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Λείπει ο εκδότης</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Πείτε ποιος εκδίδει το δελτίο.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Λείπει ο αριθμός δελτίου</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Δώστε στο δελτίο τον αριθμό του, ώστε να παραπέμπεται και να βρίσκεται.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Λείπει επαφή</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Πείτε σε ποιον μπορούν να τηλεφωνήσουν ή να γράψουν οι δημοσιογράφοι.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>η επαφή</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Λείπει αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Δώστε αριθμό τηλεφώνου: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Λείπει διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Δώστε διεύθυνση e-mail: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Λείπει τίτλος</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>Η έκδοση (%1) δεν έχει τίτλο.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Λείπει κείμενο</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>Η έκδοση (%1) δεν έχει παράγραφο.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Λείπει περίληψη</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>Η έκδοση (%1) δεν έχει περίληψη για μηχανές αναζήτησης και ροές.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Λείπει παράθεμα</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>Κανείς δεν παρατίθεται στην έκδοση (%1)· οι δημοσιογράφοι αναζητούν μια φωνή.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Τίποτα για τον εκδότη</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>Ο οδηγός ύφους δεν έχει παράγραφο για τον εκδότη (γλώσσα: %1).</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Η εκδήλωση τελειώνει πριν αρχίσει</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Η τελευταία ημέρα της εκδήλωσης προηγείται της πρώτης.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Το εμπάργκο έληξε</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>Το εμπάργκο έχει ήδη λήξει. Αφαιρέστε το ή ορίστε μεταγενέστερη ώρα.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Χωρίς σήμα τέλους</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>Ο οδηγός ύφους δεν έχει σήμα τέλους κειμένου (γλώσσα: %1).</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Χωρίς σύνδεσμο</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>Η έκδοση (%1) δεν παραπέμπει σε σελίδα ή έγγραφο για όσους θέλουν περισσότερα.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Συγκρίνετέ το με το σχήμα των πακέτων κανόνων.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Αυτό δεν είναι πακέτο κανόνων: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Ένα πακέτο κανόνων δεν έχει μέλος «%1».</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Από το πακέτο κανόνων λείπει αναγνωριστικό ή όνομα.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>κανόνας %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>Το αναγνωριστικό ενός κανόνα είναι όπως «style.long-word», όχι «%1».</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Ένας κανόνας δεν έχει μέλος «%1».</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Η σοβαρότητα είναι «remark» ή «must-fix».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Ένα δελτίο δεν έχει μέρος «%1».</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Το μοτίβο δεν είναι έγκυρο: %1 (στον χαρακτήρα %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Τακτικό αριθμητικό σε ημερομηνία</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3: «%1». Γράψτε «%2».</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Οι ημέρες γράφονται με απόλυτα αριθμητικά.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>Η ημέρα πριν από τον μήνα</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Οι αμερικανικές ημερομηνίες αρχίζουν με τον μήνα.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Μήνας ολογράφως</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Τοις εκατό ολογράφως</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Βρετανική ορθογραφία</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3: «%1». Στα αμερικανικά αγγλικά: «%2».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Ευρωπαϊκή Υπηρεσία Εξωτερικής Δράσης</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Θεσμικά όργανα της ΕΕ, με τη διατύπωση της Υπηρεσίας Εξωτερικής Δράσης.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Το σύντομο όνομα της χώρας</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3: «%1». Ο οίκος γράφει «%2».</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Η Ευρωπαϊκή Υπηρεσία Εξωτερικής Δράσης γράφει «the Kyrgyz Republic»· ο οδηγός και ο κατάλογος του ΟΗΕ έχουν Kyrgyzstan. Και τα δύο στέκουν, όχι όμως μαζί στο ίδιο κείμενο.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>Ο επίσημος τύπος του τίτλου</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3: «%1». Ο επίσημος τύπος είναι «%2».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>Πλήρης τίτλος στην πρώτη αναφορά, έπειτα HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Θεσμικά όργανα της ΕΕ</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Ο Διοργανικός οδηγός σύνταξης και ο οδηγός ιστού της Επιτροπής. Όπου διαφωνούν, ο κανόνας το λέει και ποιον ακολουθεί.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Αδιάσπαστο κενό</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3: αδιάσπαστο κενό κρατά δύο λέξεις σε μία γραμμή.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Ο οδηγός περιορίζει τα αδιάσπαστα κενά σε αριθμούς, μονάδες, τίτλους και σημεία.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Μακριά παύλα</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3: μακριά παύλα. Γράψτε μεσαία παύλα με κενά.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Ο οδηγός ιστού της Επιτροπής δεν χρησιμοποιεί πια τη μακριά παύλα. (Ο πίνακας σημείων του οδηγού σύνταξης την έχει ακόμη, με κενά.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Θαυμαστικό</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3: θαυμαστικό.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Τα θαυμαστικά είναι για προειδοποιήσεις κινδύνου.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Οι ημέρες γράφονται με απόλυτα αριθμητικά: 13 June, όχι 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Ημερομηνία με ψηφία</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3: η ημερομηνία %1 είναι με ψηφία. Γράψτε τον μήνα με λέξη.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>Στο κείμενο ο μήνας είναι λέξη: τα ψηφία διαβάζονται αλλιώς σε κάθε χώρα.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Ο μήνας πριν από την ημέρα</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Οι βρετανικές ημερομηνίες αρχίζουν με την ημέρα.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Κόμμα σε ημερομηνία</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Οι ημερομηνίες δεν έχουν κόμμα πριν από το έτος.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Πρόθεση και παύλα</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3: «%1». Γράψτε το διάστημα με λέξεις ή μόνο με παύλα.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>Το «from» πάει με το «to» και το «between» με το «and»· κανένα δεν πάει με παύλα.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Συντομευμένο εκατομμύριο</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3: «%1». Γράψτε million ή billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Τα εκατομμύρια και τα δισεκατομμύρια γράφονται ολόκληρα.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Τοις εκατό χωρίς κενό</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Ο οδηγός σύνταξης βάζει αδιάσπαστο κενό πριν από το σύμβολο. (Ο οδηγός ιστού το κολλά.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Κενό μετά το €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>Στα αγγλικά δεν υπάρχει κενό ανάμεσα στο € και το ποσό.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3: «%1». Στα αγγλικά της ΕΕ: «%2».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>Τα αγγλικά της ΕΕ έχουν -ise, όχι -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Περιττό ενωτικό</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>Σε μία λέξη: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Σύνθετο χωρίς ενωτικά</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Οι λέξεις που μαζί προσδιορίζουν ουσιαστικό παίρνουν ενωτικό.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Πρόθεση που δεν ταιριάζει</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Το ρήμα θέλει άλλη πρόθεση.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>«Interest to» με ρήμα</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3: «%1». Γράψτε «an interest in strengthening», όχι «an interest to strengthen».</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Λέμε «an interest in doing something».</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Όνομα χωρίς κόμματα</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Το όνομα που εξηγεί μια ιδιότητα μπαίνει ανάμεσα σε κόμματα.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>Ο επίσημος τύπος μιας θέσης</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Η Ευρωπαϊκή Υπηρεσία Εξωτερικής Δράσης γράφει τις θέσεις της με ενωτικά.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Φθαρμένη λέξη</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3: «%1». Μια απλή λέξη λέει το ίδιο: «%2».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Λέξεις που φθείρουν τα κείμενα της ΕΕ· μια απλή λέει το ίδιο.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Λέξεις που δεν λένε τίποτα</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3: «%1». Πείτε τι έγινε.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Οι κενές λέξεις καθυστερούν αυτό που λέει η πρόταση.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Δύο φορές το ίδιο</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3: «%1». Αρκεί η μία λέξη.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>Το ίδιο λέγεται δύο φορές.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Απόφαση χωρίς αποφασίζοντα</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3: «%1». Πείτε ποιος αποφάσισε.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Μια απόφαση είναι πάντα κάποιου.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Οι προθέσεις αλλάζουν σε μια σειρά</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3: «%1». Ό,τι συνδέει το «and» πρέπει να εξαρτάται από μία πρόθεση.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>Ό,τι συνδέει το «and» εξαρτάται από μία πρόθεση.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Λέξη που αφήνει κάποιους έξω</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Λέξεις που δεν αφήνουν κανέναν έξω.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>Ο οίκος το γράφει αλλιώς</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Από δύο γραφές, η μία είναι του οίκου.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Γαλλικά, εθνική τυπογραφία</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Λείπει κενό πριν από σημείο</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: λείπει το αδιάσπαστο κενό πριν από «%1».</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Κενό που μπορεί να σπάσει</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3: απλό κενό πριν από σημείο.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Το κενό πριν από αυτά τα σημεία δεν πρέπει να σπάει τη γραμμή.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Το κενό πριν από άνω-κάτω τελεία</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: λείπει το αδιάσπαστο κενό πριν από την άνω-κάτω τελεία.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Πριν από την άνω-κάτω τελεία μπαίνει αδιάσπαστο κενό.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Το κενό μέσα στα εισαγωγικά</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: λείπει το αδιάσπαστο κενό μέσα στα « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Τα γαλλικά εισαγωγικά έχουν μέσα αδιάσπαστο κενό.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Η πρώτη του μήνα</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Η πρώτη του μήνα είναι 1er· οι άλλες ημέρες απλοί αριθμοί.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Μήνας με κεφαλαίο</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3: «%1». Οι μήνες γράφονται με πεζό.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Οι μήνες και οι ημέρες αρχίζουν με πεζό.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Λέξη που έχουν τα γαλλικά</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3: «%1». Στα γαλλικά: «%2».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Απλό</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Ό,τι ισχύει παντού: γεγονότα, ασφαλείς και ακέραιοι χαρακτήρες, σωστή τυπογραφία, πρόσβαση για όλους. Βάση κάθε άλλου πακέτου.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Δελτίο χωρίς τίτλο δεν καταχωρίζεται, δεν στέλνεται, δεν βρίσκεται.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Έκδοση χωρίς παράγραφο δεν λέει τίποτα.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>Το όνομα ακολουθούν η σειρά, ο κατάλογος στοιχείων και οι έλεγχοι.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Ποιος, τι, πότε, πού: η πρώτη παράγραφος απαντά, η φόρμα τα κρατά.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Έξω από τη χώρα της μια πόλη μπορεί να είναι άγνωστη ή μία από πολλές συνώνυμες.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Το δελτίο έχει ημερομηνία, είτε βγαίνει αμέσως είτε με εμπάργκο.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Αναγνώστες και ροές πρέπει να ξέρουν ποιος μιλά.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Το δελτίο λέει ποιον μπορούν να ρωτήσουν οι δημοσιογράφοι.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Ο δημοσιογράφος που βιάζεται τηλεφωνεί.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Οι δημοσιογράφοι πρώτα γράφουν.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Όσα γραφεία αριθμούν τα δελτία τους παραπέμπουν και αρχειοθετούν με τον αριθμό.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Μηχανές αναζήτησης και ροές δείχνουν περίληψη ως 160 χαρακτήρες.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>Το παράθεμα είναι γνώρισμα του είδους· χωρίς αυτό το δελτίο διαβάζεται σαν πρακτικά.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Μια τελευταία παράγραφος λέει ποιος είναι ο εκδότης.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Μια εκδήλωση δεν τελειώνει πριν αρχίσει.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Εμπάργκο που έληξε δεν δεσμεύει τίποτα.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>Η ημερομηνία του κειμένου και της φόρμας φτάνει σε αναγνώστες και ημερολόγια· η μία είναι λάθος. Ημερομηνία που συνοδεύει άλλον τόπο ή άλλη εκδήλωση δεν θίγεται.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Ημέρα και ημερομηνία που δεν ταιριάζουν φέρνουν τον κόσμο τη λάθος ημέρα.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Ό,τι πέρασε την ημέρα του δελτίου λέγεται στο παρελθόν, ό,τι έρχεται στο μέλλον.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>Ο γύρος του κειμένου και της φόρμας διαφέρουν.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>Η πόλη του κειμένου και της φόρμας διαφέρουν.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Ποιος, τι, πότε, πού: το κείμενο λέει και το πού.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Η χώρα μετά την πόλη δεν είναι της φόρμας.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Όποιος συμμετέχει ονομάζεται.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Κατάλογος που είναι κυρίως των συμμετεχόντων αναφέρει κάποιον που η φόρμα δεν έχει.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Το όνομα ενός προσώπου γράφεται με έναν τρόπο, τον δικό του.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Ένα πρόσωπο έχει παντού μία ιδιότητα.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Αριθμός που απέχει ένα-δύο ψηφία από αυτόν μιας επαφής είναι ο ίδιος, λάθος γραμμένος.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Κανείς δεν μπορεί να τον καλέσει.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Διεύθυνση που απέχει ένα-δύο γράμματα από αυτήν μιας επαφής είναι η ίδια, λάθος γραμμένη.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Οι αριθμοί γράφονται παντού όμοια· το πώς το λέει ο οδηγός ύφους.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Κανένα λεξικό δεν την έχει.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Χαρακτήρας ελέγχου</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3: ο χαρακτήρας ελέγχου %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Οι χαρακτήρες ελέγχου δεν επιτρέπονται σε καμία μορφή εξαγωγής.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Κρυφή αλλαγή κατεύθυνσης</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3: ο χαρακτήρας %1, που αντιστρέφει το κείμενο μετά από αυτόν.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Κάνει το κείμενο να διαβάζεται αλλιώς απ’ ό,τι γράφτηκε· το τέχνασμα των ψεύτικων συνδέσμων.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Αόρατος χαρακτήρας</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3: ο αόρατος χαρακτήρας %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Οι αόρατοι χαρακτήρες χαλούν αναζήτηση, ορθογραφία και αλλαγές γραμμής και μπορεί να σημαδεύουν ένα αντίγραφο.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Χάθηκε χαρακτήρας</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3: %1 εκεί όπου χάθηκε χαρακτήρας σε μετατροπή.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Στέκει όπου ένα πρόγραμμα δεν διάβασε ό,τι ήταν γραμμένο.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Αλλοιωμένοι χαρακτήρες</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>Το «%1» μοιάζει με χαρακτήρα διαβασμένο σε λάθος κωδικοποίηση.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Στη διαδρομή το UTF-8 διαβάστηκε ως Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Γράμμα και τόνος είναι ένας χαρακτήρας, αλλιώς αποτυγχάνουν αναζήτηση και σύγκριση.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Η ημερομηνία σε μία γλώσσα είναι η ημερομηνία σε όλες.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Αριθμοί και διευθύνσεις είναι ίδιοι σε όλες τις γλώσσες.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Όποιος ονομάζεται σε μία γλώσσα ονομάζεται σε όλες.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Τα νούμερα είναι ίδια σε όλες τις γλώσσες.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Η μετάφραση πάει παράγραφο προς παράγραφο· μία παραπάνω ή λιγότερη ξεχάστηκε ή περίσσεψε.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Ό,τι παρατίθεται σε μία γλώσσα παρατίθεται σε όλες.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Μια λέξη γράφεται παντού με έναν τρόπο.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Μια χώρα έχει σε ένα κείμενο ένα όνομα, το σύντομο ή το επίσημο.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Όλες οι ημερομηνίες μιας εκδήλωσης έχουν το έτος τους ή καμία.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Μια συντομογραφία αναλύεται εκεί όπου πρωτοεμφανίζεται.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Λόγια από την προηγούμενη διοργάνωση μπορεί να μην ισχύουν πια.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Περισσότερα από ένα κενά</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3: περισσότερα από ένα κενά ανάμεσα σε δύο λέξεις.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Οι λέξεις απέχουν ένα κενό.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Κενό στην άκρη</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3: κενό στην αρχή ή στο τέλος.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Κενό στην άκρη παραγράφου τη μετατοπίζει σε ορισμένες μορφές.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Κενό πριν από σημείο</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3: κενό πριν από κόμμα ή τελεία.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Κόμμα και τελεία κολλούν στην προηγούμενη λέξη.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3: κενό πριν από άνω-κάτω τελεία, άνω τελεία, ερωτηματικό ή θαυμαστικό.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Εκτός από τα γαλλικά, αυτά τα σημεία κολλούν στην προηγούμενη λέξη.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Λείπει κενό μετά από σημείο</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: λείπει κενό μετά από «%1».</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Μετά από κόμμα ή τέλος πρότασης μπαίνει κενό.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Διπλό σημείο</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3: «%1».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Αρκεί ένα σημείο.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Επαναλαμβανόμενα σημεία</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Ένα δελτίο δεν φωνάζει.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Απόστροφος γραφομηχανής</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3: απόστροφος γραφομηχανής.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Μέσα στη λέξη η απόστροφος είναι ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Κάθε γλώσσα έχει δικά της εισαγωγικά.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Δύο ενωτικά αντί για παύλα</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3: δύο ενωτικά όπου χρειάζεται παύλα.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Δύο ενωτικά είναι η παύλα της γραφομηχανής.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Ενωτικό αντί για παύλα</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3: ενωτικό όπου χρειάζεται παύλα.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Η παύλα ανάμεσα σε λέξεις είναι μακρύτερη από το ενωτικό.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Τρεις τελείες</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3: τρεις τελείες αντί για αποσιωπητικά.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Τα αποσιωπητικά είναι ένας χαρακτήρας, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Παρένθεση που ανοίγει και κλείνει.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Διπλή λέξη</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>Η ίδια λέξη δύο φορές στη σειρά είναι απροσεξία.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Λόγια που θα έρθουν</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: το «%1» κρατά τη θέση για κάτι που θα γραφτεί.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Ό,τι κρατά θέση για μελλοντικά λόγια δεν πρέπει να βγει.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Σημείωμα μεταξύ συναδέλφων</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: το «%1» μοιάζει με σημείωμα που δεν πρέπει να βγει.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Τα σημειώματα μεταξύ συναδέλφων δεν πρέπει να βγαίνουν.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Ένας εσωτερικός σύνδεσμος έξω δεν χρησιμεύει και δείχνει πώς είναι φτιαγμένο το εσωτερικό.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Οι φωτογραφίες λένε πού και πότε τραβήχτηκαν, κάτι που μπορεί να βλάψει όσους εικονίζουν.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Οι τίτλοι κόβονται σε ροές, αποτελέσματα αναζήτησης και θέματα μηνυμάτων.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Τελεία στον τίτλο</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Ο τίτλος τελειώνει με τελεία.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Ο τίτλος δεν έχει τελεία.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Οι μηχανές αναζήτησης κόβουν την περίληψη μετά από περίπου 160 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>Στις μεγάλες προτάσεις ο αναγνώστης χάνει τον ειρμό.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Μία ιδέα ανά παράγραφο.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Τα κεφαλαία διαβάζονται αργά και φωνάζουν.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Οι τίτλοι διαβαθμίζονται χωρίς κενά, ώστε να μετακινείται κανείς ανάμεσά τους.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Ένας μεσότιτλος αναγγέλλει κάτι.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Οι συντάκτες σταματούν να διαβάζουν.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Οι αναγνώστες οθόνης απαριθμούν τους συνδέσμους μόνο με τις λέξεις τους.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Ένας αναγνώστης οθόνης διαβάζει μια διεύθυνση γράμμα προς γράμμα.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Οι φωνές διαβάζουν τα σημειωμένα αποσπάσματα στη γλώσσα τους.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>Σε όποιον δεν βλέπει μια εικόνα λέμε τι δείχνει.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Ο δημιουργός μιας εικόνας αναφέρεται· το ζητούν οι περισσότερες άδειες.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Κείμενο και σύνδεσμοι στο εταιρικό χρώμα πρέπει να διαβάζονται στο λευκό.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Οι αναγνώστες οθόνης διαβάζουν την επικεφαλίδα με κάθε κελί.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Ηνωμένα Έθνη</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3: «%1». Στα αγγλικά του ΟΗΕ: «%2».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Το όνομα στα Ηνωμένα Έθνη</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3: «%1». Το όνομα στα Ηνωμένα Έθνη είναι «%2».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Ονόματα χωρών των Ηνωμένων Εθνών.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>Το εγχειρίδιο το γράφει αλλιώς</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3: «%1». Το εγχειρίδιο έχει «%2».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Το σύμβολο του τοις εκατό</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>Στο κείμενο οι λέξεις, όχι το σύμβολο.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Οι ημερομηνίες των Ηνωμένων Εθνών αρχίζουν με την ημέρα.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Αμερικανικό δημοσιογραφικό ύφος, όσο το αποδίδουν δημόσιες περιλήψεις. Το Stylebook πωλείται και δεν διαβάστηκε: ό,τι δεν λέει καμία περίληψη ή αμφισβητείται είναι ανενεργό.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Με ημέρα, οι μήνες με πάνω από πέντε γράμματα συντομεύονται. (Κατά δημόσιες περιλήψεις· πολλά γραφεία Τύπου δεν το ακολουθούν.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Το σύμβολο, χωρίς κενό. (Από το 2019, λένε οι περιλήψεις· οι παλαιότερες ζητούν τη λέξη.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Αμερικανική ορθογραφία. (Ανεπιβεβαίωτο: ενεργοποιήστε το αφού δείτε το Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Οι τίτλοι κόβονται σε ροές, αποτελέσματα και θέματα μηνυμάτων· οι κατάλογοι του ιστού δείχνουν περίπου 65 χαρακτήρες.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Περισσότερα από ένα ζεύγη παυλών</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3: περισσότερα από ένα ζεύγη παυλών.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Αρκεί ένα ζεύγος παυλών ανά παράγραφο.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Διπλά εισαγωγικά</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Ο οδηγός σύνταξης παραθέτει με ‘ ’ και, μέσα τους, με “ ”. (Τα περισσότερα κείμενα των οργάνων έχουν “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Εισαγωγικά άλλης γλώσσας</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3: το σημείο %1, που δεν υπάρχει στα αγγλικά.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Κάθε γλώσσα έχει τα εισαγωγικά της.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Κενό πριν από σημείο</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3: κενό πριν από «%1».</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Ο οδηγός σύνταξης κολλά τα ; ! ? στην προηγούμενη λέξη, και στα γαλλικά. (Η εθνική συνήθεια έχει κενό: πακέτο national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>«The» σε ημερομηνία</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Οι ημερομηνίες δεν έχουν άρθρο.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Ώρα με am ή pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3: «%1». Γράψτε την ώρα σε 24ωρη μορφή.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Οι ώρες δίνονται σε 24ωρη μορφή.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Μικρός αριθμός με ψηφία</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3: «%1». Γράψτε το ολογράφως.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Οι αριθμοί από ένα ως εννέα γράφονται με λέξεις. (Η σελίδα του οδηγού ιστού έχει παντού ψηφία· ο οίκος διαλέγει.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Κόμμα ανάμεσα στις χιλιάδες</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Οι χιλιάδες χωρίζονται με αδιάσπαστο κενό. (Παλαιότερες σελίδες του ίδιου οδηγού έχουν κόμμα.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Δεκαδικό κόμμα</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>Τα αγγλικά έχουν δεκαδική τελεία.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Δεκαδική τελεία</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Όλες οι επίσημες γλώσσες εκτός από αγγλικά, ιρλανδικά και μαλτέζικα έχουν δεκαδικό κόμμα.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>Στα αγγλικά της ΕΕ ο πληθυντικός είναι euro. (Παλαιότερες εκδόσεις του οδηγού είχαν euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Τελεία μετά από προσφώνηση</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Τα Mr, Ms, Mrs και Dr δεν έχουν τελεία.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Αξίωμα με πεζό</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3: «%1». Πριν από όνομα το αξίωμα γράφεται με κεφαλαίο.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>Το αξίωμα ονομαζόμενου προσώπου γράφεται με κεφαλαίο· το αξίωμα γενικά όχι.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Επίθετα και ουσιαστικά σε έναν κατάλογο</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3: «%1». Τα μέλη ενός καταλόγου είναι όμοια: «economic, trade-related and environmental issues» ή παντού ουσιαστικά.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Επίθετα και ουσιαστικά που μαζί προσδιορίζουν μια λέξη δεν μπαίνουν σε έναν κατάλογο.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Ασαφής χρόνος</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3: «%1». Δώστε ημερομηνία ή αφαιρέστε το.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Λέξεις όπως «shortly» λένε λίγα χωρίς ημερομηνία.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Όπως στοιχειοθετούν οι γαλλικές εφημερίδες και τα υπουργεία. Τα κενά ακολουθούν το Lexique της Imprimerie nationale όπως το παραθέτουν διορθωτές· ό,τι δεν επαληθεύτηκε είναι ανενεργό.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>Πριν από τα γαλλικά διπλά σημεία μπαίνει λεπτό αδιάσπαστο κενό, πριν από άνω-κάτω τελεία ολόκληρο. (Ο οδηγός των οργάνων της ΕΕ δεν το βάζει πριν από ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Τα γαλλικά έχουν δική τους λέξη. (Ανεπιβεβαίωτο: ενεργοποιήστε το αφού δείτε το FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>Το «today» με ημερομηνία δίπλα πρέπει να είναι η ημερομηνία του δελτίου, το «yesterday» η προηγούμενη.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Μια ετήσια σειρά έχει τόσους γύρους όσα έτη, εκτός αν έλειψε ένας. Κάποιος πρέπει να ξέρει ποιος.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Το σήμα τέλους λέει στους συντάκτες ότι δεν ακολουθεί τίποτε άλλο.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Σχετικές σελίδες και έγγραφα γλιτώνουν ερωτήσεις.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Η πρώτη παράγραφος απαντά πότε και πού.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>Στην οθόνη αναζητά κανείς μεσότιτλο κάθε λίγες παραγράφους.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Μια συντομογραφία που δεν ξαναχρησιμοποιείται δεν χρειάζεται εισαγωγή.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>Σε έναν κατάλογο όλες οι χώρες έχουν το σύντομο ή όλες το επίσημο όνομα.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Οι χώρες ενός καταλόγου ακολουθούν το αλφάβητο της γλώσσας του κειμένου. (Τα κράτη μέλη έχουν σε κείμενα της ΕΕ δική τους σειρά: οδηγός, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Η πρωτεύουσα δεν χρειάζεται χώρα δίπλα της.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Μια πόλη που δεν είναι πρωτεύουσα έχει τη χώρα της στην πρώτη αναφορά.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Ένα πρόσωπο συστήνεται με όνομα και επώνυμο στην πρώτη αναφορά.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Όπου ονομάζονται κάποιοι αξιωματούχοι, ονομάζονται όλοι.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Συναντήσεις, στρατηγικές και προγράμματα έχουν πεζό εκτός αν το όνομα είναι επίσημο· τουλάχιστον παντού το ίδιο.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Το ίδιο ρήμα σε γειτονικές παραγράφους κουράζει.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>Η ίδια φράση δύο φορές σε μια παράγραφο μοιάζει απροσεξία.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Μετά το πλήρες όνομα της εκδήλωσης αρκεί το σύντομο.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Καμία πρόταση δεν αρχίζει με ψηφίο.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Ημερομηνία που μπορεί να σπάσει</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3: η γραμμή μπορεί να σπάσει μέσα στο «%1».</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>Ημέρα και μήνας μένουν σε μία γραμμή. (Ο οδηγός περιορίζει τα αδιάσπαστα κενά.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Πρώτο ή δεύτερο πρόσωπο</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3: «%1» εκτός παραθέματος.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Εκτός παραθεμάτων το δελτίο μιλά σε τρίτο πρόσωπο.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Τακτικό αριθμητικό με δύο γραφές</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3: «%1», αλλού το κείμενο λέει «%2».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Ένας γύρος γράφεται με ψηφία ή με λέξεις, όχι και με τα δύο.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Ένα αξίωμα, δύο διατυπώσεις</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>Το ίδιο αξίωμα έχει παντού την ίδια διατύπωση.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>Η συχνότητα ειπωμένη δύο φορές</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>Το πόσο συχνά γίνεται μια εκδήλωση λέγεται μία φορά, με έναν τρόπο.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>Το Editorial Manual, όσο διαβάστηκαν οι δημόσιες σελίδες και τα αντίγραφά του· τα υπόλοιπα είναι ανενεργά.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Όπου μια λέξη μπορεί να λήγει σε -ize ή -ise, τα αγγλικά του ΟΗΕ έχουν -ize. (Λέξεις με ρίζα σε -ise, και -yse, μένουν.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Το εγχειρίδιο προτιμά την πρώτη γραφή του Concise Oxford Dictionary: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>Το εγχειρίδιο το ενώνει αλλιώς</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Μαζί ή χωριστά όπως στο εγχειρίδιο. (Ανεπιβεβαίωτο: ενεργοποιήστε το αφού δείτε το εγχειρίδιο.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Αποθηκεύστε με άλλο όνομα.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>Η κανονική έκφραση είναι ελλιπής ή λανθασμένη στον χαρακτήρα %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Διορθώστε την ή απενεργοποιήστε τις κανονικές εκφράσεις.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>Ο γύρος δεν ταιριάζει με τα έτη</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Ετήσια σειρά που άρχισε το %1 συνέρχεται για %2η φορά το %3, αλλά η φόρμα λέει γύρος %4. Έλειψε ένα έτος;</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Περιβάλλον</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Γλώσσα του περιβάλλοντος</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκοτεινή</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Ανοιχτόχρωμη, υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Σκουρόχρωμη, υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Γραφείο Τύπου</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Υπογράφει τα ευρήματα που αγνοείτε και τις εξαγωγές που κάνετε παρά τα ευρήματα.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Οδηγός ύφους</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Επεξεργασία του οδηγού ύφους των νέων δελτίων</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Εξαγωγή σε</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Επιλογή φακέλου…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Δευτερόλεπτα μεταξύ δύο αντιγράφων της μη αποθηκευμένης εργασίας</translation>
    </message>
    <message>
        <source> s</source>
        <translation> δ</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Αντίγραφο μη αποθηκευμένων κάθε</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Μετά από κατάρρευση, ό,τι είχε πληκτρολογηθεί έως τότε προσφέρεται στην αρχική σελίδα.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Λεξικά</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Λεξικό που εγκαθίσταται ενώ εκτελείται το Dateline χρησιμοποιείται μετά την επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Οδηγός ύφους των νέων δελτίων</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Οδηγοί ύφους (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Εξαγωγή σε φάκελο</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Λίστες λέξεων</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Ο φάκελος με τις λίστες λέξεων του γραφείου</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Λέξεις που όλο το γραφείο θεωρεί σωστές, ένα αρχείο κειμένου ανά γλώσσα· ο φάκελος μπορεί να είναι κοινόχρηστος.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Το λεξικό είναι χαλασμένο: δηλώνονται %1 κανόνες και ακολουθούν %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Εγκαταστήστε άλλη έκδοσή του.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>γραμμή %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Άγνωστη λέξη</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>Το «%1» δεν είναι σε κανένα λεξικό.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Γράψτε «%1»</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Λέξη που δεν χρησιμοποιείται εδώ</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Μια λίστα λέξεων ζητά «%1».</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Κύριο όνομα</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Παράβλεψη μία φορά</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Παράβλεψη σε αυτό το δελτίο</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Αλλαγή παντού σε</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Γλώσσα αυτού του αποσπάσματος (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Αναζήτηση προτάσεων…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Προσθήκη του «%1» σε</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>Λίστα λέξεων του οίκου</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Δική μου λίστα λέξεων</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Καμία πρόταση</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Αφαίρεση της τελευταίας λέξης από τη λίστα λέξεων</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Έλεγχος ορθογραφίας</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>Καμία άγνωστη λέξη σε αυτό το κείμενο.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Αλλαγή του «%1»</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Αλλαγή του «%1» παντού</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>Έγινε %n αλλαγή.</numerusform>
            <numerusform>Έγιναν %n αλλαγές.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Γράφτηκε έτσι σκόπιμα</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Αφαίρεση του «%1» από τη λίστα λέξεων</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>Το «%1» είναι τώρα στη λίστα λέξεων του οίκου.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>Το «%1» είναι τώρα στη δική σας λίστα λέξεων.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Η λέξη αφαιρέθηκε από τη λίστα.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Λόγια από την προηγούμενη διοργάνωση</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>Το «%1» υπήρχε και στην προηγούμενη διοργάνωση. Ισχύει ακόμη;</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1: μεταφέρθηκε από την προηγούμενη διοργάνωση. Αλλάξτε το ή επιβεβαιώστε ότι ισχύει ακόμη.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Όχι ακόμη σε αυτή τη γλώσσα</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: λέει ακόμη ό,τι το κείμενο πηγής. Ξαναγράψτε το ή επιβεβαιώστε ότι θα μείνει έτσι.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Γραφείο Τύπου</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Νέο δελτίο</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Νέα διοργάνωση μιας σειράς…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Άνοιγμα ή εισαγωγή…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Ευρετήριο…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Μπορείτε επίσης να αφήσετε εδώ ένα αρχείο κειμένου ή .dateline.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Αρχίστε από</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Δελτίο Τύπου</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Συνάντηση, επίσκεψη, διάλογος</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Δήλωση</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Του εκπροσώπου ή κοινή</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Πρόσκληση ΜΜΕ</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Τι, πότε, πού, πώς να παρευρεθείτε</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Πρόσφατα</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Ανακτήθηκε:&lt;/b&gt; «%1», τελευταία αλλαγή %2, %n λέξη</numerusform>
            <numerusform>&lt;b&gt;Ανακτήθηκε:&lt;/b&gt; «%1», τελευταία αλλαγή %2, %n λέξεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Άνοιγμα του ανακτημένου δελτίου %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Απόρριψη του ανακτημένου δελτίου %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Εδώ εμφανίζονται τα δελτία που ανοίγετε.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Άνοιγμα παραδείγματος</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Οδηγός ύφους…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Παράδειγμα σε τρεις γλώσσες</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n λέξη</numerusform>
            <numerusform>%n λέξεις</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Επιλογή: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 λεπ.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n σελίδα</numerusform>
            <numerusform>%n σελίδες</numerusform>
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
        <translation>αντικείμενο</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Ανοίξτε ένα εφεδρικό αντίγραφο ή ζητήστε ξανά το αρχείο από τον αποστολέα.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Αυτό δεν είναι έγκυρο JSON: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Εδώ υπάρχει κάτι άλλο αντί για: %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Το αρχείο αποθηκεύτηκε από νεότερο Dateline (μορφή %1, αυτό διαβάζει ως %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Ενημερώστε το Dateline για να το ανοίξετε.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Λείπει η έκδοση της μορφής του αρχείου.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Το αρχείο άλλαξε εκτός Dateline· διορθώστε αυτό το σημείο ή ανοίξτε ένα εφεδρικό αντίγραφο.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>Το «%1» δεν είναι το αναμενόμενο: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>αντικείμενο κειμένων ανά γλώσσα</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>γλώσσα που δεν υπάρχει ήδη</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>κείμενο ή λίστα τμημάτων κειμένου</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>αληθές ή ψευδές</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>ημερομηνία όπως 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>ώρα όπως 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>ημερομηνία, ώρα και ζώνη ώρας όπως 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>έτος, μήνας ή ημέρα όπως 2024, 2024-05 ή 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>χρώμα όπως #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>κωδικός γλώσσας όπως en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>όνομα τμήματος όπως b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>ζώνη ώρας όπως Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>αριθμός από %1 έως %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>ένα από %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>λίστα</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>στοιχείο όπως event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Επιλέξτε αρχείο που αποθήκευσε το Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Διορθώστε αυτό πριν από την αποθήκευση.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Το δελτίο είναι πολύ μεγάλο: το πολύ %1 MB ανά αρχείο, %2 MB και %3 αρχεία συνολικά.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Χρησιμοποιήστε μικρότερες ή λιγότερες εικόνες.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Αυτό δεν είναι δελτίο του Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>Είναι αρχείο ZIP άλλου είδους, όχι δελτίο του Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>Η εικόνα «%1» λείπει από το αρχείο.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>Το πακέτο δεν περιέχει δελτίο.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Μεγάλος τίτλος</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>Ο τίτλος έχει χαρακτήρες: %1. Ο οδηγός ύφους επιτρέπει %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Μεγάλη περίληψη</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>Η περίληψη έχει χαρακτήρες: %1. Οι μηχανές αναζήτησης την κόβουν μετά από %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Παραλείπεται επίπεδο τίτλου</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Εδώ υπάρχει μεσότιτλος επιπέδου %1, αλλά κανένας επιπέδου %2 πριν από αυτόν.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Μεσότιτλος χωρίς περιεχόμενο</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Τίποτα δεν ακολουθεί τον μεσότιτλο «%1».</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Μεγάλο δελτίο</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>Το κείμενο έχει λέξεις: %1. Οι συντάκτες διαβάζουν ως περίπου %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Σύντομο δελτίο</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>Το κείμενο έχει λέξεις: %1. Οι συντάκτες περιμένουν τουλάχιστον %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>η ημερομηνία της εκδήλωσης</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>η πόλη της εκδήλωσης</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>Πρώτη παράγραφος που κάτι παραλείπει</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>Στην πρώτη παράγραφο λείπει: %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Πολλές παράγραφοι χωρίς μεσότιτλο</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Πάνω από %1 παράγραφοι ακολουθούν χωρίς μεσότιτλο.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Γραμμή από πάνω</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Γραμμή από κάτω</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Στήλη πριν</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Στήλη μετά</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Αφαίρεση γραμμής</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Αφαίρεση στήλης</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Γραμμή κεφαλίδας</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Αφαίρεση πίνακα</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Πίνακας, γραμμή %1 από %2, στήλη %3 από %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Πληκτρολόγηση</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Κείμενο του δελτίου</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Πληκτρολόγηση</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Έξυπνη πληκτρολόγηση</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Επιβεβαίωση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ένωση</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Επίπεδο λίστας</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Έντονα</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Πλάγια</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Γλώσσα αποσπάσματος</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Μετακίνηση στις σημειώσεις</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Νέα παράγραφος</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Μετακίνηση κειμένου</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Εισαγωγή αρχείου</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Εισαγωγή πίνακα</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Εισαγωγή εικόνας</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Εικόνα</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Επικόλληση ως απλό κείμενο</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Εύρεση…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Εύρεση και αντικατάσταση…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Επόμενο αποτέλεσμα</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Προηγούμενο αποτέλεσμα</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Μετάβαση σε παράγραφο…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Διάρθρωση…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Εύρεση ενέργειας, πεδίου, ευρήματος ή παραγράφου…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Αριθμός ή λέξεις παραγράφου</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Μεσότιτλος</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Εύρεση ενέργειας, πεδίου, ευρήματος ή παραγράφου</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Ειδικός χαρακτήρας…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Όνομα χαρακτήρα, για παράδειγμα «en dash»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Έξυπνη πληκτρολόγηση</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Βάζει τα σωστά εισαγωγικά, παύλες και κενά της γλώσσας καθώς γράφετε</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · πρωτότυπο</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n προς διόρθωση</numerusform>
            <numerusform>%n προς διόρθωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n παρατήρηση</numerusform>
            <numerusform>%n παρατηρήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Τίποτα προς διόρθωση</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Ευρήματα: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Γλώσσα</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Προσθήκη γλώσσας</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Καμία εγκατεστημένη γραμματοσειρά δεν έχει τον χαρακτήρα %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Εγκαταστήστε μια γραμματοσειρά που τον έχει, για παράδειγμα από το πακέτο %1, ή γράψτε το αλλιώς.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>τμήμα %1, «%2»</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>Η εικόνα %1 δεν είναι ούτε PNG ούτε JPEG κατάλληλο για σελίδα.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Αποθηκεύστε την ξανά ως PNG ή RGB JPEG.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Γράμμα και τόνος είναι δύο χαρακτήρες</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>Το «%1» αποτελείται εδώ από %n χαρακτήρα· η αναζήτηση δεν θα το βρει.</numerusform>
            <numerusform>Το «%1» αποτελείται εδώ από %n χαρακτήρες· η αναζήτηση δεν θα το βρει.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Παρένθεση που δεν κλείνει</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1: ανοίγει «%2» και δεν κλείνει.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Εισαγωγικό γραφομηχανής</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1: έχει &quot; ενώ η γλώσσα του έχει %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Δεν υπάρχει vCard σε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Εξαγάγετε το βιβλίο διευθύνσεων ως vCard (.vcf) ή CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Δεν υπάρχει όσες φορές στο δελτίο: «%1»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>πλήρες</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Κάθε κείμενο του δελτίου υπάρχει στη σελίδα μία φορά.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Δεν είναι UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Δεν έχει τύπο εγγράφου.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Δεν λέει τη γλώσσα της.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Δεν έχει τον τίτλο του δελτίου.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Μια εικόνα δεν έχει εναλλακτικό κείμενο.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>δομή</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>Η σελίδα είναι ορθά δομημένη, λέει γλώσσα και τίτλο, έχει έναν κύριο τίτλο χωρίς κενά επιπέδων, και κάθε εικόνα έχει το εναλλακτικό της κείμενο.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Ένας μεσότιτλος παραλείπει επίπεδο: «%1»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Δεν έχει ακριβώς έναν κύριο τίτλο.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Έχει σχόλιο.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>αυτοτελές</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>Η σελίδα δεν φορτώνει τίποτα απ’ έξω, δεν εκτελεί σενάρια και δεν έχει σχόλια.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Βγαίνει προς τα έξω: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Ένας σύνδεσμος δεν οδηγεί πουθενά: «%1»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Ένας σύνδεσμος δεν έχει λέξεις.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>σύνδεσμοι</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Κάθε σύνδεσμος έχει λέξεις και ορθό προορισμό: σελίδα, διεύθυνση ή αριθμό. Δεν ελέγχθηκε αν οι σελίδες υπάρχουν.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Το αρχείο είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Δεν έχει σημειωθεί ως ετικετοποιημένο (tagged).</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Δεν διαβάζεται το περιεχόμενο μιας σελίδας.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>Η δομή αναφέρει περιεχόμενο που δεν υπάρχει σε καμία σελίδα.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Κάτι σε μια σελίδα δεν ανήκει στη δομή.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Ένα σχήμα δεν έχει εναλλακτικό κείμενο.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Δεν δηλώνεται ως %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>ετικέτες %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Το αρχείο δηλώνεται ως %1 και λέει γλώσσα και τίτλο. Ό,τι τυπώνεται είναι μία φορά στη δομή ή σημειωμένο ως διακόσμηση, όλη η δομή είναι σε σελίδα, και κάθε σχήμα έχει εναλλακτικό κείμενο.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Μια γραμματοσειρά δεν είναι ενσωματωμένη.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Δεν λέει τι σημαίνουν τα χρώματά του.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>γραμματοσειρές %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Το αρχείο δηλώνεται ως %1, περιέχει κάθε γραμματοσειρά του με τους χαρακτήρες που αποδίδουν οι γλύφοι, και λέει τι σημαίνουν τα χρώματα.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Κάθε κείμενο του δελτίου διαβάζεται από το αρχείο μία φορά.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Λέει για την προέλευσή του περισσότερα απ’ όσα πρέπει.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Τα μεταδεδομένα λένε περισσότερα απ’ όσα πρέπει.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Περιέχει κάτι πέρα από τις σελίδες: πρόγραμμα, φόρμα ή συνημμένο αρχείο.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>χωρίς κρυφά δεδομένα</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Το αρχείο δεν έχει μεταδεδομένα πέρα από τίτλο, εκδότη, θέμα, ημερομηνία και το όνομα Dateline, τίποτα για τόπο και χρόνο φωτογραφιών, ούτε συνημμένα, φόρμες ή προγράμματα.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Ένα μέρος του έχει δικά του μεταδεδομένα.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Μια φωτογραφία έχει δικά της μεταδεδομένα.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Δεν είναι καθαρό UTF-8.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Έχει χαρακτήρες ελέγχου.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Δεν τελειώνει με μία αλλαγή γραμμής.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Μια γραμμή είναι πολύ πλατιά: «%1»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Μια γραμμή τελειώνει με κενά: «%1»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, στήλες: %1</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Το αρχείο είναι έγκυρο UTF-8 χωρίς χαρακτήρες ελέγχου ή κενά στο τέλος, και καμία γραμμή δεν ξεπερνά τις %1 στήλες εκτός αν είναι μία λέξη.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Κάθε κείμενο του δελτίου υπάρχει στο αρχείο μία φορά.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Ιστοσελίδα όπως εξάγεται</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Ημερομηνία εκδήλωσης</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Ημερομηνία δημοσίευσης</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Εμπάργκο</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Για παράδειγμα 13 Ιουνίου</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Την τελευταία φορά: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Την τελευταία φορά: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Κτίριο ή αίθουσα, προαιρετικό</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Νέο δελτίο Τύπου</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Νέα δήλωση</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Νέα πρόσκληση ΜΜΕ</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Νέα διοργάνωση μιας σειράς…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Άνοιγμα ή εισαγωγή…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Ευρετήριο…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Οδηγός ύφους…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Κλείσιμο δελτίου</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Επόμενο εύρημα</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Προηγούμενο εύρημα</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Επιβεβαίωση μεταφερμένου κειμένου</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Μεγαλύτερο κείμενο</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Μικρότερο κείμενο</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Κείμενο στο 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκοτεινή</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Κείμενο</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Επαναφορά της αποθηκευμένης έκδοσης</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Άνοιγμα προηγούμενης έκδοσης</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Χάρτης πλήκτρων</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Τι νέο υπάρχει</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
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
        <translation>Άνοιγμα παραδείγματος</translation>
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
        <translation>Φόρμα δίπλα στο κείμενο</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Πλαίσια δίπλα στο κείμενο</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Γραφή σε πλήρη οθόνη</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Ανοιχτόχρωμη, υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Σκουρόχρωμη, υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Παράδειγμα σε τρεις γλώσσες</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>Το γραφείο Τύπου δεν έχει ακόμη φάκελο για τις λίστες λέξεών του.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Επιλέξτε έναν στις ρυθμίσεις ή προσθέστε τη λέξη στη δική σας λίστα.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Το αρχείο είναι κατεστραμμένο ή κομμένο.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Ανοίξτε ένα εφεδρικό αντίγραφο ή ζητήστε ξανά το αρχείο από τον αποστολέα.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Το αρχείο αποσυμπιέζεται σε πολύ περισσότερα δεδομένα απ’ όσα έχει ένα δελτίο.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Μην το ανοίξετε αν δεν ξέρετε από πού προέρχεται.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Δεν είναι δυνατή η σύνθεση του πακέτου.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Το όνομα μιας εγγραφής θα οδηγούσε έξω από το πακέτο.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Δύο εγγραφές του πακέτου έχουν το ίδιο όνομα.</translation>
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
            <numerusform>%1: έγινε %n αλλαγή· απομένουν: %2</numerusform>
            <numerusform>%1: έγιναν %n αλλαγές· απομένουν: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>Η τυπική είσοδος ξεπερνά τα 256 MB.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Δώστε λιγότερο κείμενο κάθε φορά.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>εγγραφή</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: δεν εξήχθη, γιατί κάτι πρέπει πρώτα να διορθωθεί. Διορθώστε το ή δώστε αιτία με --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Το αρχείο που θα κατέγραφε την εξαίρεση υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Χρησιμοποιήστε --force για να το αντικαταστήσετε.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Εκδήλωση</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Ημερομηνία εκδήλωσης</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Προεδρία</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Οικοδεσπότης</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Συμμετέχοντες</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Σειρά</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Γύρος</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Προηγούμενος γύρος</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Επόμενος γύρος</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επαφή</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Γλώσσες</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Στοιχεία αναφοράς</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Ημερομηνία δημοσίευσης</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Εμπάργκο</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Fixing</name>
    <message>
        <source>%1: “%2” → “%3” [%4]</source>
        <translation>%1: «%2» → «%3» [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>Το αρχείο υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Χρησιμοποιήστε --force για να το αντικαταστήσετε.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Δεν ήταν δυνατή η δημιουργία του φακέλου.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Επιλέξτε φάκελο στον οποίο μπορείτε να γράψετε.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: γραμμή %2: δεν είναι βέβαιο ότι το «%3» είναι %4· ελέγξτε το.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Πολλά αρχεία χρειάζονται φάκελο προορισμού. Ορίστε τον με --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Διαβάστηκαν από το κείμενο, με βεβαιότητα:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  γραμμή %2  %3 %  «%4»</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>τίτλος</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>εισαγωγή</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>παράγραφος</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>σημειώσεις, παράγραφος</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>ποιοι είμαστε</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>φόρμα: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, γραμμή %1, στήλη %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, χαρακτήρας %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>προς διόρθωση</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>παρατήρηση</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    διόρθωση: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n εύρημα προς διόρθωση</numerusform>
            <numerusform>%n ευρήματα προς διόρθωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n παρατήρηση</numerusform>
            <numerusform>%n παρατηρήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n αρχείο</numerusform>
            <numerusform>%n αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>κάποιος</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: παραβλέφθηκε από %3 στις %4: %5 [%6]
    αιτία: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>προς διόρθωση</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>παρατήρηση</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ανενεργός</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>γλώσσες: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (πακέτο %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Παράδειγμα: «%1» → «%2»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Πηγή:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Δεν υπάρχει πακέτο κανόνων «%1».</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Ορίστε αρχείο ή ένα από αυτά: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Κανένας κανόνας δεν λέγεται «%1».</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Ένα εύρημα ονομάζει τον κανόνα του σε αγκύλες.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Το κείμενο δεν είναι σε UTF-8, γι’ αυτό δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Αποθηκεύστε το σε UTF-8 ή εισαγάγετέ το και διορθώστε το αρχείο .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: δεν υπάρχει εγκατεστημένο λεξικό για τη γλώσσα: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Μια γραμμή δεν είναι ερώτημα: χρειάζεται μια λέξη και γλώσσες.</translation>
    </message>
</context>
</TS>
