<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Un sigle utilisé avant d’être expliqué</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1 emploie %2&#x202f;; %3 l’explique.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Un sigle qui ne sert plus ensuite</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1 introduit %2, qui n’apparaît nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Un lien qui ne dit pas où il mène</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut rien dire lorsqu’on le lit seul.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Un lien qui montre son adresse</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Nommez la page&#x202f;; un lecteur d’écran épelle une adresse.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Un passage dans une autre langue</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Indiquez la langue de «&#xa0;%1&#xa0;» pour que le passage soit lu correctement à voix haute.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Une image sans description</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>%1&#xa0;: dites ce que montre l’image %2, ou marquez-la comme décorative.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Une image sans crédit</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Indiquez qui a réalisé l’image %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Une couleur de charte trop pâle</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>La couleur de charte %1 a un contraste de %2:1 sur blanc. Il faut 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Un tableau sans en-tête</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Marquez la ligne qui nomme les colonnes.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Le fichier n’est plus celui qui a été exporté.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Exportez à nouveau le communiqué.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Le dossier des versions précédentes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Le communiqué n’a pas été enregistré, pour que sa version précédente ne soit pas perdue.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format que Dateline écrit.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Formats disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>Le dossier contient déjà ces fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Choisissez un autre dossier ou autorisez leur remplacement.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Deux fichiers exportés porteraient le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Exportez-les dans des dossiers différents ou modifiez un titre.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Une majuscule ici et pas là</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1 contient «&#xa0;%2&#xa0;», %3 «&#xa0;%4&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Corriger les %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Rien à corriger. Le texte et le formulaire concordent.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer un constat</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Ignorer un mot dans ce communiqué</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Le chapeau</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>La ligne %1, colonne %2 du tableau</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>L’intertitre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>La légende «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>La note %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Le paragraphe %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Modifier le formulaire</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Supprimer l’espace</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Mettre une espace</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Mettre une espace insécable</translation>
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
        <translation>Une phrase longue</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1 contient une phrase de %2 mots. On suit sans peine jusqu’à %3 environ.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Un paragraphe long</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1 contient %2 phrases. Au-delà de %3, c’est un bloc que peu lisent.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Tout en capitales</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Les capitales se lisent lentement, et certains lecteurs d’écran les épellent.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Une phrase qui commence par un chiffre</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1 commence une phrase par «&#xa0;%2&#xa0;». Écrivez-le en lettres ou commencez autrement.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Contraste de %1:1 sur blanc&#x202f;; il faut %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Contraste de %1:1 sur blanc, suffisant pour du texte.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Choisir la couleur d’accent</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Écrivez la couleur sous la forme #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>Le communiqué n’a pas de texte dans la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Ajoutez la langue ou retirez-la de l’exportation.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Le communiqué est sous embargo, mais sans heure de levée.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Indiquez jusqu’à quand il court, ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Un mot écrit de deux façons</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1 contient «&#xa0;%2&#xa0;», %3 «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Un pays, deux noms</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1 dit «&#xa0;%2&#xa0;», %3 «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Une date sans année</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1 dit «&#xa0;%2&#xa0;»&#x202f;; les autres dates du texte ont leur année.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Contact du porte-parole</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Pays ou organisation</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Téléphones, un par ligne</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Adresses électroniques, une par ligne</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être composé. Écrivez-le avec l’indicatif du pays, par exemple +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a été laissée de côté.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>La première ligne ne dit pas ce que sont les colonnes.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Donnez-leur des en-têtes tels que «&#xa0;Prénom&#xa0;», «&#xa0;Nom&#xa0;», «&#xa0;E-mail&#xa0;», «&#xa0;Téléphone&#xa0;».</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>ligne 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Contact du porte-parole</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Retirer un contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans la liste des pays.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Noms courts et officiels dans une même liste</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1 cite «&#xa0;%2&#xa0;» par son nom officiel parmi des noms courts.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Des pays dans le désordre</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1 cite «&#xa0;%2&#xa0;» hors de l’ordre alphabétique.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Une capitale avec son pays</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1 nomme le pays après «&#xa0;%2&#xa0;», qui en est la capitale.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Une ville sans son pays</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1 nomme d’abord «&#xa0;%2&#xa0;» sans %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Par exemple 13 juin</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Un seul jour peut figurer ici.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>il n’en existe pas</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>trouvé, connaît peu de mots</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Personnes de l’annuaire</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Ajouter à l’annuaire</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Dans l’annuaire</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>L’annuaire a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Il a été relu. Refaites votre dernière modification.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Le dossier de l’annuaire ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Chercher par nom, fonction ou organisation</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Chercher dans l’annuaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom propre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Pays ou organisation</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Importer vCard ou CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>L’annuaire est encore vide. Importez un carnet d’adresses ou ajoutez des personnes depuis le formulaire.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Conservé dans %1, un fichier que l’on peut copier et partager.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de l’annuaire&#x202f;?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importer un carnet d’adresses</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Carnets d’adresses (*.vcf *.vcard *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>%n nouvelle entrée dans l’annuaire.</numerusform>
            <numerusform>%n nouvelles entrées dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissés de côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Le communiqué est ouvert dans %1 sur %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Ouvrez-le en lecture seule ou fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Le dossier du communiqué n’accepte pas de verrou.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>D’autres peuvent modifier le fichier pendant que vous travaillez&#x202f;; enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>%3 a ouvert le communiqué dans %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Le paragraphe à modifier n’existe plus.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Aucun, diffusion immédiate</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Jusqu’à un jour et une heure</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Jour de l’embargo</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Heure de l’embargo</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Fuseau horaire de l’embargo</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Levée à %1 ici, à %2 à Bruxelles.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Exportation&#xa0;: %1 fichier sur %n</numerusform>
            <numerusform>Exportation&#xa0;: %1 fichiers sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Ce point doit être corrigé avant la diffusion. Pour exporter malgré tout une seule fois, dites pourquoi.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter malgré tout</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>%n fichier exporté</numerusform>
            <numerusform>%n fichiers exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Remplacer les fichiers de l’exportation précédente&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Contrôle avant l’exportation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Enregistrer en ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«&#xa0;%1&#xa0;» s’oppose à l’export. Un communiqué ouvert en lecture seule ne peut pas garder la raison de l’exporter malgré tout. Enregistrez-le d’abord sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Exporté en %1 s</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Une remarque est restée ouverte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>%n remarque est restée ouverte.</numerusform>
            <numerusform>%n remarques sont restées ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Vérifié dans ces fichiers</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Copier pour le web</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n page, %1</numerusform>
            <numerusform>%n pages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Enregistrer en ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Le fichier sur le disque n’est pas celui qui a été écrit.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Un numéro impossible à composer</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 n’est un numéro de téléphone d’aucun pays.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1 dit %2, qui n’est un numéro de téléphone d’aucun pays.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Un numéro dans une autre notation</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>La charte écrit %1 pour %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Le texte et le formulaire divergent sur un contact</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1 dit %2. Le formulaire dit %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Le texte et le formulaire divergent sur la date</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1 dit %2. L’événement a lieu le %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Le texte et le formulaire divergent sur la session</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1 dit «&#xa0;%2&#xa0;». Le formulaire indique la session %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Le jour de la semaine ne correspond pas à la date</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1 dit «&#xa0;%2&#xa0;». Le %3 tombe un %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1 parle de l’événement comme passé, mais le communiqué est daté du %2, avant l’événement.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1 parle de l’événement comme à venir, mais le communiqué est daté du %2, après l’événement.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Le temps du verbe ne correspond pas à la date</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Un participant manque dans le texte</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>Le texte en %1 ne mentionne pas %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>Le texte mentionne un participant de plus que le formulaire</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1 cite %2 parmi les participants. Le formulaire, non.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Un nom écrit de deux façons</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1 dit «&#xa0;%2&#xa0;». Le formulaire dit %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1 donne à %2 le titre «&#xa0;%3&#xa0;». Le formulaire dit «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1 donne à %2 le titre «&#xa0;%3&#xa0;». %4 dit «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Une personne, deux fonctions</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>La ville manque dans le texte</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Le texte et le formulaire divergent sur la ville</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1 dit %2. L’événement se tient à %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Le texte et le formulaire divergent sur le pays</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Un jour et sa date ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1 dit «&#xa0;%2&#xa0;», soit le %3 d’après la date du communiqué, et à côté «&#xa0;%4&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>La lecture du fichier a échoué.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>L’écriture du fichier a échoué. L’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Le disque est plein. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Communiqués et textes (*.dateline *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Ce communiqué est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Les textes marqués d’un trait sont ceux de la dernière édition. Modifiez-les ou confirmez-les.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Ouvrir ou importer</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Choisir la dernière édition</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Il n’y a pas de version précédente de ce communiqué.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Ceci est une copie de la version précédente, enregistrée %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Enregistrer le communiqué</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Communiqué Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Voici le communiqué tel qu’il a été enregistré. Annuler rétablit vos modifications.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger la sienne</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans son dossier. Ce que vous voyez n’est dans aucun fichier.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur %2 depuis %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>%1 a ouvert «&#xa0;%2&#xa0;» sur %3 depuis %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Vous pouvez le lire, ou ouvrir une copie enregistrée sous un autre nom.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Enregistrez la vôtre sous un autre nom pour garder les deux, ou choisissez-en une. Charger l’autre peut être annulé.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger la sienne</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Remplacer la sienne</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>«&#xa0;%1&#xa0;» contient des modifications qui ne sont dans aucun fichier.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>L’écriture du fichier a échoué.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>Un dossier occupe la place du fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Impossible de remplacer le fichier.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Chercher dans toutes les langues</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Rien à chercher pour l’instant.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Remplacements&#xa0;: %1. Annuler les défait tous.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Cette valeur ne convient pas à ce fait.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Le texte a changé depuis ce constat.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Vérifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Lu à la ligne %1, «&#xa0;%2&#xa0;». À vérifier.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Lu à la ligne %1, «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Faits du communiqué</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Sous-intertitre</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Déplacer vers les notes aux rédactions</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Auteur de la citation…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Langue de ce passage</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Langue du passage sélectionné, pour l’orthographe, la coupure des mots et les lecteurs d’écran</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Adresse web ou électronique&#x202f;; vide pour aucun lien&#xa0;:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Qui l’a dit, tel que ce sera imprimé&#xa0;:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Auteur d’une citation</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Déplacer vers le texte</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Service de presse</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nom de la charte</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Langue des textes ci-dessous</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>À propos, à la fin de chaque communiqué</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Signe de fin</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Par exemple ###, ou rien</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Ce que montre le logo</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Pour qui ne peut pas le voir</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Police des titres</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>International&#xa0;: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Chiffres seuls&#xa0;: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Comme dans le pays&#xa0;: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Un titre est long au-delà de</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Ville en capitales devant la date</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Règles à vérifier</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Utiliser aussi pour les nouveaux communiqués</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Utiliser pour les nouveaux communiqués</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Charger une charte rédactionnelle</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Chartes rédactionnelles (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Enregistrer la charte rédactionnelle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Ce qui est à corriger</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Tout constat</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Ce qui arrête l’exportation</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est ni un PNG ni un JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Enregistrez-la en PNG ou en JPEG et ajoutez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>L’image manque dans ce communiqué</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>La ligne %1 répète le titre «&#xa0;%2&#xa0;» et a été laissée de côté.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Aucun titre n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>%n caractère de commande laissé de côté.</numerusform>
            <numerusform>%n caractères de commande laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>%n caractère invisible laissé de côté.</numerusform>
            <numerusform>%n caractères invisibles laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>%n changement forcé de sens d’écriture laissé de côté.</numerusform>
            <numerusform>%n changements forcés de sens d’écriture laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>%n caractère qu’une seule police peut afficher laissé de côté.</numerusform>
            <numerusform>%n caractères qu’une seule police peut afficher laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>%n caractère n’a pas pu être lu.</numerusform>
            <numerusform>%n caractères n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>un fichier Word, LibreOffice ou ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>un ancien fichier Word</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>un fichier RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Enregistrez le communiqué en texte brut et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>C’est %1, pas du texte brut.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Lu en UTF-16, bien que le fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>Le fichier contient des octets nuls&#xa0;: ce n’est pas du texte brut.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Le fichier n’est pas en Unicode. Il a été lu en Windows-1252 (Europe occidentale)&#xa0;: vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Le texte dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Importez le communiqué seul, sans pièces jointes ni autres textes.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>Le fichier est rempli de caractères de commande&#xa0;: ce n’est pas du texte brut.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient aucun texte.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Vérifiez que c’est le bon fichier et qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>La langue est une supposition&#xa0;: dites laquelle c’est si elle est fausse.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>La ligne %1 dit «&#xa0;%2&#xa0;»&#xa0;: le jour de la semaine ne correspond pas à la date.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Une personne présentée trop tard</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1 nomme %2&#x202f;; %3 présente %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Une fonction sans nom</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1 ne nomme aucun %2, alors que d’autres sont nommés.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>C’est la date de la session précédente.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>C’est la date de la prochaine session.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>C’est la date d’un événement lié.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>C’est la date de l’événement.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>C’est une année, pas un jour.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Elle accompagne %1, pas le lieu.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>La date de l’événement figure à côté.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Elle accompagne le lieu.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Elle accompagne le nom de l’événement.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>L’attaque ne donne aucune autre date.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>C’est la date du communiqué.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Rien à proximité ne parle de l’événement.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>C’est la session du formulaire.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Cela compte autre chose.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>La phrase parle d’une autre réunion.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Nom d’une langue, ou son code comme pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Commencer par les paragraphes du texte en %1, marqués tant qu’ils ne sont pas réécrits</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Commencer par une page vide</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>Le communiqué a déjà un texte dans cette langue.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Aucune langue ne porte ce nom. Choisissez-en une dans la liste ou écrivez son code.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Les versions linguistiques diffèrent sur une date</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Les versions linguistiques diffèrent sur un contact</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Les versions linguistiques diffèrent sur un pays</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Les versions linguistiques diffèrent sur un nombre</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Les versions linguistiques n’ont pas la même longueur</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>La version en %1 compte %2 paragraphes, celle en %3 en compte %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Les versions linguistiques diffèrent par les citations</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 en %2 dit %3. La version en %4, non.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>La version en %1 compte %2 citations, celle en %3 en compte %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Les versions linguistiques diffèrent sur une personne</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>La version en %1 ne nomme pas %2, que nomme celle en %3.</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
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
        <translation>Nom propre</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Vient du formulaire. Cliquez pour le modifier là-bas.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Lieu et date&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Chapeau, facultatif</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Écrivez le communiqué ici</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Légende du tableau, facultative. Tab mène aux cellules.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Légende de l’image, facultative</translation>
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
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>En drapeau</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Justifiées</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Couper les mots en fin de ligne</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Alignés&#xa0;: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Elzéviriens, si la police en a</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 et PDF/A-2&#xa0;: connus de tous les lecteurs</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 et PDF/A-4&#xa0;: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Joindre le fichier .dateline au PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Qui reçoit le PDF peut ouvrir le communiqué avec son formulaire. Les constats ignorés, et qui les a ignorés, n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Les pages telles qu’exportées</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Pays ou organisation</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Pays ou organisation, puis Entrée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (invité)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (observateur)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Suppr le retire, Alt+Gauche et Alt+Droite le déplacent</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Retirer un participant</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Déplacer un participant</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Trier les participants</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Rôle d’un participant</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Ordre ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Ordre des participants</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Faire glisser un participant donne tout autre ordre</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Protocole&#xa0;: organisations, puis pays selon leur nom anglais</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Alphabétique dans cette langue</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Le fichier de police %1 est illisible.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Réinstallez la police.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>La police %1 ne peut pas être incorporée dans un document.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Choisissez une autre police dans la charte.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>La police %1 est endommagée.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Réinstallez la police ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>L’image %1 ne peut pas être placée dans un PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Réenregistrez-la en JPEG de base, en couleurs RVB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Le fichier est endommagé ou trop grand&#x202f;; réenregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Réenregistrez-la en PNG ou en JPEG de base.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Le PDF n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>Le PDF n’a pas été écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>C’est un défaut de Dateline&#x202f;; merci de le signaler en joignant le communiqué.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>le document n’a pas de titre</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>le document n’a pas de langue</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>le document n’a pas de pages</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>la structure n’a pas de racine</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>l’élément de structure %1 n’est rattaché à rien</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>les parties de l’élément de structure %1 sont dans le désordre</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>un intertitre saute un niveau</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>une figure n’a pas de texte de remplacement</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>un lien ne dit pas où il mène</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>un en-tête de tableau n’a pas de portée</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>le texte %1 a des parties</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>une image n’est pas dans une figure</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>une zone cliquable n’est pas dans un lien</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la structure</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>«&#xa0;%1&#xa0;» a un caractère sans dessin</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>un élément de la page %1 en déborde</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas exactement une fois sur les pages</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>une figure n’apparaît pas exactement une fois sur les pages</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Présidence et hôte</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Ajouter un président ou un hôte</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>La dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Déplacer une personne</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Faites-la glisser, ou appuyez sur Alt+Haut et Alt+Bas, pour la déplacer</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Rôle dans l’événement</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Le nom de famille vient en premier</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Pays ou organisation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>L’image ne dit rien par elle-même (décoration)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Ce que doit savoir qui ne voit pas l’image</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Texte de remplacement, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>À qui est l’image, comme il faut l’imprimer</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Chaque langue a besoin d’un texte de remplacement, sauf si l’image est décorative.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Texte de remplacement et image…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>L’image est illisible.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Enregistrez-la en PNG ou JPEG et insérez ce fichier.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Texte brut tel qu’il est exporté</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Réduire l’aperçu</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Agrandir l’aperçu</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · polices : %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Aucun navigateur n’a pu être lancé. La page se trouve dans %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Imprimé dans %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Un lien qui ne fonctionne qu’en interne</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Les lecteurs extérieurs ne peuvent pas ouvrir %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Une photo qui dit où elle a été prise</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Le fichier %1 contient le lieu de prise de vue.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>L’atelier de rédaction des services de presse.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Langue de l’interface, par exemple fr.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Un fichier .dateline ou texte à ouvrir.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast ou dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>La note %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Le paragraphe %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Sous-intertitre</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Motif, conservé dans le communiqué</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Sous embargo</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Le travail récupéré est endommagé.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Le dossier du travail récupéré ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Enregistrez souvent, tant que la place ou l’autorisation manque.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Le dossier du travail récupéré ne peut pas être verrouillé.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Avis aux médias</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Allocution</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Type de communiqué</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Prochaine session</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Année ou date</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (lecture seule) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Prêt à exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>%n point à corriger avant l’exportation</numerusform>
            <numerusform>%n points à corriger avant l’exportation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Retirer cette langue</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Avancer cette langue</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Reculer cette langue</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Retirer une langue</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Le texte en %1 est retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Déplacer une langue</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Il ne reste aucun texte repris.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Textes repris restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Ignorer ce constat&#x202f;?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Confirmer&#xa0;: c’est toujours exact</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>Constat dans ce paragraphe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Encore le même mot</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1 reprend «&#xa0;%2&#xa0;» peu après.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Encore les mêmes mots</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1 contient deux fois «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Encore le nom complet de l’événement</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1 redonne le nom complet de l’événement&#x202f;; «&#xa0;%2&#xa0;» suffit.</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Pas de nom d’événement</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Nommez l’événement dans le formulaire&#x202f;; la liste des faits et les contrôles utilisent ce nom.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Pas de date d’événement</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Indiquez dans le formulaire quand l’événement a lieu.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Pas de ville</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Indiquez dans le formulaire dans quelle ville l’événement a lieu.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Pas de pays</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Indiquez dans le formulaire dans quel pays l’événement a lieu.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Pas de date de diffusion</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Indiquez quand le communiqué est diffusé.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Pas d’émetteur</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Indiquez qui publie le communiqué.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Pas de numéro de référence</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Donnez son numéro au communiqué, pour qu’on puisse le citer et le retrouver.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Pas de contact</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Indiquez à qui les journalistes peuvent téléphoner ou écrire.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>le contact</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Donnez un numéro où joindre %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse électronique</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Donnez une adresse où écrire à %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Pas de titre</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>La version en %1 n’a pas de titre.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Pas de texte</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>La version en %1 n’a aucun paragraphe.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Pas de résumé</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>La version en %1 n’a pas de résumé pour les moteurs de recherche et les flux.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Pas de citation</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>Personne n’est cité dans la version en %1&#x202f;; les journalistes cherchent une voix.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Rien sur l’émetteur</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>La charte n’a pas de paragraphe sur l’émetteur en %1.</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>L’événement finit avant de commencer</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Le dernier jour de l’événement précède le premier.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>L’embargo est levé</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>L’embargo a déjà expiré. Retirez-le ou fixez une heure ultérieure.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Pas de signe de fin</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>La charte n’a pas de signe de fin de texte en %1.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Pas de lien</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>La version en %1 ne renvoie à aucune page ni document pour qui veut en savoir plus.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Comparez-le au schéma des jeux de règles.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Ce n’est pas un jeu de règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Un jeu de règles n’a pas de membre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Il manque au jeu de règles un identifiant ou un nom.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>L’identifiant d’une règle ressemble à «&#xa0;style.long-word&#xa0;», pas à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Une règle n’a pas de membre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Une gravité est «&#xa0;remark&#xa0;» ou «&#xa0;must-fix&#xa0;».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Un communiqué n’a pas de partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Le motif n’est pas valable&#xa0;: %1 (au caractère %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Un ordinal dans une date</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Les jours s’écrivent en chiffres cardinaux.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>Le jour avant le mois</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Les dates américaines commencent par le mois.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Un mois en toutes lettres</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Pour cent en toutes lettres</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Orthographe britannique</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». L’anglais américain écrit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Service européen pour l’action extérieure</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Les institutions de l’UE, avec les formules du Service européen pour l’action extérieure.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Le nom court du pays</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». La charte écrit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Le Service européen pour l’action extérieure écrit «&#xa0;the Kyrgyz Republic&#xa0;»&#x202f;; le code de rédaction et la liste de l’ONU ont Kyrgyzstan. Chacun se défend, les deux dans un même texte non.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>La forme officielle du titre</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». La forme officielle est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>Le titre complet à la première mention, HR/VP ensuite.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Institutions de l’UE</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Le code de rédaction interinstitutionnel et le guide web de la Commission. Là où ils divergent, la règle le dit et indique lequel elle suit.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Une espace insécable</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3 contient une espace insécable qui retient deux mots sur une même ligne.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Le code de rédaction limite les espaces insécables aux chiffres, unités, titres et signes.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Un tiret cadratin</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3 contient un tiret cadratin. Écrivez un tiret demi-cadratin entre espaces.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Le guide web de la Commission n’emploie plus le tiret cadratin. (Le tableau des signes du code de rédaction l’a encore, entre espaces.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Un point d’exclamation</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3 contient un point d’exclamation.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Les points d’exclamation sont faits pour les avertissements de danger.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Les jours s’écrivent en chiffres cardinaux&#xa0;: 13 June, pas 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Une date en chiffres</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3 contient la date %1 en chiffres. Écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>Dans un texte, le mois est un mot&#xa0;: les chiffres se lisent différemment d’un pays à l’autre.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Le mois avant le jour</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Les dates britanniques commencent par le jour.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Une virgule dans une date</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Les dates n’ont pas de virgule avant l’année.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Une préposition et un tiret</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Écrivez l’intervalle en mots ou avec le tiret seul.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>«&#xa0;From&#xa0;» va avec «&#xa0;to&#xa0;» et «&#xa0;between&#xa0;» avec «&#xa0;and&#xa0;»&#x202f;; aucun ne va avec un tiret.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Un million abrégé</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Écrivez million ou billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Les millions et les milliards s’écrivent en toutes lettres.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Pour cent sans espace</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Le code de rédaction met une espace insécable devant le signe pour cent. (Le guide web le colle.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Une espace après €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>En anglais, aucune espace ne sépare € du chiffre.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». L’anglais de l’UE écrit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>L’anglais de l’UE écrit -ise, non -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Un trait d’union inutile</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>En un seul mot&#xa0;: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Un composé sans traits d’union</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Les mots qui ensemble qualifient un nom prennent des traits d’union.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Une préposition qui ne convient pas</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Le verbe appelle une autre préposition.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>«&#xa0;Interest to&#xa0;» suivi d’un verbe</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Écrivez «&#xa0;an interest in strengthening&#xa0;» et non «&#xa0;an interest to strengthen&#xa0;».</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>On a «&#xa0;an interest in doing something&#xa0;».</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Un nom sans virgules</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Un nom qui précise une fonction se met entre virgules.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>La forme officielle d’un poste</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Le Service européen pour l’action extérieure écrit ses postes avec des traits d’union.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Un mot usé</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Un mot simple dit la même chose&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Des mots que les textes de l’UE ont usés&#x202f;; un mot simple dit la même chose.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Des mots qui ne disent rien</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Dites ce qui a été fait.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Les mots vides retardent ce que la phrase veut dire.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Deux fois la même chose</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Un des mots suffit.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>La même chose est dite deux fois.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Une décision sans auteur</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Dites qui a décidé.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Une décision est toujours celle de quelqu’un.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Les prépositions changent dans une énumération</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Les éléments reliés par «&#xa0;and&#xa0;» doivent dépendre d’une seule préposition.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>Ce que relie «&#xa0;and&#xa0;» dépend d’une seule préposition.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Un mot qui exclut</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Des mots qui n’excluent personne.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>La maison l’écrit autrement</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>De deux graphies, une est celle de la maison.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Français, typographie nationale</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Pas d’espace devant un signe</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3&#xa0;: il manque l’espace insécable devant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Une espace sécable</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3 a une espace simple devant un signe.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>L’espace devant ces signes ne doit pas couper la ligne.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>L’espace devant les deux-points</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3&#xa0;: il manque l’espace insécable devant les deux-points.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Les deux-points sont précédés d’une espace insécable.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>L’espace à l’intérieur des guillemets</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3&#xa0;: il manque l’espace insécable à l’intérieur de «&#xa0;».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Les guillemets ont une espace insécable à l’intérieur.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Le premier du mois</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Le premier du mois s’écrit 1er&#x202f;; les autres jours sont de simples chiffres.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Un mois avec une majuscule</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Les mois prennent la minuscule.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Les mois et les jours commencent par une minuscule.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Un mot que le français possède</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Le français a «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Ce qui vaut partout&#xa0;: les faits, des caractères sûrs et complets, une bonne typographie, l’accès pour tous. Sert de base à tous les autres jeux.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Un communiqué sans titre ne peut être ni listé, ni envoyé, ni trouvé.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Une version sans paragraphe ne dit rien.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>C’est par le nom que se repèrent la série, la liste des faits et les contrôles.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Qui, quoi, quand, où&#xa0;: l’attaque y répond, le formulaire les contient.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Hors de son pays, une ville peut être inconnue, ou homonyme de plusieurs autres.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Un communiqué est daté, qu’il parte aussitôt ou sous embargo.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Les lecteurs et les flux doivent savoir qui parle.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Un communiqué nomme qui les journalistes peuvent interroger.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Les journalistes pressés téléphonent.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Les journalistes écrivent d’abord.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Les services qui numérotent leurs communiqués les citent et les classent par numéro.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Les moteurs de recherche et les flux montrent un résumé de 160 caractères au plus.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>La citation est une loi du genre&#x202f;; sans elle, un communiqué se lit comme un procès-verbal.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Un paragraphe final dit qui est l’émetteur.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Un événement ne finit pas avant de commencer.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Un embargo échu n’interdit plus rien.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>La date du texte et celle du formulaire parviennent aux lecteurs et aux agendas&#x202f;; l’une des deux est fausse. Une date liée à un autre lieu ou à un autre événement n’est pas mise en cause.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Un jour et une date qui ne vont pas ensemble font venir les gens le mauvais jour.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Ce qui est passé à la date du communiqué se raconte au passé, ce qui est à venir au futur.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>La session du texte et celle du formulaire divergent.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>La ville du texte et celle du formulaire divergent.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Qui, quoi, quand, où&#xa0;: le texte dit aussi où.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Le pays après la ville n’est pas celui du formulaire.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>On nomme qui participe.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Une énumération qui est pour l’essentiel celle des participants en cite un que le formulaire n’a pas.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Le nom d’une personne s’écrit d’une seule façon, la sienne.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Une personne porte d’un bout à l’autre une seule fonction.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Un numéro qui diffère d’un chiffre ou deux de celui d’un contact est ce numéro, mal tapé.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Personne ne peut le composer.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Une adresse qui diffère d’une lettre ou deux de celle d’un contact est cette adresse, mal tapée.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Les numéros ont partout la même forme&#x202f;; la charte dit laquelle.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Aucun dictionnaire ne le connaît.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Un caractère de commande</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3 contient le caractère de commande %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Les caractères de commande ne sont admis dans aucun format d’exportation.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Un changement de sens caché</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3 contient le caractère %1, qui retourne le texte qui suit.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Il fait lire le texte autrement qu’il n’est écrit&#x202f;; c’est la ruse des faux liens.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Un caractère invisible</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3 contient le caractère invisible %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Les caractères invisibles faussent la recherche, l’orthographe et les coupures de ligne, et peuvent marquer une copie.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Un caractère a été perdu</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3 a %1 là où un caractère s’est perdu à la conversion.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Il remplace ce qu’un programme n’a pas su lire.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Des caractères brouillés</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un caractère lu dans le mauvais codage.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>De l’UTF-8 a été lu en Windows-1252 en chemin.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Une lettre et son accent font un seul caractère, sinon la recherche et la comparaison échouent.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Une date dans une langue est la date dans toutes.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Numéros et adresses sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Qui est nommé dans une langue l’est dans toutes.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Les chiffres sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Une traduction va paragraphe par paragraphe&#x202f;; un de plus ou de moins est un oubli ou un reste.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Ce qui est cité dans une langue l’est dans toutes.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Un mot s’écrit d’une seule façon d’un bout à l’autre.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Un pays a un seul nom dans un texte, le court ou l’officiel.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Toutes les dates d’un événement ont leur année, ou aucune.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Un sigle est développé à sa première apparition.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Des mots repris de la dernière édition peuvent ne plus être exacts.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Plus d’une espace</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3 a plus d’une espace entre deux mots.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Une seule espace sépare les mots.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Une espace au bord</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3 commence ou finit par un blanc.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Un blanc au bord d’un paragraphe le décale dans certains formats.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Une espace devant un signe</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3 a une espace devant une virgule ou un point.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Virgules et points se collent au mot qui précède.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3 a une espace devant un deux-points, un point-virgule, un point d’interrogation ou d’exclamation.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Hors du français, ces signes se collent au mot qui précède.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Pas d’espace après un signe</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3&#xa0;: il manque une espace après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Une espace suit la virgule et la fin de phrase.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Un signe en double</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3 contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Un signe suffit.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Des signes répétés</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Un communiqué ne crie pas.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Apostrophe de machine à écrire</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3 contient une apostrophe de machine à écrire.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Dans un mot, l’apostrophe est ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Chaque langue a ses propres guillemets.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Deux traits d’union pour un tiret</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3 a deux traits d’union là où il faut un tiret.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Deux traits d’union sont le tiret de la machine à écrire.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Trait d’union pour un tiret</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3 a un trait d’union là où il faut un tiret.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Le tiret entre deux mots est plus long que le trait d’union.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Trois points</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3 a trois points au lieu de points de suspension.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Les points de suspension sont un seul caractère, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Une parenthèse qui s’ouvre se referme.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Un mot en double</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>Le même mot deux fois de suite est une faute d’inattention.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Des mots encore à venir</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3&#xa0;: «&#xa0;%1&#xa0;» tient la place de quelque chose qui reste à écrire.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Ce qui tient la place de mots à venir ne doit pas sortir.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Une note entre collègues</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3&#xa0;: «&#xa0;%1&#xa0;» ressemble à une note qui ne doit pas sortir.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Les notes entre collègues ne doivent pas sortir.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Un lien interne ne sert à rien au-dehors et révèle comment la maison est faite.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Les photos disent où et quand elles ont été prises, ce qui peut nuire aux personnes représentées.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Les titres sont coupés dans les flux, les résultats de recherche et les objets de courriel.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Un point dans le titre</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Le titre finit par un point.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Un titre n’a pas de point final.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Les moteurs de recherche coupent un résumé après quelque 160 caractères.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>On perd le fil des longues phrases.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Une idée par paragraphe.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Les capitales se lisent lentement et crient.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Les intertitres s’emboîtent sans lacune, pour qu’on puisse sauter de l’un à l’autre.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Un intertitre annonce quelque chose.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Les rédacteurs cessent de lire.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Les lecteurs d’écran listent les liens par leurs seuls mots.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Un lecteur d’écran épelle une adresse caractère par caractère.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Les voix lisent les passages marqués dans leur propre langue.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>À qui ne peut voir une image, on dit ce qu’elle montre.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>On nomme l’auteur d’une image&#x202f;; la plupart des licences l’exigent.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Le texte et les liens dans la couleur de la charte doivent être lisibles sur blanc.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Les lecteurs d’écran lisent l’en-tête avec chaque cellule.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». L’anglais de l’ONU écrit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Le nom des Nations Unies</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Le nom aux Nations Unies est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Les noms de pays des Nations Unies.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>Le manuel l’écrit autrement</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Le manuel a «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Le signe pour cent</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>Les mots, pas le signe, dans le texte.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Les dates des Nations Unies commencent par le jour.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Style de la presse américaine, tel que des résumés publics l’exposent. Le Stylebook est vendu et n’a pas été lu&#xa0;: ce qu’aucun résumé n’énonce, ou qu’un autre contredit, est désactivé.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Avec un jour, les mois de plus de cinq lettres s’abrègent. (D’après des résumés publics&#x202f;; bien des services de presse ne le suivent pas.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Le signe, sans espace. (Depuis 2019, disent les résumés publics&#x202f;; les plus anciens demandent le mot.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Orthographe américaine. (Non vérifié&#xa0;: à activer après consultation du Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Les titres sont coupés dans les flux, les résultats de recherche et les objets&#x202f;; les listes du web en montrent quelque 65 caractères.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Plus d’une paire de tirets</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3 contient plus d’une paire de tirets.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Une paire de tirets par paragraphe suffit.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Guillemets doubles</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Le code de rédaction cite entre ‘ ’ et, à l’intérieur, entre “ ”. (La plupart des communiqués des institutions citent entre “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Guillemets d’une autre langue</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3 contient le signe %1, que l’anglais n’a pas.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Chaque langue a ses guillemets.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Une espace devant un signe</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3 a une espace devant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Le code de rédaction colle&#x202f;;&#x202f;!&#x202f;? au mot qui précède, en français aussi. (L’usage national met une espace&#xa0;: jeu national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>«&#xa0;The&#xa0;» dans une date</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Les dates n’ont pas d’article.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Une heure avec am ou pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Écrivez l’heure sur 24 heures.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Les heures s’indiquent sur 24 heures.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Un petit nombre en chiffres</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Écrivez-le en lettres.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Les nombres de un à neuf s’écrivent en lettres. (La page du guide web a partout des chiffres&#x202f;; une maison choisit.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Une virgule entre les milliers</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Les milliers se séparent par une espace insécable. (D’anciennes pages du même guide ont une virgule.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Une virgule décimale</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>L’anglais a un point décimal.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Un point décimal</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Toutes les langues officielles sauf l’anglais, l’irlandais et le maltais ont la virgule décimale.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>En anglais de l’UE, le pluriel est euro. (D’anciennes éditions du guide avaient euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Un point après un titre</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Mr, Ms, Mrs et Dr n’ont pas de point.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Une fonction avec une minuscule</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Devant un nom, la fonction prend la majuscule.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>La fonction d’une personne nommée prend la majuscule&#x202f;; une fonction en général, non.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Adjectifs et noms dans une même liste</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Les éléments d’une liste sont de même nature&#xa0;: «&#xa0;economic, trade-related and environmental issues&#xa0;», ou des noms partout.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Des adjectifs et des noms qui qualifient ensemble un mot ne vont pas dans une même liste.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Un moment vague</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;». Donnez la date ou supprimez-le.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Des mots comme «&#xa0;shortly&#xa0;» disent peu sans date.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Comme la composent les journaux et ministères français. L’espacement des signes suit le Lexique de l’Imprimerie nationale tel que le citent les correcteurs&#x202f;; ce qui n’a pu être vérifié est désactivé.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>En français, les signes doubles sont précédés d’une espace fine insécable, les deux-points d’une espace insécable entière. (Le code de rédaction des institutions de l’UE n’en met pas devant&#x202f;;&#x202f;!&#x202f;?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Le français a son propre mot. (Non vérifié&#xa0;: à activer après consultation de FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>«&#xa0;Today&#xa0;» accompagné d’une date doit être la date du communiqué&#x202f;; «&#xa0;yesterday&#xa0;», la veille.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Une série annuelle a autant de sessions que d’années, sauf si une a manqué. Quelqu’un devrait savoir laquelle.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Un signe de fin dit aux rédactions que rien du texte ne suit.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Des pages et documents liés épargnent des questions.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Le premier paragraphe répond à quand et où.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>Sur un écran, on cherche un intertitre tous les quelques paragraphes.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Un sigle qui ne resert pas n’a pas besoin d’être introduit.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>Dans une même liste, tous les pays ont leur nom court ou tous leur nom officiel.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Les pays d’une liste suivent l’ordre alphabétique de la langue du texte. (Les États membres, dans un texte de l’UE, ont leur ordre propre&#xa0;: code de rédaction, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Une capitale n’a pas besoin de son pays.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Une ville qui n’est pas capitale porte son pays à sa première mention.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Une personne est présentée par son prénom et son nom à sa première mention.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Quand certains titulaires sont nommés, tous le sont.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Réunions, stratégies et programmes ont la minuscule sauf nom officiel&#x202f;; au moins l’ont-ils partout.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Le même verbe dans des paragraphes voisins lasse.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>La même tournure deux fois dans un paragraphe se lit comme un oubli.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Après le nom complet de l’événement, le nom court suffit.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Aucune phrase ne commence par un chiffre.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Une date qui peut se couper</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3 peut couper la ligne à l’intérieur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>Le jour et le mois restent sur une même ligne. (Le code de rédaction limite les espaces insécables.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Première ou deuxième personne</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;» hors d’une citation.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Hors des citations, un communiqué parle à la troisième personne.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Un ordinal écrit de deux façons</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3 dit «&#xa0;%1&#xa0;»&#x202f;; ailleurs le texte dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Une session s’écrit en chiffres ou en lettres, pas les deux.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Une fonction, deux libellés</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>La même fonction a partout le même libellé.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>La fréquence dite deux fois</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>La fréquence d’un événement se dit une fois, d’une seule façon.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>L’Editorial Manual, autant que ses pages publiques et leurs copies ont été lues&#x202f;; le reste est désactivé.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Là où un mot peut finir en -ize ou -ise, l’anglais des Nations Unies a -ize. (Les mots dont la racine finit en -ise, et -yse, restent.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Le manuel préfère la première graphie du Concise Oxford Dictionary&#xa0;: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>Le manuel le lie autrement</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>En un mot ou séparé, comme dans le manuel. (Non vérifié&#xa0;: à activer après consultation du manuel.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Enregistrez sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>L’expression régulière est incomplète ou fautive au caractère %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Corrigez-la ou désactivez les expressions régulières.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>La session ne correspond pas aux années</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Une série annuelle commencée en %1 se réunit pour la %2e fois en %3, mais le formulaire dit session %4. Une année a-t-elle manqué&#x202f;?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claire, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Service de presse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Signe les constats que vous ignorez et les exportations faites malgré eux.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Modifier la charte rédactionnelle des nouveaux communiqués</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter dans</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Secondes entre deux sauvegardes du travail non enregistré</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Sauvegarder le travail toutes les</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Après un arrêt brutal, ce qui était saisi jusque-là est proposé sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Un dictionnaire installé pendant que Dateline fonctionne sert au prochain démarrage.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Charte rédactionnelle des nouveaux communiqués</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Chartes rédactionnelles (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Le dossier des listes de mots de la maison</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Mots que tout le service tient pour justes, un fichier texte par langue&#x202f;; le dossier peut être partagé.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Le dictionnaire est défectueux&#xa0;: %1 règles sont annoncées et %2 suivent.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Installez-en une autre version.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Un mot inconnu</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun dictionnaire.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Un mot que l’on n’emploie pas ici</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Une liste de mots demande d’écrire «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Nom propre</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Ignorer une fois</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignorer dans ce communiqué</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Remplacer partout par</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Langue de ce passage (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>La liste de mots de la maison</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Ma propre liste de mots</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Retirer le dernier mot ajouté à la liste de mots</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>Aucun mot inconnu dans ce texte.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Modifier «&#xa0;%1&#xa0;» partout</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>%n modification faite.</numerusform>
            <numerusform>%n modifications faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Écrit ainsi à dessein</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste de mots</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans la liste de mots de la maison.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans votre liste de mots.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Le mot est retiré de la liste.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Des mots de l’édition précédente</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>«&#xa0;%1&#xa0;» figurait aussi dans l’édition précédente. Est-ce toujours exact&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1 vient de l’édition précédente. Modifiez-le ou confirmez que c’est toujours exact.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Pas encore dans cette langue</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1 dit encore ce que dit le texte source. Réécrivez-le ou confirmez qu’il doit rester ainsi.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Bureau de presse</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouveau communiqué</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nouvelle édition d’une série…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Ouvrir ou importer…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Annuaire…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>On peut aussi déposer ici un fichier texte ou .dateline.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Réunion, visite, dialogue</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Du porte-parole ou conjointe</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Avis aux médias</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Quoi, quand, où, comment assister</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Récupéré&#xa0;:&lt;/b&gt; «&#xa0;%1&#xa0;», dernière modification %2, %n mot</numerusform>
            <numerusform>&lt;b&gt;Récupéré&#xa0;:&lt;/b&gt; «&#xa0;%1&#xa0;», dernière modification %2, %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Ouvrir le communiqué récupéré %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Abandonner le communiqué récupéré %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Les communiqués que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Charte rédactionnelle…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Exemple en trois langues</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>dateline::Storage</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Ouvrez une copie de sauvegarde ou redemandez le fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce JSON n’est pas valable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Il y a ici autre chose que %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Le fichier a été enregistré par une version plus récente de Dateline (format %1, celle-ci lit jusqu’à %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Mettez Dateline à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>La version du format de fichier manque.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Le fichier a été modifié hors de Dateline&#x202f;; corrigez cet endroit ou ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>un objet de textes par langue</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>une langue qui n’y est pas déjà</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>un texte ou une liste de segments de texte</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>une date telle que 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>une heure telle que 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>une date, une heure et un fuseau tels que 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>une année, un mois ou un jour tels que 2024, 2024-05 ou 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>une couleur telle que #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>un code de langue tel que en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>un nom de bloc tel que b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>un fuseau horaire tel que Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>un fait tel que event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Choisissez un fichier enregistré par Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Corrigez ceci avant d’enregistrer.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Le communiqué est trop volumineux&#xa0;: au plus %1 Mo par fichier, %2 Mo et %3 fichiers en tout.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Utilisez des images plus petites ou moins nombreuses.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Ce n’est pas un communiqué Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>C’est une archive ZIP d’un autre type, pas un communiqué Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>L’image «&#xa0;%1&#xa0;» manque dans le fichier.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>Le paquet ne contient aucun communiqué.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Un titre long</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>Le titre compte %1 caractères. La charte en admet %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Un résumé long</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>Le résumé compte %1 caractères. Les moteurs de recherche le coupent après %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Un niveau d’intertitre est sauté</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Un intertitre de niveau %1 figure ici, mais aucun de niveau %2 avant lui.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Un intertitre sans suite</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Rien ne suit l’intertitre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Un communiqué long</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>Le texte compte %1 mots. Les rédactions lisent jusqu’à %2 environ.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Un communiqué court</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>Le texte compte %1 mots. Les rédactions en attendent au moins %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>la date de l’événement</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>la ville de l’événement</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>Une attaque incomplète</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>Le premier paragraphe ne donne pas %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Beaucoup de paragraphes sans intertitre</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Plus de %1 paragraphes se suivent sans intertitre.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Ligne au-dessous</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Colonne avant</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Colonne après</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Retirer le tableau</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Tableau, ligne %1 sur %2, colonne %3 sur %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Texte du communiqué</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Saisie typographique</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Niveau de liste</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Langue d’un passage</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Déplacer vers les notes</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Déplacer le texte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Insérer un fichier</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Chercher et remplacer…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Aller au paragraphe…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Trouver une action, un champ, un constat ou un paragraphe…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Numéro ou mots d’un paragraphe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Trouver une action, un champ, un constat ou un paragraphe</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Caractère spécial…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Nom d’un caractère, par exemple «&#xa0;en dash&#xa0;»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Saisie typographique</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Met les guillemets, tirets et espaces justes pour la langue pendant la frappe</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · source</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Langue</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Aucune police installée n’a le caractère %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Installez une police qui l’a, par exemple celle du paquet %1, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>bloc %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>L’image %1 n’est ni un PNG ni un JPEG qu’une page puisse porter.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Réenregistrez-la en PNG ou en JPEG RVB.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Une lettre et son accent sont deux caractères</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est composé ici de %n caractère&#x202f;; la recherche ne le trouvera pas.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est composé ici de %n caractères&#x202f;; la recherche ne le trouvera pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Une parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1 ouvre «&#xa0;%2&#xa0;» et ne le referme pas.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Un guillemet de machine à écrire</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1 contient &quot; là où sa langue a %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Il n’y a pas de vCard dans ce fichier.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Exportez le carnet d’adresses en vCard (.vcf) ou en CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Pas aussi souvent présent que dans le communiqué&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Chaque texte du communiqué figure dans la page, une fois.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Il n’y a pas de type de document.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>La langue n’est pas indiquée.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Le titre n’est pas celui du communiqué.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Une image n’a pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>La page est bien formée, indique langue et titre, a un seul titre principal sans saut de niveau, et chaque image a son texte de remplacement.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Un intertitre saute un niveau&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Il n’y a pas exactement un titre principal.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Il y a un commentaire.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>autonome</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>La page ne charge rien d’ailleurs, n’exécute aucun script et n’a pas de commentaires.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Elle sort d’elle-même&#xa0;: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Un lien ne mène nulle part&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Un lien n’a pas de mots.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Chaque lien a des mots et une cible bien formée&#xa0;: page, adresse ou numéro. Personne n’a vérifié que les pages existent.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Il n’est pas marqué comme balisé.</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Le contenu d’une page est illisible.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>La structure nomme un contenu qui n’est sur aucune page.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Un élément d’une page n’est pas dans la structure.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Une figure n’a pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Il ne se déclare pas %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>balises %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Le fichier se déclare %1 et indique langue et titre. Toute l’encre est une fois dans sa structure ou marquée comme décoration, toute la structure est sur une page, et chaque figure a son texte de remplacement.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Une police n’est pas incorporée.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Il ne dit pas ce que signifient ses couleurs.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>polices %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Le fichier se déclare %1, contient chaque police utilisée avec les caractères que ses glyphes représentent, et dit ce que signifient ses couleurs.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Chaque texte du communiqué se lit dans le fichier, une fois.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Il en dit plus sur son origine qu’il ne devrait.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Ses métadonnées en disent plus qu’elles ne devraient.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Il contient autre chose que ses pages&#xa0;: un programme, un formulaire ou un fichier joint.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>rien de caché</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Le fichier n’a d’autres métadonnées que titre, émetteur, sujet, date et le nom de Dateline, rien du lieu ni de l’heure des photos, ni fichier joint, formulaire ou programme.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Une de ses parties a ses propres métadonnées.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Une photo a ses propres métadonnées.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8 pur.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Il y a des caractères de commande.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Il ne finit pas par un seul saut de ligne.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Une ligne est trop longue&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Une ligne finit par des espaces&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, %1 colonnes</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Le fichier est de l’UTF-8 valable, sans caractères de commande ni espaces finales, et aucune ligne ne dépasse %1 colonnes sauf si c’est un seul mot.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Chaque texte du communiqué figure dans le fichier, une fois.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Page web telle qu’elle est exportée</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date de diffusion</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Par exemple 13 juin</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>La dernière fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>La dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Bâtiment ou salle, facultatif</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Nouveau communiqué de presse</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Nouvel avis aux médias</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nouvelle édition d’une série…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Ouvrir ou importer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Annuaire…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Charte rédactionnelle…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Fermer le communiqué</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Confirmer le texte repris</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Ouvrir la version précédente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
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
        <translation>Ouvrir un exemple</translation>
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
        <translation>Formulaire à côté du texte</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Volets à côté du texte</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Écrire en plein écran</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claire, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Exemple en trois langues</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>Le service de presse n’a pas encore de dossier pour ses listes de mots.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Choisissez-en un dans les réglages ou ajoutez le mot à votre propre liste.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Le fichier est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Ouvrez une copie de sauvegarde ou redemandez le fichier à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Le fichier se décompresse en bien plus de données qu’un communiqué n’en a.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Ne l’ouvrez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Le paquet ne peut pas être assemblé.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Le nom d’une entrée mènerait hors du paquet.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Deux entrées du paquet portent le même nom.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Check</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes made; left: %2</source>
        <translation>
            <numerusform>%1&#xa0;: %n modification faite&#x202f;; restantes&#xa0;: %2</numerusform>
            <numerusform>%1&#xa0;: %n modifications faites&#x202f;; restantes&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>L’entrée standard dépasse 256 Mo.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Donnez moins de texte à la fois.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1&#xa0;: non exporté, car quelque chose doit d’abord être corrigé. Corrigez-le ou donnez un motif avec --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Le fichier qui consignerait la dérogation existe déjà.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Utilisez --force pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Session précédente</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Prochaine session</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date de diffusion</translation>
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
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;» [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Utilisez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Le dossier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1&#xa0;: ligne %2&#xa0;: pas sûr que «&#xa0;%3&#xa0;» soit %4&#x202f;; à vérifier.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Plusieurs fichiers demandent un dossier. Nommez-en un avec --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Lu dans le texte, avec le degré de confiance&#xa0;:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  ligne %2  %3 %  «&#xa0;%4&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>notes, paragraphe</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>à propos</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, caractère %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    correction&#xa0;: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n constat à corriger</numerusform>
            <numerusform>%n constats à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1&#xa0;: %2&#xa0;: ignoré par %3 le %4&#xa0;: %5 [%6]
    motif&#xa0;: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (jeu %2&#xa0;: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Exemple&#xa0;: «&#xa0;%1&#xa0;» → «&#xa0;%2&#xa0;»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Source&#xa0;:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Il n’y a pas de jeu de règles «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Nommez un fichier, ou l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Aucune règle ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Un constat nomme sa règle entre crochets.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Le texte n’est pas en UTF-8, il n’a donc pas été modifié.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Enregistrez-le en UTF-8, ou importez-le et corrigez le fichier .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1&#xa0;: aucun dictionnaire n’est installé pour %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Une ligne n’est pas une question&#xa0;: il faut un mot et des langues.</translation>
    </message>
</context>
</TS>
