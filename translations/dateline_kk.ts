<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Түсіндірілмей тұрып қолданылған қысқарту</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1: «%2» қолданылған; түсіндірмесі — %3.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Қайта қолданылмайтын қысқарту</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1: %2 енгізілген, бірақ басқа жерде жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Қайда апаратынын айтпайтын сілтеме</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«%1» бөлек оқылса, ештеңе білдірмейді.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Мекенжайын көрсететін сілтеме</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Бетті атаңыз: экран оқу құралы мекенжайды әріптеп оқиды.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Басқа тілдегі үзінді</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Дұрыс оқылуы үшін «%1» үзіндісінің тілін белгілеңіз.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Сипаттамасыз сурет</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>%2 суретінде не бейнеленгенін жазыңыз (тілі: %1) немесе оны безендіру деп белгілеңіз.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Авторы көрсетілмеген сурет</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>%1 суретінің авторын көрсетіңіз.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Тым солғын фирмалық түс</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>%1 фирмалық түсінің ақ фондағы контрасты %2:1. Кемінде 4,5:1 қажет.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Тақырып жолы жоқ кесте</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Бағандарды атайтын жолды белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Файл экспортталған күйінен өзгерген.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Релизді қайта экспорттаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Алдыңғы нұсқалар қалтасын жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Алдыңғы нұсқасы жоғалмауы үшін релиз сақталмады.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>Dateline «%1» пішімінде жазбайды.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Қолжетімді пішімдер: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспорт тоқтатылды. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>Қалтада мына файлдар бар: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Басқа қалта таңдаңыз немесе ауыстыруға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Екі файлдың аты бірдей болар еді: «%1».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Оларды бөлек қалталарға экспорттаңыз немесе бір тақырыпты өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Бір жерде бас әріп, екіншісінде кіші әріп</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Міндетті түрде түзету</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакциялық стиль</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Бәрін түзету: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>және тағы %1</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Түзететін ештеңе жоқ. Мәтін мен нысан сәйкес.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ескертуді елемеу</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Осы релизде сөзді елемеу</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>«%1» деп жазу</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>Кесте, %1-жол, %2-баған</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>«%1» ішкі тақырыбы</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>«%1» жазуы</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>%1-ескертпе</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>%1-абзац</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Мәтінді өзгерту</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Нысанды өзгерту</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Бос орынды алып тастау</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>«%1» алып тастау</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Бір бос орын қою</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Үзілмейтін бос орын қою</translation>
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
        <translation>Ұзын сөйлем</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1: %2 сөзден тұратын сөйлем. Шамамен %3 сөзге дейін жеңіл оқылады.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Ұзын абзац</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1: сөйлем саны — %2. %3 санынан асса, аз адам оқитын тұтас мәтінге айналады.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Түгел бас әріппен</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Бас әріптер баяу оқылады, ал кейбір экран оқу құралдары оларды әріптеп айтады.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Цифрдан басталатын сөйлем</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1: сөйлем «%2» деп басталады. Сөзбен жазыңыз немесе басқаша бастаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Ақ фондағы контраст %1:1; %2:1 қажет.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Ақ фондағы контраст %1:1, мәтінге жеткілікті.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Екпін түсі</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Екпін түсін таңдау</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Түсті #1f4fbf түрінде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>Релизде «%1» тіліндегі мәтін жоқ.</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Тілді қосыңыз немесе экспорттан шығарыңыз.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Релизге уақыты көрсетілмеген эмбарго қойылған.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Оның қашанға дейін күшінде екенін көрсетіңіз немесе алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Екі түрлі жазылған бір сөз</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Бір елдің екі атауы</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Жылы жоқ күн</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1: «%2»; мәтіндегі басқа күндердің жылы көрсетілген.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Байланыс қосу</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Ресми өкілдің байланысы</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Қаратпа</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Ел немесе ұйым</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Телефондар, әр жолда біреуі</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Эл. пошта мекенжайлары, әр жолда біреуі</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>«%1» нөміріне қоңырау шалу мүмкін емес. Оны ел кодымен жазыңыз, мысалы +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>«%1» бағаны өткізіп жіберілді.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>Бірінші жолда бағандардың не екені айтылмаған.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Оларға «Аты», «Тегі», «E-mail», «Телефон» сияқты тақырып беріңіз.</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>1-жол</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Ресми өкілдің байланысы</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Қосу</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Байланыс қосу</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Байланысты алып тастау</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>«%1» елдер тізімінде жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Бір тізімдегі қысқа және ресми атаулар</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1: қысқа атаулар арасында «%2» ресми атауымен тұр.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Ретсіз елдер</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1: «%2» әліпби ретінен тыс тұр.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Елі көрсетілген астана</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1: ел өз астанасы «%2» атауынан кейін аталған.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Елі көрсетілмеген қала</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1: «%2» алғаш рет елсіз аталған: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Мысалы, 13 маусым</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Күнтізбеден таңдау (Alt+Төмен)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Мұнда тек бір күн тұра алады.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» — күн емес. Былай жазыңыз: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>болмайды</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>табылды, аз сөз біледі</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>табылды</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Сөздіктер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Анықтамалықтағы адамдар</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Анықтамалыққа қосу</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Анықтамалықта</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Анықтамалықты басқа бағдарлама өзгертті.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Ол қайта оқылды. Соңғы өзгерісіңізді қайталаңыз.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Анықтамалық қалтасын жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Ол жерге жаза алатыныңызды тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Аты, лауазымы немесе ұйымы бойынша іздеу</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Анықтамалықтан іздеу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Жалқы есім</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Ел немесе ұйым</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Қалай хабарласуға болады</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Адамдар мен ұйымдар</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Адам қосу…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>vCard немесе CSV импорттау…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Файлды көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Файл сол күйінде қалды.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>Анықтамалықта әзірге ешкім жоқ. Мекенжай кітабын импорттаңыз немесе нысаннан адамдарды қосыңыз.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>%1 файлында сақталады; оны көшіруге және бөлісуге болады.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>«%1» анықтамалықтан жойылсын ба?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Мекенжай кітабын импорттау</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Мекенжай кітаптары (*.vcf *.vcard *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>Анықтамалықта %n жаңа жазба бар.</numerusform>
            <numerusform>Анықтамалықта %n жаңа жазба бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Өткізіп жіберілді: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Релиз %2 құрылғысында %1 бағдарламасында ашық.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Оны тек оқу үшін ашыңыз немесе алдымен сол жерде жабыңыз.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Релиз қалтасы құлыптауға мүмкіндік бермейді.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Жұмыс істеп жатқанда файлды басқалар өзгертуі мүмкін; басқа атпен сақтаңыз.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>Релиз ашық тұр: %3, %1, %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Өзгертілуге тиіс абзац енді жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Жоқ, дереу жариялауға</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Белгілі күн мен уақытқа дейін</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Эмбарго аяқталатын күн</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Эмбарго аяқталатын уақыт</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Эмбаргоның уақыт белдеуі</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Мұнда сағат %1, Брюссельде сағат %2 аяқталады.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Экспорт: %n файлдан %1</numerusform>
            <numerusform>Экспорт: %n файлдан %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Қалтаға экспорттау</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Бұл релиз шыққанға дейін түзетілуге тиіс. Соған қарамастан бір рет экспорттау үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Бәрібір экспорттау</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспортталуда…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>%n файл экспортталды</numerusform>
            <numerusform>%n файл экспортталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Алдыңғы экспорт файлдары ауыстырылсын ба?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Көшірілді.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ретінде сақталды.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Экспорт алдында тексерілуде…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>ZIP ретінде сақтау</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP мұрағаттары (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«%1» экспортқа кедергі. Тек оқуға ашылған релиз оны бәрібір экспорттаудың себебін сақтай алмайды. Алдымен оны басқа атпен сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>%1 с ішінде экспортталды</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Бір ұсыныс қалды: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>%n ұсыныс қалды.</numerusform>
            <numerusform>%n ұсыныс қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Осы файлдарда тексерілді</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін ретінде көшіру</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Сайт үшін көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n бет, %1</numerusform>
            <numerusform>%n бет, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n тіл</numerusform>
            <numerusform>%n тіл</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>ZIP ретінде сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF құжаты</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Қарапайым мәтін</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Дискідегі файл жазылғандай емес.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Қоңырау шалуға болмайтын нөмір</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 — ешбір елдің телефон нөмірі емес.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1: %2 — ешбір елдің телефон нөмірі емес.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Басқаша жазылған нөмір</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Редакциялық стиль бойынша %2 емес, %1 жазылады.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Мәтін мен нысандағы байланыс әртүрлі</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1: %2. Нысанда: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Мәтін мен нысандағы күн әртүрлі</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1: %2. Іс-шара күні: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Мәтін мен нысандағы раунд әртүрлі</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1: «%2». Нысанда: %3-раунд.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>Апта күні күнге сәйкес келмейді</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1: «%2». %3 — %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1: іс-шара өткен шақта айтылған, бірақ релиз күні одан бұрын: %2.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1: іс-шара келер шақта айтылған, бірақ релиз күні одан кейін: %2.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Етістік шағы күнге сәйкес келмейді</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Қатысушы мәтінде жоқ</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>Мәтінде (тілі: %1) %2 аталмаған.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>Мәтінде нысандағыдан бір қатысушы артық</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1: қатысушылар арасында %2 аталған. Нысанда жоқ.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Есім екі түрлі жазылған</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1: «%2». Нысанда: %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1: %2 — «%3». Нысанда: «%4».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1: %2 — «%3». %4: «%5».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Бір адамның екі лауазымы</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>Қала мәтінде жоқ</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Мәтін мен нысандағы қала әртүрлі</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1: %2. Іс-шара өтетін қала: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Мәтін мен нысандағы ел әртүрлі</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Күн мен апта күні сәйкес емес</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1: «%2» — релиз күні бойынша %3, ал қасында «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлды оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Файлды оқу кезінде қате шықты.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл %1 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Кішірек файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файлды жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Файл жазылмады. Ескі файл сол күйінде.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Дискіде орын жоқ. Орын босатыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Релиздер мен мәтіндер (*.dateline *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Бұл релиз тек оқу үшін ашылған. Оны өзгерту үшін басқа атпен сақтаңыз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Жаңа шығарылым</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Жанында сызығы бар мәтіндер алдыңғы шығарылымнан. Оларды өзгертіңіз немесе растаңыз.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Ашу немесе импорттау</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Алдыңғы шығарылымды таңдау</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Бұл релиздің алдыңғы нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Алдыңғы нұсқа</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Бұл — алдыңғы нұсқаның көшірмесі, сақталған уақыты %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Релизді сақтау</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Dateline релизі (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Сақталғанға қайту</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Бұл — релиздің сақталған күйі. «Болдырмау» өзгерістеріңізді қайтарады.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Тек оқу</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сақталған уақыты %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>«%1» басқа біреу тарапынан өзгертілді.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Онікін жүктеу</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>«%1» енді қалтасында жоқ. Көріп тұрғаныңыз ешбір файлда жоқ.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Қайта сақтау</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>«%1» %2 құрылғысында мына уақыттан бері ашық: %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>«%2» ашық тұр: %1, %3, мына уақыттан бері: %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Оны оқуға немесе басқа атпен сақталатын көшірмесін ашуға болады.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Тек оқу үшін ашу</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Көшірмесін ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Сіз ашқаннан бері «%1» басқа біреу тарапынан өзгертілді.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Екеуін де сақтау үшін өзіңіздікін басқа атпен сақтаңыз немесе бірін таңдаңыз. Онікін жүктеуді болдырмауға болады.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Онікін жүктеу</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Онікін ауыстыру</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Сақталмаған жұмыс</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>«%1» ішінде ешбір файлда жоқ өзгерістер бар.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Қалтаны жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Өзіңіз жаза алатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файлды жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Файл жазылмады.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>Файлдың орнында қалта тұр.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Файлды ауыстыру мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Әріп үлкендігін ескеру</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Тек тұтас сөздер</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Тұрақты өрнек</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Алдыңғы сәйкестік (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Келесі сәйкестік (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Іздеуді жабу</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Бәрін ауыстыру</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Барлық тілден іздеу</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Мынаған ауыстыру</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Әзірге іздейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Сәйкестік жоқ.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Ауыстырылды: %1. «Болдырмау» бәрін қайтарады.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Сәйкестік жоқ</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Сәйкестіктер: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Елемеу…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Елемеу: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Дереккөз: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Неге: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Бұл мән осы өріске сай емес.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Осы тексеруден кейін мәтін өзгерді.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Қайта тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>%1-жолдан оқылды: «%2». Тексеріңіз.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>%1-жолдан оқылды: «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Релиз деректері</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ішкі тақырып</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Екінші деңгейлі ішкі тақырып</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбалы тізім</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Сілтеме…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Редакцияларға ескертпелерге көшіру</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Дәйексөз иесі…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Абзац түрі</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Осы үзіндінің тілі</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Таңдалған үзіндінің тілі: емле, тасымал және экран оқу құралдары үшін</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Сайт немесе эл. пошта мекенжайы; сілтеме керек болмаса, бос қалдырыңыз:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Кім айтты, басылатын түрі:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Дәйексөз иесі</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Мәтінге көшіру</translation>
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
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Анықтама беттері</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Анықтама беті</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Редакциялық стиль</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Баспасөз қызметі</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Стиль атауы</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Төмендегі мәтіндердің тілі</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Мәтіндер тілі</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Қысқарту</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>Біз туралы, әр релиздің соңында</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Біз туралы</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Соңғы белгі</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Мысалы ### немесе ештеңе</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Логотипте не бейнеленген</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Оны көре алмайтындар үшін</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Екпін түсі</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Мәтін қарпі</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Тақырып қарпі</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазылуы</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Халықаралық: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Тек цифрлар: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Елдегідей: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Телефон нөмірлері</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> таңба</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Тақырып мынадан ұзын болса:</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Күн алдындағы қала бас әріптермен</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Тексерілетін ережелер</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Жаңа релиздерде де қолдану</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Жаңа релиздерде қолдану</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Жүктеу…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Редакциялық стильді жүктеу</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Редакциялық стильдер (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Редакциялық стильді сақтау</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Міндетті түрде түзетілетіндер</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Кез келген ескерту</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Экспортты не тоқтатады</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>«%1» суреті PNG де, JPEG те емес.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Оны PNG немесе JPEG түрінде сақтап, қайта қосыңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>Бұл хабарламада сурет жоқ</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>«%1» көрсетілмейді</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>%1-жол «%2» тақырыбын қайталайды, сондықтан өткізіп жіберілді.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Тақырып табылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>%n басқару таңбасы өткізіп жіберілді.</numerusform>
            <numerusform>%n басқару таңбасы өткізіп жіберілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>%n көрінбейтін таңба өткізіп жіберілді.</numerusform>
            <numerusform>%n көрінбейтін таңба өткізіп жіберілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>Жазу бағытын мәжбүрлеп өзгертетін %n таңба өткізіп жіберілді.</numerusform>
            <numerusform>Жазу бағытын мәжбүрлеп өзгертетін %n таңба өткізіп жіберілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>Бір ғана қаріпте бар %n таңба өткізіп жіберілді.</numerusform>
            <numerusform>Бір ғана қаріпте бар %n таңба өткізіп жіберілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>%n таңба оқылмады.</numerusform>
            <numerusform>%n таңба оқылмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>Word, LibreOffice немесе ZIP файлы</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF файлы</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>ескі Word файлы</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>RTF файлы</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Релизді қарапайым мәтін түрінде сақтап, сол файлды импорттаңыз.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Бұл — %1, қарапайым мәтін емес.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Файлда айтылмаса да, UTF-16 ретінде оқылды.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>Файлда нөлдік байттар бар: бұл қарапайым мәтін емес.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Файл Юникодта емес. Ол Windows-1252 (Батыс Еуропа) ретінде оқылды: диакритикалы әріптерді тексеріңіз.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Мәтін %1 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Тек релизді импорттаңыз, тіркемелер мен басқа мәтіндерсіз.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>Файл басқару таңбаларына толы: бұл қарапайым мәтін емес.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Файлда мәтін жоқ.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Дұрыс файл екенін және сақталғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>Тіл болжам бойынша анықталды: қате болса, дұрысын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>%1-жол: «%2» — апта күні күнге сәйкес келмейді.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Кеш таныстырылған адам</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1: %2 аталған; кейін таныстырылған: %3, %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Есімі аталмаған лауазым</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1: %2 есімі аталмаған, ал басқалары аталған.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>Бұл — алдыңғы раундтың күні.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>Бұл — келесі раундтың күні.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>Бұл — байланысты іс-шараның күні.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>Бұл — іс-шараның күні.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>Бұл — жыл, күн емес.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Ол өткізілетін орынға емес, мынаған қатысты: %1.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>Қасында іс-шараның күні тұр.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Ол өткізілетін орынның жанында тұр.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Ол іс-шара атауының жанында тұр.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>Бірінші абзацта басқа күн жоқ.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>Бұл — релиздің күні.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Жақын маңда іс-шара туралы ештеңе айтылмаған.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>Бұл — нысандағы раунд.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Ол басқа нәрсені санайды.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>Сөйлем басқа кездесу туралы.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Тіл қосу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Тілдің атауы немесе коды, мысалы pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>%1 тіліндегі мәтіннің абзацтарынан бастау, қайта жазылғанша белгіленеді</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Бос беттен бастау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>Хабарламада бұл тілде мәтін бар.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Ондай тіл жоқ. Тізімнен таңдаңыз немесе кодын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Тілдік нұсқалардағы күн әртүрлі</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Тілдік нұсқалардағы байланыс әртүрлі</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Тілдік нұсқалардағы ел әртүрлі</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Тілдік нұсқалардағы сан әртүрлі</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Тілдік нұсқалардың ұзындығы әртүрлі</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>Нұсқа (%1): абзац саны — %2. Нұсқа (%3): абзац саны — %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Тілдік нұсқалардағы дәйексөздер әртүрлі</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2): %3. Нұсқада (%4) бұл жоқ.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>Нұсқа (%1): дәйексөз саны — %2. Нұсқа (%3): дәйексөз саны — %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Тілдік нұсқалардағы адам әртүрлі</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>Нұсқада (%1) %2 аталмаған, ал мына нұсқада аталған: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Логотип таңдау</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Логотипті алып тастау</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>«%1» — PNG немесе JPEG суреті емес.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Логотип жоқ</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Логотип: %1</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакциялық стиль</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Жалқы есім</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Қысқарту</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Нысаннан. Сол жерде өзгерту үшін басыңыз.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Орны мен күні</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Орны мен күні: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Лид, міндетті емес</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Релизді осында жазыңыз</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Кестенің жазуы, міндетті емес. Tab ұяшықтарға апарады.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Суреттің жазуы, міндетті емес</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
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
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>Оң жағы тегістелмеген</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Екі жағынан тегістелген</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Жол соңында сөздерді тасымалдау</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифрлар</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Қарапайым: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Ескі үлгідегі, қаріпте бар болса</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 және PDF/A-2: оларды кез келген бағдарлама таниды</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 және PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>.dateline файлын PDF ішіне салу</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>PDF алған адам релизді формасымен бірге аша алады. Елемеген ескертулер мен оларды кім елемегені қосылмайды.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Беттер экспортталатын күйінде</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Бет саны: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Қосу</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Қатысушы қосу</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Ел немесе ұйым</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Ел немесе ұйым, содан кейін Enter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (қонақ)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (бақылаушы)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Қатысушы: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Delete алып тастайды, Alt+Солға және Alt+Оңға жылжытады</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Қонақ</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Бақылаушы</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Алға жылжыту</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Артқа жылжыту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Қатысушыны алып тастау</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Қатысушыны жылжыту</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Қатысушыларды сұрыптау</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Қатысушының рөлі</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Реті ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Қатысушылардың реті</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Қатысушыны сүйреу кез келген басқа рет береді</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Хаттама: ұйымдар, содан кейін елдер ағылшынша атаулары бойынша</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Осы тілдің әліпбиі бойынша</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>%1 қаріп файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Қаріпті қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>%1 қарпін құжатқа ендіруге рұқсат жоқ.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Редакциялық стильде басқа қаріп таңдаңыз.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>%1 қарпі зақымдалған.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Қаріпті қайта орнатыңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>%1 суретін PDF-ке салу мүмкін емес.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Оны RGB түсті қарапайым (baseline) JPEG ретінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Файл зақымдалған немесе тым үлкен; оны PNG ретінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Оны PNG немесе қарапайым (baseline) JPEG ретінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>PDF жазылмады: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>PDF жазылған жоқ: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>Бұл — Dateline ақауы; релизді қоса жіберіп, хабарлаңыз.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>құжаттың тақырыбы жоқ</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>құжаттың тілі жоқ</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>құжаттың беттері жоқ</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>құрылымның түбірі жоқ</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>%1 құрылым элементі ештеңеге байланбаған</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>%1 құрылым элементінің бөліктері ретсіз</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>тақырып деңгейі өткізіп жіберілген</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>суреттің балама мәтіні жоқ</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>сілтеме қайда апаратынын айтпайды</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>кесте тақырыбының ауқымы жоқ</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>%1 мәтінінің бөліктері бар</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>бейне сурет элементінде емес</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>басылатын аймақ сілтемеде емес</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>«%1» құрылымда жоқ</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>«%1» ішінде пішіні жоқ таңба бар</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>%1-бетте бір нәрсе шетінен шығып тұр</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>«%1» беттерде дәл бір рет кездеспейді</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>сурет беттерде дәл бір рет кездеспейді</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Төраға және қабылдаушы</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Қосу</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Төраға немесе қабылдаушы қосу</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Өткен жолы: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>host</source>
        <translation>қабылдаушы</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Адамды алып тастау</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Адамды жылжыту</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Жылжыту үшін сүйреңіз немесе Alt+Жоғары, Alt+Төмен басыңыз</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Қабылдаушы</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Іс-шарадағы рөлі</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Қаратпа</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Тегі бірінші тұрады</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Ел немесе ұйым</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>Сурет өзі ештеңе айтпайды (безендіру)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Басқа файл таңдау…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Суретті көрмейтін адам нені білуі керек</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Балама мәтін, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Сурет кімдікі, басылатындай</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Сурет: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Сурет безендіру болмаса, әр тілге балама мәтін керек.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Балама мәтін және сурет…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Сурет</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Сурет таңдау</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>«%1» оқылатын сурет емес.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>PNG немесе JPEG файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Сурет оқылмайды.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Оны PNG немесе JPEG файлы етіп сақтап, соны кірістіріңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Қарапайым мәтін экспортталатын түрінде</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Беттер дайындалуда…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Алдын ала көріністі кішірейту</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Алдын ала көріністі үлкейту</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · қаріптер: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Браузер іске қосылмады. Бет мына жерде: %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Жіберілді: %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Басып шығарылды: %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Тек ұйым ішінде істейтін сілтеме</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Сырттағы оқырмандар %1 аша алмайды.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Қайда түсірілгенін айтатын фотосурет</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>%1 файлында түсірілген орны бар.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Баспасөз қызметтеріне арналған релиз редакторы.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Интерфейс тілі, мысалы kk.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Ашылатын .dateline немесе мәтін файлы.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast немесе dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ішкі тақырып</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>%1-ескертпе</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>%1-абзац</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Міндетті түрде түзету</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Екінші деңгейлі ішкі тақырып</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Себебі, релизде сақталады</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Эмбаргода</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Қалпына келтірілген жұмыс зақымдалған.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Қалпына келтірілген жұмыс қалтасын жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Орын немесе рұқсат болғанша жиі сақтаңыз.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Қалпына келтірілген жұмыс қалтасын құлыптау мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Баспасөз релизі</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>БАҚ-қа хабарландыру</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Баяндама</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Релиз түрі</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Релиз нөмірі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Келесі раунд</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Жыл немесе күн</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Қайталау: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (тек оқу) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Экспортқа дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>Экспортқа дейін түзетілуі керек: %n</numerusform>
            <numerusform>Экспортқа дейін түзетілуі керек: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Жаңа релиз</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Тіл қосу…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Бұл тілді алып тастау</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Бұл тілді алға жылжыту</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Бұл тілді артқа жылжыту</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Тіл қосу</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Тілді алып тастау</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>%1 тіліндегі мәтін алынды. Болдырмау оны қайтарады.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Тілді жылжыту</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Тақталар</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакциялық стиль</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Көшірілген мәтін қалмады.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Қалған көшірілген мәтіндер: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Бәрін түзету</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Бұл ескерту елемей қалдырылсын ба?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Елемеу…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Растау: әлі дұрыс</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>Осы абзацта: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Тағы да сол сөз</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1: «%2» жақында ғана қолданылған.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Тағы да сол сөздер</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1: «%2» екі рет кездеседі.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Тағы да іс-шараның толық атауы</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1: іс-шараның толық атауы қайталанған; «%2» жеткілікті.</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Іс-шара атауы жоқ</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Нысанда іс-шараны атаңыз: атауды деректер тізімі мен тексерулер пайдаланады.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Іс-шара күні жоқ</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Іс-шараның қашан өтетінін нысанда көрсетіңіз.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Қала жоқ</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Іс-шараның қай қалада өтетінін нысанда көрсетіңіз.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Ел жоқ</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Іс-шараның қай елде өтетінін нысанда көрсетіңіз.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Шығу күні жоқ</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Релиздің қашан шығатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Шығарушы жоқ</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Релизді кім шығаратынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Нөмірі жоқ</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Сілтеме жасауға және табуға болатындай релизге нөмір беріңіз.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Журналистер кімге қоңырау шала алатынын немесе жаза алатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Телефон нөмірі жоқ</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Телефон нөмірін көрсетіңіз: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Эл. пошта мекенжайы жоқ</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Эл. пошта мекенжайын көрсетіңіз: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Тақырып жоқ</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>Нұсқада (%1) тақырып жоқ.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Мәтін жоқ</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>Нұсқада (%1) бірде-бір абзац жоқ.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Түйін жоқ</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>Нұсқада (%1) іздеу жүйелері мен ленталарға арналған түйін жоқ.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Дәйексөз жоқ</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>Нұсқада (%1) ешкімнің сөзі келтірілмеген; журналистерге тірі сөз керек.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Шығарушы туралы ештеңе жоқ</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>Редакциялық стильде шығарушы туралы абзац жоқ (тілі: %1).</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Іс-шара басталмай тұрып аяқталады</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Іс-шараның соңғы күні бірінші күнінен бұрын.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Эмбарго мерзімі өтті</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>Эмбарго мерзімі өтіп кеткен. Оны алып тастаңыз немесе кейінірек уақыт қойыңыз.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Соңғы белгі жоқ</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>Редакциялық стильде мәтін соңының белгісі жоқ (тілі: %1).</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Сілтеме жоқ</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>Нұсқада (%1) көбірек білгісі келетіндерге арналған бетке не құжатқа сілтеме жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Ережелер жинағының схемасымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Бұл ережелер жинағы емес: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>%1-байт</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Ережелер жинағында «%1» элементі болмайды.</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Ережелер жинағында идентификатор немесе атау жоқ.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>%1 ережесі</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>Ереже идентификаторы «%1» емес, «style.long-word» түрінде болады.</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Ережеде «%1» элементі болмайды.</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Маңыздылығы — «remark» немесе «must-fix».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Релизде «%1» бөлігі жоқ.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Үлгі жарамсыз: %1 (%2-таңба).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Күндегі реттік сан есім</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3: «%1». «%2» деп жазыңыз.</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Күндер есептік санмен жазылады.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>Айдың алдындағы күн</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Американдық күндер айдан басталады.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Толық жазылған ай</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Сөзбен жазылған пайыз</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Британдық жазылу</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3: «%1». Американдық ағылшынша: «%2».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Еуропалық сыртқы қызмет</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>ЕО мекемелері, Еуропалық сыртқы қызметтің тіркестерімен.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Елдің қысқа атауы</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3: «%1». Редакцияда «%2» деп жазылады.</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Еуропалық сыртқы қызмет «the Kyrgyz Republic» деп жазады; стиль нұсқаулығы мен БҰҰ тізімінде — Kyrgyzstan. Екеуі де дұрыс, бірақ бір мәтінде екеуі қатар емес.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>Атақтың ресми түрі</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3: «%1». Ресми түрі — «%2».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>Алғаш рет атақ толық, кейін HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>ЕО мекемелері</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Мекемеаралық стиль нұсқаулығы және Комиссияның веб-нұсқаулығы. Олар әртүрлі болса, ереже мұны айтады және қайсысын ұстанатынын көрсетеді.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Үзілмейтін бос орын</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3: үзілмейтін бос орын екі сөзді бір жолда ұстап тұр.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Стиль нұсқаулығы үзілмейтін бос орынды сандармен, өлшем бірліктерімен, атақтармен және белгілермен шектейді.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Ұзын сызықша</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3: ұзын сызықша. Екі жағында бос орны бар қысқа сызықша қойыңыз.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Комиссияның веб-нұсқаулығы ұзын сызықшаны енді қолданбайды. (Стиль нұсқаулығының белгілер кестесінде ол әлі бар, бос орынмен.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Леп белгісі</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3: леп белгісі.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Леп белгілері қауіп туралы ескертуге арналған.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Күндер есептік санмен жазылады: 13th June емес, 13 June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Цифрмен жазылған күн</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3: %1 күні цифрмен жазылған. Айды сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>Мәтінде ай сөзбен жазылады: цифрлар әр елде әртүрлі оқылады.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Күннің алдындағы ай</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Британдық күндер күннен басталады.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Күндегі үтір</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Жылдың алдында үтір қойылмайды.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Көмекші сөз бен сызықша</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3: «%1». Аралықты сөзбен немесе тек сызықшамен жазыңыз.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>«From» сөзі «to»-мен, «between» сөзі «and»-пен келеді; ешқайсысы сызықшамен келмейді.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Қысқартылған миллион</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3: «%1». Million немесе billion деп жазыңыз.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Миллион мен миллиард толық жазылады.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Бос орынсыз пайыз</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Стиль нұсқаулығы пайыз белгісінің алдына үзілмейтін бос орын қояды. (Веб-нұсқаулықта бірге жазылады.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>€ белгісінен кейінгі бос орын</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>Ағылшын тілінде € мен санның арасында бос орын болмайды.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3: «%1». ЕО ағылшын тілінде: «%2».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>ЕО ағылшын тілінде -ize емес, -ise жазылады.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Артық дефис</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>Бірге: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Дефиссіз күрделі сөз</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Зат есімді бірге анықтайтын сөздер дефис арқылы жазылады.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Сәйкес емес көмекші сөз</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Етістік басқа көмекші сөзді талап етеді.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>Етістікпен келген «Interest to»</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3: «%1». «An interest to strengthen» емес, «an interest in strengthening» деп жазыңыз.</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>«An interest in doing something» деп айтылады.</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Үтірсіз есім</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Лауазымды түсіндіретін есім үтірлермен бөлінеді.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>Лауазымның ресми түрі</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Еуропалық сыртқы қызмет өз лауазымдарын дефис арқылы жазады.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Жауыр болған сөз</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3: «%1». Қарапайым сөз де соны айтады: «%2».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>ЕО мәтіндері жауыр еткен сөздер; қарапайым сөз де соны айтады.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Ештеңе айтпайтын сөздер</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3: «%1». Не істелгенін айтыңыз.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Бос сөздер сөйлемнің айтарын кейінге шегереді.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Бір нәрсе екі рет</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3: «%1». Бір сөз жеткілікті.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>Бір нәрсе екі рет айтылған.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Кім шешкені айтылмаған шешім</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3: «%1». Кім шешкенін айтыңыз.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Шешімді әрқашан біреу қабылдайды.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Тізбекте көмекші сөздер өзгереді</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3: «%1». «And» біріктірген бөліктер бір көмекші сөзге бағынуы керек.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>«And» біріктіргендер бір көмекші сөзге бағынады.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Біреулерді тыс қалдыратын сөз</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Ешкімді тыс қалдырмайтын сөздер.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>Редакцияда басқаша жазылады</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Екі жазылудың біреуі редакцияда қабылданған.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Француз тілі, ұлттық типография</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Белгі алдында бос орын жоқ</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: «%1» алдында үзілмейтін бос орын жоқ.</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Үзілуі мүмкін бос орын</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3: белгі алдында кәдімгі бос орын тұр.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Бұл белгілердің алдындағы бос орын жолды үзбеуі керек.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Қос нүкте алдындағы бос орын</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: қос нүкте алдында үзілмейтін бос орын жоқ.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Қос нүктенің алдында үзілмейтін бос орын тұрады.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Тырнақша ішіндегі бос орын</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: « » ішінде үзілмейтін бос орын жоқ.</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Француз тырнақшасының ішінде үзілмейтін бос орын тұрады.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Айдың бірінші күні</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Айдың бірінші күні — 1er; қалған күндер — жай сандар.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Бас әріппен жазылған ай</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3: «%1». Айлар кіші әріппен жазылады.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Айлар мен апта күндері кіші әріптен басталады.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Француз тілінде бар сөз</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3: «%1». Французша: «%2».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Қарапайым</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Кез келген редакцияда дұрыс нәрсе: фактілер, қауіпсіз әрі бүтін таңбалар, жақсы типография, бәріне қолжетімділік. Қалған жинақтардың негізі.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Тақырыпсыз релизді тізімге енгізу, жіберу, табу мүмкін емес.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Абзацсыз нұсқа ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>Серия, деректер тізімі мен тексерулер атауға сүйенеді.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Кім, не, қашан, қайда: бірінші абзац жауап береді, нысан сақтайды.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Өз елінен тыс жерде қала белгісіз немесе аттас бірнеше қаланың бірі болуы мүмкін.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Релиз бірден шықса да, эмбаргомен шықса да, күні болады.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Оқырмандар мен ленталар кімнің сөйлеп тұрғанын білуі керек.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Релизде журналистер кімнен сұрай алатыны көрсетіледі.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Уақыты тығыз журналист қоңырау шалады.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Журналистер алдымен жазады.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Релиздерін нөмірлейтін қызметтер оларға нөмірімен сілтеме жасап, сақтайды.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Іздеу жүйелері мен ленталар түйіннің ең көбі 160 таңбасын көрсетеді.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>Дәйексөз — жанрдың тұрақты белгісі; онсыз релиз хаттама сияқты оқылады.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Соңғы абзац шығарушының кім екенін айтады.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Іс-шара басталмай тұрып аяқталмайды.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Мерзімі өткен эмбарго ештеңеге тыйым салмайды.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>Мәтіндегі күн мен нысандағы күн оқырмандар мен күнтізбелерге жетеді; оның бірі қате. Басқа орынға немесе басқа іс-шараға қатысты күнге тиіспейді.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Апта күні мен күн сәйкес болмаса, адамдар басқа күні келеді.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Релиз күніне дейін өткені — өткен шақта, болашақтағысы — келер шақта айтылады.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>Мәтіндегі раунд пен нысандағы раунд әртүрлі.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>Мәтіндегі қала мен нысандағы қала әртүрлі.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Кім, не, қашан, қайда: мәтін қайда екенін де айтады.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Қаладан кейінгі ел нысандағыдай емес.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Қатысушылар аталады.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Негізінен қатысушылардан тұратын тізбекте нысанда жоқ біреу аталған.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Адамның есімі бір түрде — өзі жазатындай жазылады.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Бір адамның бүкіл мәтінде бір лауазымы болады.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Байланыс нөмірінен бір-екі цифрға өзгеше нөмір — сол нөмірдің қате терілгені.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Оған ешкім қоңырау шала алмайды.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Байланыс мекенжайынан бір-екі әріпке өзгеше мекенжай — соның қате терілгені.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Нөмірлер барлық жерде бірдей жазылады; қалай екенін редакциялық стиль айтады.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Ол ешбір сөздікте жоқ.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Басқару таңбасы</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3: %1 басқару таңбасы бар.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Басқару таңбаларына ешбір экспорт пішімінде жол берілмейді.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Жасырын бағыт өзгерісі</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3: одан кейінгі мәтінді төңкеретін %1 таңбасы бар.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Оның кесірінен мәтін жазылғанынан басқаша оқылады; жалған сілтемелердің айласы осы.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Көрінбейтін таңба</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3: көрінбейтін %1 таңбасы бар.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Көрінбейтін таңбалар іздеуге, емлеге, жол үзілуіне кедергі жасайды және көшірмені таңбалауы мүмкін.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Жоғалған таңба</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3: түрлендіру кезінде жоғалған таңбаның орнында %1 тұр.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Ол бағдарлама жазылғанды оқи алмаған жерде тұрады.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Бұрмаланған таңбалар</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>«%1» басқа кодтауда оқылған таңбаға ұқсайды.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Жолда UTF-8 Windows-1252 ретінде оқылған.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Әріп пен оның диакритикасы — бір таңба, әйтпесе іздеу мен салыстыру істемейді.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Бір тілдегі күн — барлық тілдегі күн.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Нөмірлер мен мекенжайлар барлық тілде бірдей.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Бір тілде аталған адам барлық тілде аталады.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Сандар барлық тілде бірдей.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Аударма абзацтан абзацқа жүреді; артығы не кемі ұмытылған немесе қалып қойған.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Бір тілде келтірілген дәйексөз барлық тілде келтіріледі.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Бір сөз барлық жерде бірдей жазылады.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Бір мәтінде елдің бір ғана атауы болады: қысқасы немесе ресмиі.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Іс-шараның барлық күндерінде жылы көрсетіледі немесе ешқайсысында көрсетілмейді.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Қысқарту алғаш кездескен жерінде ашып жазылады.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Алдыңғы шығарылымнан алынған сөздер ескіруі мүмкін.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Бірден көп бос орын</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3: сөздер арасында бірден көп бос орын бар.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Сөздер арасында бір бос орын болады.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Шеттегі бос орын</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3: басында немесе соңында бос орын бар.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Абзац шетіндегі бос орын кейбір пішімдерде оны жылжытады.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Белгі алдындағы бос орын</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3: үтір немесе нүкте алдында бос орын бар.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Үтір мен нүкте алдыңғы сөзге жалғаса тұрады.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3: қос нүкте, нүктелі үтір, сұрау немесе леп белгісі алдында бос орын бар.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Француз тілінен басқа тілдерде бұл белгілер алдыңғы сөзге жалғаса тұрады.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Белгіден кейін бос орын жоқ</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: «%1» белгісінен кейін бос орын жоқ.</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Үтірден және сөйлем соңынан кейін бос орын қойылады.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Қайталанған белгі</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3: «%1».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Бір белгі жеткілікті.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Қайталанған белгілер</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Релиз айқайламайды.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Жазу машинкасының апострофы</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3: жазу машинкасының апострофы тұр.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Сөз ішінде ’ (U+2019) апострофы қойылады.</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Әр тілдің өз тырнақшасы бар.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Сызықша орнында екі дефис</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3: сызықша керек жерде екі дефис тұр.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Екі дефис — жазу машинкасының сызықшасы.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Сызықша орнында дефис</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3: сызықша керек жерде дефис тұр.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Сөздер арасындағы сызықша дефистен ұзын.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Үш нүкте</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3: көп нүкте орнында үш нүкте тұр.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Көп нүкте — бір таңба, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Ашылған жақша жабылады.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Қайталанған сөз</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>Бір сөздің қатарынан екі рет тұруы — қол қатесі.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Әлі жазылмаған сөздер</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: «%1» әлі жазылуға тиіс нәрсенің орнында тұр.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Болашақ сөздердің орнында тұрған нәрсе сыртқа шықпауы керек.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Әріптестерге жазылған белгі</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: «%1» сыртқа шықпауы керек белгіге ұқсайды.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Әріптестерге жазылған белгілер сыртқа шықпауы керек.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Ішкі сілтеме сыртта пайдасыз әрі ұйымның ішкі құрылысын әшкерелейді.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Фотосуреттер қайда, қашан түсірілгенін айтады; бұл ондағы адамдарға зиян келтіруі мүмкін.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Тақырыптар ленталарда, іздеу нәтижелерінде, хат тақырыптарында қысқартылады.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Тақырыптағы нүкте</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Тақырып нүктемен аяқталған.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Тақырыпқа нүкте қойылмайды.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Іздеу жүйелері түйінді шамамен 160 таңбадан кейін кеседі.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>Ұзын сөйлемде оқырман ойдың желісін жоғалтады.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Бір абзац — бір ой.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Бас әріптер баяу оқылады әрі айқайлап тұрады.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Тақырып деңгейлері үзіліссіз жүреді, сонда олардың арасында өтуге болады.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Ішкі тақырып бір нәрсені хабарлайды.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Редакторлар оқуын тоқтатады.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Экран оқу құралдары сілтемелерді тек сөздерімен тізеді.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Экран оқу құралы мекенжайды таңбалап оқиды.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Дауыстар белгіленген үзінділерді өз тілінде оқиды.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>Суретті көре алмайтын адамға онда не бар екені айтылады.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Суреттің авторы көрсетіледі; лицензиялардың көбі мұны талап етеді.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Фирмалық түсті мәтін мен сілтемелер ақ фонда оқылуы керек.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Экран оқу құралдары әр ұяшықпен бірге тақырыпты оқиды.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Біріккен Ұлттар Ұйымы</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3: «%1». БҰҰ ағылшын тілінде: «%2».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>БҰҰ қабылдаған атау</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3: «%1». БҰҰ қабылдаған атау — «%2».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>БҰҰ қабылдаған ел атаулары.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>Нұсқаулықта басқаша жазылады</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3: «%1». Нұсқаулықта: «%2».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Пайыз белгісі</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>Мәтінде белгі емес, сөздер жазылады.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>БҰҰ күндері күннен басталады.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Американдық жаңалықтар стилі, жария шолуларда берілген көлемде. Stylebook сатылады, ол оқылған жоқ: шолуларда айтылмағаны не даулысы өшірілген.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Күні көрсетілсе, бес әріптен ұзын айлар қысқартылады. (Жария шолулар бойынша; көп баспасөз қызметі ұстанбайды.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Белгі, бос орынсыз. (Жария шолулар бойынша 2019 жылдан; ескілері сөзді талап етеді.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Американдық жазылу. (Тексерілмеген: Stylebook қарап, қосыңыз.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Тақырыптар ленталарда, іздеу нәтижелерінде, хат тақырыптарында кесіледі; веб тізімдері 65 таңбадай көрсетеді.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Бірден көп сызықша жұбы</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3: бірден көп сызықша жұбы бар.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Абзацқа бір сызықша жұбы жеткілікті.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Қос тырнақша</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Стиль нұсқаулығы ‘ ’, ал ішінде “ ” қояды. (Мекемелердің көп мәтіні “ ” қояды.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Басқа тілдің тырнақшасы</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3: ағылшын тілінде жоқ %1 белгісі тұр.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Әр тілдің өз тырнақшасы бар.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Белгі алдындағы бос орын</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3: «%1» алдында бос орын бар.</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Стиль нұсқаулығы ; ! ? белгілерін француз тілінде де сөзге жалғап қояды. (Ұлттық дәстүрде бос орын бар: national-fr жинағы.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>Күндегі «The»</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Күннің артиклі болмайды.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>am немесе pm бар уақыт</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3: «%1». Уақытты 24 сағаттық түрде жазыңыз.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Уақыт 24 сағаттық түрде беріледі.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Цифрмен жазылған шағын сан</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3: «%1». Сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Бірден тоғызға дейінгі сандар сөзбен жазылады. (Веб-нұсқаулық бетінде барлығы цифрмен; редакция таңдайды.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Мыңдықтар арасындағы үтір</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Мыңдықтар үзілмейтін бос орынмен бөлінеді. (Сол нұсқаулықтың ескі беттерінде үтір.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Ондық үтір</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>Ағылшын тілінде ондық нүкте қойылады.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Ондық нүкте</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Ағылшын, ирланд және мальта тілдерінен басқа барлық ресми тілде ондық үтір қойылады.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>ЕО ағылшын тілінде көпше түрі — euro. (Нұсқаулықтың ескі басылымдарында euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Қаратпадан кейінгі нүкте</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Mr, Ms, Mrs және Dr нүктесіз жазылады.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Кіші әріппен жазылған лауазым</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3: «%1». Есім алдында лауазым бас әріппен жазылады.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>Аталған адамның лауазымы бас әріппен, жалпы лауазым кіші әріппен жазылады.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Бір тізімдегі сын есімдер мен зат есімдер</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3: «%1». Тізім мүшелері біртекті болады: «economic, trade-related and environmental issues» немесе барлығы зат есім.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Бір сөзді бірге анықтайтын сын есімдер мен зат есімдер бір тізімге қойылмайды.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Бұлыңғыр уақыт</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3: «%1». Күнін көрсетіңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>«Shortly» сияқты сөздер күнсіз аз мағына береді.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Француз газеттері мен министрліктері теретін үлгіде. Бос орындар корректорлар келтіретін Imprimerie nationale Lexique бойынша; тексерілмегені өшірілген.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>Француз тілінде екі бөлікті белгілердің алдында жіңішке үзілмейтін бос орын, қос нүктенің алдында толық бос орын тұрады. (ЕО мекемелерінің нұсқаулығы ; ! ? алдына қоймайды.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Француз тілінің өз сөзі бар. (Тексерілмеген: FranceTerme қарап, қосыңыз.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>Қасында күні бар «today» — релиз күні, «yesterday» — одан бір күн бұрын.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Жыл сайынғы серияда, бірі өткізіп жіберілмесе, жыл санынша раунд болады. Қайсысы екенін біреу білуі керек.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Соңғы белгі редакторларға мәтіннің біткенін білдіреді.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Қатысты беттер мен құжаттар сұрақты азайтады.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Бірінші абзац қашан және қайда екенін айтады.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>Экранда бірнеше абзац сайын ішкі тақырып іздейді.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Қайта қолданылмайтын қысқартуды енгізудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>Бір тізімде барлық елдің қысқа немесе барлығының ресми атауы тұрады.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Тізімдегі елдер мәтін тілінің әліпбиі бойынша тұрады. (ЕО мәтінінде мүше мемлекеттердің өз реті бар: стиль нұсқаулығы, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Астананың қасында ел қажет емес.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Астана емес қаланың алғаш аталғанда елі көрсетіледі.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Адам алғаш аталғанда аты мен тегі беріледі.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Кейбір лауазым иелері аталса, барлығы аталады.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Кездесулер, стратегиялар мен бағдарламалар, атауы ресми болмаса, кіші әріппен; кемінде барлық жерде бірдей жазылады.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Көршілес абзацтардағы бір етістік жалықтырады.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>Абзацта екі рет қайталанған тіркес қателік сияқты оқылады.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Іс-шараның толық атауынан кейін қысқасы жеткілікті.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Сөйлем цифрдан басталмайды.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Үзілуі мүмкін күн</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3: жол «%1» ішінде үзілуі мүмкін.</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>Күн мен ай бір жолда қалады. (Стиль нұсқаулығы үзілмейтін бос орынды шектейді.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Бірінші немесе екінші жақ</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3: дәйексөзден тыс «%1».</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Дәйексөзден тыс релиз үшінші жақтан айтылады.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Екі түрлі жазылған реттік сан</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3: «%1», ал басқа жерде «%2».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Раунд цифрмен немесе сөзбен жазылады, екеуі де емес.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Бір лауазымның екі тіркесі</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>Бір лауазым барлық жерде бірдей аталады.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>Екі рет айтылған жиілік</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>Іс-шараның қаншалықты жиі өтетіні бір рет, бір түрде айтылады.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>Editorial Manual, жария беттері мен көшірмелері оқылған көлемде; қалғаны өшірілген.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Сөз -ize немесе -ise деп аяқтала алатын жерде БҰҰ ағылшын тілінде -ize жазылады. (Түбірі -ise болатын сөздер мен -yse қалады.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Нұсқаулық Concise Oxford Dictionary бірінші жазылуын қалайды: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>Нұсқаулықта басқаша біріктіріледі</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Нұсқаулықтағыдай бірге не бөлек. (Тексерілмеген: нұсқаулықты қарап, қосыңыз.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Басқа атпен сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>Тұрақты өрнек толық емес немесе қате, %1-таңба: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Оны түзетіңіз немесе тұрақты өрнектерді өшіріңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>Раунд жылдарға сәйкес емес</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>%1 жылы басталған жыл сайынғы серия %3 жылы %2-рет жиналады, ал нысанда %4-раунд. Бір жыл өткізіп жіберілді ме?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Жұмыс үстеліндегідей</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрінісі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Ашық, жоғары қарама-қарсылық</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Қараңғы, жоғары қарама-қарсылық</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Баспасөз қызметі</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Сіз елемеген ескертулер мен соған қарамастан жасалған экспорттарға қол қояды.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакциялық стиль</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Жаңа релиздердің редакциялық стилін өңдеу</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Экспорттау орны</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Сақталмаған жұмыстың екі көшірмесі арасындағы секунд</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Сақталмағанның көшірмесі әр</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Апаттан кейін оған дейін терілген мәтін бастапқы бетте ұсынылады.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Сөздіктер</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Dateline жұмыс істеп тұрғанда орнатылған сөздік келесі іске қосудан кейін қолданылады.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Жаңа релиздердің редакциялық стилі</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Редакциялық стильдер (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Қалтаға экспорттау</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Сөздер тізімдері</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Мекеменің сөздер тізімдері бар қалта</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Бүкіл баспасөз қызметі дұрыс деп санайтын сөздер, әр тілге бір мәтіндік файл; қалта ортақ бола алады.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Сөздік бүлінген: %1 ереже жарияланған, %2 берілген.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Оның басқа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1-жол</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Белгісіз сөз</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«%1» ешбір сөздікте жоқ.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>«%1» деп жазу</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Мұнда қолданылмайтын сөз</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Сөздер тізімі бойынша «%1» деп жазылады.</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Жалқы есім</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Бір рет елемеу</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Осы релизде елемеу</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Барлық жерде мынаған өзгерту</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Осы үзіндінің тілі (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Түзету нұсқалары ізделуде…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>«%1» сөзін тізімге қосу</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>Редакцияның сөздер тізімі</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Өз сөздер тізімім</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Түзету нұсқалары жоқ</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Соңғы қосылған сөзді сөздер тізімінен алып тастау</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Емлені тексеру</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>Бұл мәтінде белгісіз сөз жоқ.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>«%1» сөзін өзгерту</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>«%1» сөзін барлық жерде өзгерту</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>%n өзгеріс жасалды.</numerusform>
            <numerusform>%n өзгеріс жасалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Әдейі осылай жазылған</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>«%1» сөзін сөздер тізімінен алып тастау</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>«%1» енді редакцияның сөздер тізімінде.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>«%1» енді сіздің сөздер тізіміңізде.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Сөз тізімнен алып тасталды.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Алдыңғы шығарылымдағы сөздер</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>«%1» алдыңғы шығарылымда да болған. Ол әлі дұрыс па?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1: алдыңғы шығарылымнан көшірілген. Өзгертіңіз немесе әлі дұрыс екенін растаңыз.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Әлі бұл тілде емес</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: әлі бастапқы мәтінмен бірдей. Қайта жазыңыз немесе солай қалатынын растаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Баспасөз бөлімі</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Жаңа релиз</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Серияның жаңа шығарылымы…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Ашу немесе импорттау…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Анықтамалық…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Мәтін файлын немесе .dateline файлын осында сүйреп әкелуге де болады.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Неден бастау</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Баспасөз релизі</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Кездесу, сапар, диалог</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Ресми өкілдің немесе бірлескен</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>БАҚ-қа хабарландыру</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Не, қашан, қайда, қалай қатысуға болады</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Соңғылар</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Қалпына келтірілді:&lt;/b&gt; «%1», соңғы өзгеріс %2, %n сөз</numerusform>
            <numerusform>&lt;b&gt;Қалпына келтірілді:&lt;/b&gt; «%1», соңғы өзгеріс %2, %n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Қалпына келтірілген %1 релизін ашу</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Қалпына келтірілген %1 релизінен бас тарту</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Сіз ашқан релиздер осында көрінеді.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Мысал ашу</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Редакциялық стиль…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Үш тілдегі мысал</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Таңдалғаны: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
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
        <translation>объект</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Сақтық көшірмесін ашыңыз немесе жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Бұл жарамсыз JSON: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Мұнда күтілгені басқа: %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Файл Dateline-ның жаңарақ нұсқасымен сақталған (пішім %1, бұл нұсқа %2 дейін оқиды).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Оны ашу үшін Dateline-ды жаңартыңыз.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Файл пішімінің нұсқасы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Файл Dateline-нан тыс өзгертілген; осы жерді түзетіңіз немесе сақтық көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» — күтілгендей емес: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>тілдер бойынша мәтіндер объектісі</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>онда әлі жоқ тіл</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>мәтін немесе мәтін бөліктерінің тізімі</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>бүтін сан</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ақиқат немесе жалған</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>2023-06-13 сияқты күн</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>09:30:00 сияқты уақыт</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>2023-06-13T10:00:00+02:00[Europe/Brussels] сияқты күн, уақыт және уақыт белдеуі</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>2024, 2024-05 немесе 2024-05-17 сияқты жыл, ай немесе күн</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>#1f3f7f сияқты түс</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>en-GB (BCP 47) сияқты тіл коды</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>b12 сияқты блок аты</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>Europe/Brussels сияқты уақыт белдеуі</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 мен %2 арасындағы сан</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>мыналардың бірі: %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>тізім</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>event.date сияқты өріс</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Dateline сақтаған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Сақтамас бұрын осыны түзетіңіз.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Релиз тым үлкен: файлға ең көбі %1 МБ, барлығы %2 МБ және %3 файл.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Кішірек немесе азырақ сурет қолданыңыз.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Бұл Dateline релизі емес.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>Бұл Dateline релизі емес, басқа түрдегі ZIP мұрағаты.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>Файлда «%1» суреті жоқ.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>Десте ішінде релиз жоқ.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Ұзын тақырып</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>Тақырыптағы таңба саны: %1. Редакциялық стиль рұқсат ететіні: %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Ұзын түйін</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>Түйіндегі таңба саны: %1. Іздеу жүйелері оны %2 таңбадан кейін кеседі.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Тақырып деңгейі өткізіп жіберілген</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Мұнда %1-деңгейлі ішкі тақырып бар, бірақ оған дейін %2-деңгейлісі жоқ.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Астында ештеңесі жоқ ішкі тақырып</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>«%1» ішкі тақырыбынан кейін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Ұзын релиз</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>Мәтіндегі сөз саны: %1. Редакторлар шамамен %2 сөзге дейін оқиды.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Қысқа релиз</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>Мәтіндегі сөз саны: %1. Редакторлар кемінде %2 күтеді.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>іс-шара күні</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>іс-шара қаласы</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>Бірдеңе жетіспейтін бірінші абзац</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>Бірінші абзацта жоқ: %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Ішкі тақырыпсыз көп абзац</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>%1 абзацтан астамы ішкі тақырыпсыз қатар тұр.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Жоғарыдан жол</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Төменнен жол</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Алдынан баған</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Кейінінен баған</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Бағанды алып тастау</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Тақырып жолы</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Кестені алып тастау</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Кесте, %2 жолдың %1-жолы, %4 бағанның %3-бағаны</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Теру</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Релиз мәтіні</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Теру</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Типографиялық теру</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Тізім деңгейі</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Үзінді тілі</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Ескертпелерге көшіру</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Жаңа абзац</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Мәтінді жылжыту</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Файл кірістіру</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Кесте кірістіру</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Сурет кірістіру</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Сурет</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Қарапайым мәтін ретінде кірістіру</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Табу және ауыстыру…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Келесі сәйкестік</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Алдыңғы сәйкестік</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Абзацқа өту…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Құрылымы…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Әрекет, өріс, ескерту немесе абзац табу…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Абзацтың нөмірі немесе сөздері</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ішкі тақырып</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Әрекет, өріс, ескерту немесе абзац табу</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Арнайы таңба…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Таңбаның аты, мысалы «en dash»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Типографиялық теру</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Тергенде тырнақша, сызықша мен бос орынды тіл ережесімен қояды</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · түпнұсқа</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n міндетті</numerusform>
            <numerusform>%n міндетті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n ұсыныс</numerusform>
            <numerusform>%n ұсыныс</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Түзететін ештеңе жоқ</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Ескертулер: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Тіл</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Тіл қосу</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Орнатылған қаріптердің ешқайсысында %1 таңбасы жоқ.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Ол бар қаріпті, мысалы %1 дестесінен орнатыңыз немесе басқаша жазыңыз.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>%1 блогы, «%2»</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>%1 суреті бетке жарамды PNG де, JPEG те емес.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Оны PNG немесе RGB JPEG ретінде қайта сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Әріп пен оның диакритикасы — екі таңба</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>«%1» мұнда %n таңбадан тұрады; іздеу оны таппайды.</numerusform>
            <numerusform>«%1» мұнда %n таңбадан тұрады; іздеу оны таппайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Жабылмаған жақша</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1: «%2» ашылған, бірақ жабылмаған.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Жазу машинкасының тырнақшасы</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1: &quot; тұр, бұл тілде %2 қолданылады.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Бұл файлда vCard жоқ.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Мекенжай кітабын vCard (.vcf) немесе CSV түрінде экспорттаңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Релиздегідей жиі кездеспейді: «%1»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Релиздің әр мәтіні бетте бір рет тұр.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Бұл UTF-8 емес.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Құжат түрі көрсетілмеген.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Тілі көрсетілмеген.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Тақырыбы релиздікіндей емес.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Суреттің балама мәтіні жоқ.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>құрылым</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>Бет дұрыс құрылған, тілі мен тақырыбы көрсетілген, деңгей үзілмейтін бір негізгі тақырыбы бар, әр суреттің балама мәтіні бар.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Ішкі тақырып деңгейді өткізіп жіберген: «%1»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Негізгі тақырып дәл біреу емес.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Түсініктеме бар.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>дербес</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>Бет сырттан ештеңе жүктемейді, сценарий орындамайды, түсініктемесі жоқ.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Сыртқа шығады: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Сілтеме ешқайда апармайды: «%1»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Сілтеменің сөзі жоқ.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>сілтемелер</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Әр сілтеменің сөзі мен дұрыс нысанасы бар: бет, мекенжай немесе нөмір. Беттердің бар-жоғы тексерілген жоқ.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл зақымдалған.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Ол белгіленген (tagged) деп көрсетілмеген.</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Бет мазмұнын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>Құрылымда ешбір бетте жоқ мазмұн аталған.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Беттегі бір нәрсе құрылымға кірмейді.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Суреттің балама мәтіні берілмеген.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Ол өзін %1 деп атамайды.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 белгілеуі</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Файл өзін %1 деп атайды, тілі мен тақырыбын көрсетеді. Басылғанның бәрі құрылымда бір рет тұр немесе безендіру деп белгіленген, құрылымдағының бәрі бетте бар, әр суреттің балама мәтіні бар.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Қаріп ендірілмеген.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Түстерінің мағынасы айтылмаған.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>%1 қаріптері</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Файл өзін %1 деп атайды, қолданылған әр қаріпті глифтері білдіретін таңбаларымен қамтиды және түстерінің мағынасын айтады.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Релиздің әр мәтіні файлдан бір рет оқылады.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Шығу тегі туралы керегінен көп айтылған.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Метадеректері керегінен көп айтады.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Беттерден бөлек бағдарлама, нысан немесе тіркелген файл бар.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>жасырын дерек жоқ</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Файлда тақырып, шығарушы, тақырыпша, күн және Dateline атынан басқа метадерек жоқ; фотосуреттің орны мен уақыты, тіркелген файл, нысан, бағдарлама жоқ.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Бір бөлігінің өз метадерегі бар.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Фотосуреттің өз метадерегі бар.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Бұл таза UTF-8 емес.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Басқару таңбалары бар.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Бір жол ауыстырумен аяқталмайды.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Жол тым кең: «%1»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Жол бос орынмен аяқталады: «%1»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, баған саны: %1</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Файл — басқару таңбалары мен жол соңында бос орны жоқ дұрыс UTF-8, бір сөз болмаса, ешбір жол %1 бағаннан кең емес.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Релиздің әр мәтіні файлда бір рет тұр.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Веб-бет экспортталатын түрінде</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Іс-шара күні</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Шығу күні</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Мысалы, 13 маусым</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Өткен жолы: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өткізілетін орын</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Өткен жолы: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Ғимарат немесе зал, міндетті емес</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Жаңа баспасөз релизі</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Жаңа мәлімдеме</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>БАҚ-қа жаңа хабарландыру</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Серияның жаңа шығарылымы…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Ашу немесе импорттау…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Анықтамалық…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Редакциялық стиль…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Релизді жабу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі ескерту</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Көшірілген мәтінді растау</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Мәтін 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Жұмыс үстеліндегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Мәтін</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Сақталғанға қайту</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Алдыңғы нұсқаны ашу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Пернелер картасы</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Жаңалықтар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
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
        <translation>Мысал ашу</translation>
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
        <translation>Мәтін жанындағы нысан</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Мәтін жанындағы тақталар</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Толық экранда жазу</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Ашық, жоғары қарама-қарсылық</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Қараңғы, жоғары қарама-қарсылық</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Үш тілдегі мысал</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>Баспасөз қызметінде сөздер тізімдеріне арналған қалта әлі жоқ.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Баптаулардан қалта таңдаңыз немесе сөзді өз тізіміңізге қосыңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Файл зақымдалған немесе кесілген.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Сақтық көшірмесін ашыңыз немесе жіберушіден файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Файл ашылғанда релизде болатыннан әлдеқайда көп дерекке айналады.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Қайдан келгенін білмесеңіз, ашпаңыз.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Дестені құрастыру мүмкін емес.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Бір элементтің аты дестеден тыс жерге апарар еді.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Дестенің екі элементінің аты бірдей.</translation>
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
            <numerusform>%1: %n өзгеріс жасалды; қалғаны: %2</numerusform>
            <numerusform>%1: %n өзгеріс жасалды; қалғаны: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>Стандартты енгізу 256 МБ-тан ұзын.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Бір жолда азырақ мәтін беріңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>жазу</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: экспортталмады, өйткені алдымен бірдеңе түзетілуі керек. Түзетіңіз немесе --override арқылы себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Ерекшелікті жазатын файл бұрыннан бар.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Оны ауыстыру үшін --force қолданыңыз.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Іс-шара күні</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өткізілетін орын</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Қабылдаушы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Алдыңғы раунд</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Келесі раунд</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Шығу күні</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
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
        <translation>Файл бұрыннан бар.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Оны ауыстыру үшін --force қолданыңыз.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Қалта жасалмады.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Жазуға болатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: %2-жол: «%3» — %4 екені анық емес; тексеріңіз.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Бірнеше файлға қалта керек. Оны --to арқылы көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Мәтіннен оқылды, сенімділігімен:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  %2-жол  %3 %  «%4»</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>ескертпелер, абзац</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>біз туралы</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>нысан: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, %1-жол, %2-баған</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, %1-таңба</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>міндетті түрде түзету</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ұсыныс</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    түзету: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n міндетті ескерту</numerusform>
            <numerusform>%n міндетті ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n ұсыныс</numerusform>
            <numerusform>%n ұсыныс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: елемеген %3, %4: %5 [%6]
    себебі: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>міндетті түрде түзету</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ұсыныс</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>өшірілген</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>тілдер: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (%2 жинағы: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Мысал: «%1» → «%2»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Дереккөз:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>«%1» ережелер жинағы жоқ.</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Файлды немесе мыналардың бірін көрсетіңіз: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>«%1» деген ереже жоқ.</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Ескертуде оның ережесі жақшада аталады.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Мәтін UTF-8 емес, сондықтан өзгертілмеді.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Оны UTF-8 түрінде сақтаңыз немесе импорттап, .dateline файлын түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: мына тілдің сөздігі орнатылмаған: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Жол сұрау емес: сөз бен тілдер керек.</translation>
    </message>
</context>
</TS>
