<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Скорочення до його розшифрування</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1: ужито «%2»; розшифрування — %3.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Скорочення, яке більше не трапляється</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1: введено %2, якого більше ніде немає.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Посилання не каже, куди веде</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«%1» нічого не означає, якщо прочитати окремо.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Посилання показує свою адресу</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Назвіть сторінку: зчитувач екрана читає адресу по літерах.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Уривок іншою мовою</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Позначте мову уривка «%1», щоб його правильно читали вголос.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Зображення без опису</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Опишіть, що показано на зображенні %2 (мова: %1), або позначте його як оздоблення.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Зображення без зазначення автора</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Укажіть, хто автор зображення %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Заблідий фірмовий колір</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>Контраст фірмового кольору %1 на білому — %2:1. Потрібно щонайменше 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Таблиця без заголовка</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Позначте рядок із назвами стовпців.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Файл уже не той, що був експортований.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Експортуйте реліз ще раз.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Не вдається створити теку попередніх версій.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Реліз не збережено, щоб не втратити його попередню версію.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>Dateline не записує у форматі «%1».</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Доступні формати: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Експорт скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>У теці вже є ці файли: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Виберіть іншу теку або дозвольте заміну.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Два файли мали б однакову назву «%1».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Експортуйте їх у різні теки або змініть один із заголовків.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Велика літера в одному місці й мала в іншому</translation>
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
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Виправити обов’язково</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакційний стиль</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Виправити всі: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Виправляти нічого. Текст і форма узгоджені.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ігнорування зауваження</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Ігнорування слова в цьому релізі</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Написати «%1»</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Лід</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>Таблиця, рядок %1, стовпець %2</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>Підзаголовок «%1»</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>Підпис «%1»</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Примітка %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Змінити текст</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Змінити форму</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Прибрати пробіл</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Прибрати «%1»</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Поставити один пробіл</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Поставити нерозривний пробіл</translation>
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
        <translation>Довге речення</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1: речення з %2 слів. Легко читати приблизно до %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Довгий абзац</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1: речень — %2. Понад %3 — це суцільний блок, який мало хто прочитає.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Усе великими літерами</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Великі літери читаються повільно, а деякі зчитувачі екрана вимовляють їх по літерах.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Речення, що починається з цифри</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1: речення починається з «%2». Напишіть словами або почніть інакше.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Контраст на білому %1:1; потрібно %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Контраст на білому %1:1, для тексту достатньо.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Акцентний колір</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Вибір акцентного кольору</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Запишіть колір у вигляді #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>У релізі немає тексту мовою «%1».</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Додайте мову або вилучіть її з експорту.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Для релізу діє ембарго без зазначення часу.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Укажіть, доки воно діє, або зніміть його.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Одне слово написано по-різному</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Одна країна, дві назви</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Дата без року</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1: «%2»; в інших датах тексту рік зазначено.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Додати контакт</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Контакт речника</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Країна або організація</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Телефони, по одному в рядку</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Адреси ел. пошти, по одній у рядку</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>За номером «%1» неможливо зателефонувати. Запишіть його з кодом країни, наприклад +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Стовпець «%1» пропущено.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>У першому рядку не сказано, що у стовпцях.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Дайте їм заголовки, наприклад: «Ім’я», «Прізвище», «E-mail», «Телефон».</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>рядок 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Контакт речника</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Додати</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Додати контакт</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Прибрати контакт</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>«%1» немає у списку країн.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Короткі й офіційні назви в одному переліку</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1: «%2» — офіційна назва серед коротких.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Країни не за порядком</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1: «%2» стоїть не за абеткою.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Столиця разом із країною</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1: країну названо після «%2», своєї столиці.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Місто без країни</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1: «%2» уперше названо без країни: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Наприклад, 13 червня</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Вибрати в календарі</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Вибрати в календарі (Alt+Униз)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Тут може стояти лише один день.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» — не дата. Запишіть її так: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>не існує</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>знайдено, знає мало слів</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словники</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакунок</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Люди з довідника</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Додати до довідника</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>У довіднику</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Довідник змінила інша програма.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Його прочитано знову. Повторіть останню зміну.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Не вдається створити теку для довідника.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Перевірте, чи дозволено вам туди писати.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Пошук за іменем, посадою або організацією</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Пошук у довіднику</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Власна назва</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Країна або організація</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди й організації</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Додати людину…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Імпортувати vCard або CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показати файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Файл залишено без змін.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>У довіднику ще нікого немає. Імпортуйте адресну книгу або додайте людей із форми.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Зберігається в %1 — файлі, який можна копіювати й передавати.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>Видалити «%1» із довідника?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Імпорт адресної книги</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Адресні книги (*.vcf *.vcard *.csv *.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>У довіднику %n новий запис.</numerusform>
            <numerusform>У довіднику %n нові записи.</numerusform>
            <numerusform>У довіднику %n нових записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>Реліз відкрито в %1 на %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Відкрийте його лише для читання або спершу закрийте там.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Тека релізу не допускає блокування.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Поки ви працюєте, файл можуть змінити інші; збережіть під іншою назвою.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>Реліз відкрито: %3, %1, %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Абзацу, який треба змінити, вже немає.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Немає, для негайного оприлюднення</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>До певного дня й часу</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Ембарго</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>День зняття ембарго</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Час зняття ембарго</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Часовий пояс ембарго</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Знімається о %1 тут, о %2 у Брюсселі.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Експорт: %1 з %n файлу</numerusform>
            <numerusform>Експорт: %1 з %n файлів</numerusform>
            <numerusform>Експорт: %1 з %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Експорт у теку</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Це потрібно виправити до виходу релізу. Щоб усе ж експортувати його один раз, укажіть причину.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Усе одно експортувати</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експортування…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>Експортовано %n файл</numerusform>
            <numerusform>Експортовано %n файли</numerusform>
            <numerusform>Експортовано %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Замінити файли попереднього експорту?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Збережено як %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Перевірка перед експортом…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Збереження в ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Архіви ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«%1» перешкоджає експорту. Реліз, відкритий лише для читання, не може зберегти причину, з якої його все одно експортують. Спершу збережіть його під іншою назвою.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Експортовано за %1 с</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Залишилася одна рекомендація: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>Залишилася %n рекомендація.</numerusform>
            <numerusform>Залишилося %n рекомендації.</numerusform>
            <numerusform>Залишилося %n рекомендацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Перевірено в цих файлах</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Копіювати для сайту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n сторінка, %1</numerusform>
            <numerusform>%n сторінки, %1</numerusform>
            <numerusform>%n сторінок, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n мова</numerusform>
            <numerusform>%n мови</numerusform>
            <numerusform>%n мов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не підтверджено</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Зберегти в ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Файл на диску не той, що був записаний.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>За номером неможливо зателефонувати</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 не є телефонним номером жодної країни.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1: номер %2 не є телефонним номером жодної країни.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Інший запис номера</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Редакційний стиль вимагає %1 замість %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Текст і форма розходяться в контакті</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1: %2. У формі: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Текст і форма розходяться в даті</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1: %2. Дата заходу: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Текст і форма розходяться в номері раунду</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1: «%2». У формі: раунд %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>День тижня не відповідає даті</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1: «%2». %3 — це %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1: про захід ідеться як про минулий, але реліз датовано %2, до нього.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1: про захід ідеться як про майбутній, але реліз датовано %2, після нього.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Час дієслова не відповідає даті</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Учасника немає в тексті</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>У тексті (мова: %1) не названо учасника: %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>У тексті на одного учасника більше, ніж у формі</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1: серед учасників названо: %2. У формі цього учасника немає.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Ім’я написано по-різному</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1: «%2». У формі: %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1: %2 — «%3». У формі: «%4».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1: %2 — «%3». %4: «%5».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>В однієї людини дві посади</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>Міста немає в тексті</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Текст і форма розходяться в місті</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1: %2. Захід відбувається в місті %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Текст і форма розходяться в країні</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>День і дата не сходяться</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1: «%2» — за датою релізу це %3, а поруч «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не вдається прочитати файл.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Під час читання файлу сталася помилка.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл більший за %1 МБ.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Виберіть менший файл.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не вдається записати файл.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Не вдалося записати файл. Попередній файл не постраждав.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Диск заповнено. Звільніть місце або виберіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Релізи й тексти (*.dateline *.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Цей реліз відкрито лише для читання. Щоб змінити його, збережіть під іншою назвою.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новий випуск</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Тексти з рискою збоку взято з попереднього випуску. Змініть або підтвердьте їх.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Відкрити або імпортувати</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Вибір попереднього випуску</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Попередньої версії цього релізу немає.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Попередня версія</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Це копія попередньої версії, збереженої %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Збереження релізу</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Реліз Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Повернутися до збереженого</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Це реліз таким, як його збережено. «Скасувати» поверне ваші зміни.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Збережено о %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>«%1» змінив хтось інший.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Завантажити ту версію</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Залишити мою</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>«%1» більше немає в теці. Того, що ви бачите, немає в жодному файлі.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Зберегти знову</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>«%1» відкрито на %2 з %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>«%2» відкрито: %1, %3, з %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Можна його читати або відкрити копію, яку буде збережено під іншою назвою.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Відкрити лише для читання</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Відколи ви відкрили «%1», його змінив хтось інший.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Збережіть свою під іншою назвою, щоб мати обидві, або виберіть одну. Завантаження тієї можна скасувати.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Завантажити ту версію</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Замінити ту версію</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Незбережена робота</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>У «%1» є зміни, яких немає в жодному файлі.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Не вдається створити теку.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Виберіть теку, до якої вам дозволено писати.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не вдається записати файл.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Не вдалося записати файл.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>На місці файлу розташована тека.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Не вдається замінити файл.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>З урахуванням регістру</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Лише цілі слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Замінити всі</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Шукати в усіх мовах</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замінити на</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Поки що нічого шукати.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Збігів немає.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Замінено: %1. «Скасувати» поверне все.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Немає збігів</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Збігів: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ігнорувати…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ігнорувати: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Чому: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Це значення не підходить для цього поля.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Текст змінився після цієї перевірки.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Перевірте ще раз.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Прочитано в рядку %1: «%2». Перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Прочитано в рядку %1: «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Відомості релізу</translation>
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
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Підзаголовок другого рівня</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркований список</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерований список</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Посилання…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Перенести до приміток для редакцій</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Автор цитати…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид абзацу</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Мова цього уривка</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Мова виділеного уривка: для правопису, перенесень і зчитувачів екрана</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Адреса сайту або ел. пошти; порожньо — без посилання:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Хто це сказав, як має бути надруковано:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Автор цитати</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Лід</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Перенести до тексту</translation>
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
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Сторінка довідки</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Редакційний стиль</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Пресслужба</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Назва стилю</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Мова текстів нижче</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Мова текстів</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Хто випускає</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Скорочення</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>Про нас, наприкінці кожного релізу</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Про нас</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Знак кінця</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Наприклад ### або нічого</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Що зображено на логотипі</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Для тих, хто його не бачить</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Акцентний колір</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Шрифт тексту</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Шрифт заголовків</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написання</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Міжнародне: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Лише цифри: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Як прийнято в країні: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Телефонні номери</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> симв.</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Заголовок вважати довгим після</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Місто великими літерами перед датою</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Правила для перевірки</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Використовувати й для нових релізів</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Використовувати для нових релізів</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Завантажити…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Завантаження редакційного стилю</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Редакційні стилі (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Збереження редакційного стилю</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Те, що виправити обов’язково</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Будь-яке зауваження</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Що зупиняє експорт</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>Зображення «%1» — не PNG і не JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Збережіть його як PNG або JPEG і додайте знову.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>У цьому повідомленні немає зображення</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>«%1» не можна показати</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>Рядок %1 повторює заголовок «%2», його пропущено.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Заголовок не знайдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>Пропущено %n керівний символ.</numerusform>
            <numerusform>Пропущено %n керівні символи.</numerusform>
            <numerusform>Пропущено %n керівних символів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>Пропущено %n невидимий символ.</numerusform>
            <numerusform>Пропущено %n невидимі символи.</numerusform>
            <numerusform>Пропущено %n невидимих символів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>Пропущено %n примусову зміну напрямку письма.</numerusform>
            <numerusform>Пропущено %n примусові зміни напрямку письма.</numerusform>
            <numerusform>Пропущено %n примусових змін напрямку письма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>Пропущено %n символ, який є лише в одному шрифті.</numerusform>
            <numerusform>Пропущено %n символи, які є лише в одному шрифті.</numerusform>
            <numerusform>Пропущено %n символів, які є лише в одному шрифті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати %n символ.</numerusform>
            <numerusform>Не вдалося прочитати %n символи.</numerusform>
            <numerusform>Не вдалося прочитати %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>файл Word, LibreOffice або ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>файл PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>старий файл Word</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>файл RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Збережіть реліз як простий текст та імпортуйте цей файл.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Це %1, а не простий текст.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Прочитано як UTF-16, хоча у файлі цього не зазначено.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>У файлі є нульові байти: це не простий текст.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Файл не в Юнікоді. Його прочитано як Windows-1252 (Західна Європа): перевірте літери з діакритикою.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Текст більший за %1 МБ.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Імпортуйте лише реліз, без вкладень та інших текстів.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>У файлі повно керівних символів: це не простий текст.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>У файлі немає тексту.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Перевірте, чи це той файл і чи його збережено.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>Мову визначено припущенням: якщо вона неправильна, укажіть правильну.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>Рядок %1: «%2» — день тижня не відповідає даті.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Людину представлено пізно</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1: названо %2; представлено пізніше: %3, %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Посада без імені</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1: не названо, хто %2, хоча інших названо.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>Це дата попереднього раунду.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>Це дата наступного раунду.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>Це дата пов’язаного заходу.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>Це дата заходу.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>Це рік, а не день.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Вона стосується %1, а не місця проведення.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>Поруч стоїть дата заходу.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Вона стоїть біля місця проведення.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Вона стоїть біля назви заходу.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>У першому абзаці інших дат немає.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>Це дата релізу.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Поруч ніщо не говорить про захід.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>Це раунд із форми.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Число стосується іншого.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>У реченні йдеться про іншу зустріч.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Додати мову</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Назва мови або її код, наприклад pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Почати з абзаців тексту мовою: %1; вони позначені, доки не переписані</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Почати з порожньої сторінки</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>У повідомленні вже є текст цією мовою.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Такої мови немає. Виберіть мову зі списку або напишіть її код.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Мовні версії розходяться в даті</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Мовні версії розходяться в контакті</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Мовні версії розходяться в країні</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Мовні версії розходяться в числі</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Мовні версії різної довжини</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>Версія (%1): абзаців — %2. Версія (%3): абзаців — %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Мовні версії розходяться в цитатах</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2): %3. У версії (%4) цього немає.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>Версія (%1): цитат — %2. Версія (%3): цитат — %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Мовні версії розходяться в людині</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>У версії (%1) не названо %2, а у версії (%3) названо.</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Вибір логотипа</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Прибрати логотип</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>«%1» — не зображення PNG або JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Зображення (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Немає логотипа</translation>
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
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакційний стиль</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Власна назва</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Скорочення</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Із форми. Натисніть, щоб змінити там.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Місце й дата</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Місце й дата: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Лід, необов’язково</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Пишіть реліз тут</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Підпис таблиці, необов’язково. Tab веде до комірок.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Підпис зображення, необов’язково</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
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
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>Без вирівнювання праворуч</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Вирівняні з обох боків</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Переносити слова в кінці рядка</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Звичайні: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Старого стилю, якщо вони є у шрифті</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 і PDF/A-2: їх знає кожна програма</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 і PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Вкладати файл .dateline у PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Хто отримає PDF, зможе відкрити реліз із його формою. Проігноровані зауваги й те, хто їх проігнорував, не вкладаються.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Сторінки такими, якими їх буде експортовано</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Сторінок: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Додати</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Додати учасника</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Країна або організація</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Країна або організація, потім Enter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (гість)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (спостерігач)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Учасник: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Delete прибирає його, Alt+Ліворуч і Alt+Праворуч пересувають</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гість</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Спостерігач</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Перемістити раніше</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Перемістити пізніше</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Вилучення учасника</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Переміщення учасника</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Упорядкування учасників</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Роль учасника</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Порядок ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Порядок учасників</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Перетягування дає будь-який інший порядок</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Протокол: організації, потім країни за англійськими назвами</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>За абеткою цієї мови</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Не вдається прочитати файл шрифту %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Установіть шрифт знову.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>Шрифт %1 заборонено вбудовувати в документи.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Виберіть інший шрифт у редакційному стилі.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>Шрифт %1 пошкоджено.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Установіть шрифт знову або виберіть інший.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>Зображення %1 не можна вставити в PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Збережіть його знову як звичайний (baseline) JPEG у кольорах RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Файл пошкоджено або він завеликий; збережіть його знову як PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Збережіть його знову як PNG або звичайний (baseline) JPEG.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Не вдалося записати PDF: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>PDF не записано: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>Це вада Dateline; повідомте про неї, будь ласка, додавши реліз.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>у документа немає заголовка</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>у документа немає мови</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>у документі немає сторінок</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>у структури немає кореня</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>елемент структури %1 ні до чого не прив’язано</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>частини елемента структури %1 ідуть не за порядком</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>у заголовках пропущено рівень</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>в ілюстрації немає тексту заміни</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>посилання не каже, куди веде</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>у заголовка таблиці немає області дії</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>у тексту %1 є частини</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>зображення не входить до ілюстрації</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>ділянка натискання не входить до посилання</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>«%1» немає у структурі</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>у «%1» є символ без накреслення</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>на сторінці %1 щось виходить за її межі</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>«%1» трапляється на сторінках не рівно один раз</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>ілюстрація трапляється на сторінках не рівно один раз</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Головування і приймання</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Додати</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Додати головування або сторону, що приймає</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Минулого разу: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>головування</translation>
    </message>
    <message>
        <source>host</source>
        <translation>сторона, що приймає</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Прибрати людину</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Перемістити особу</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Перетягніть або натисніть Alt+Вгору й Alt+Вниз, щоб перемістити</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Головування</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сторона, що приймає</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Роль на заході</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Прізвище стоїть першим</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Країна або організація</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>Зображення саме нічого не повідомляє (прикраса)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Вибрати інший файл…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Що має знати той, хто не бачить зображення</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Текст заміни, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Чиє зображення, як це друкувати</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Кожній мові потрібен текст заміни, якщо зображення не прикраса.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Зображення…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Текст заміни та зображення…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Вибрати зображення</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>«%1» не читається як зображення.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Виберіть файл PNG або JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Зображення не читається.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Збережіть його як файл PNG або JPEG і вставте цей файл.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Простий текст, яким його буде експортовано</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Верстання сторінок…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Зменшити перегляд</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Збільшити перегляд</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · шрифти: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Не вдалося запустити браузер. Сторінка тут: %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Надіслано: %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Надруковано в %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Посилання працює лише всередині організації</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Зовнішні читачі не можуть відкрити %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Фотографія повідомляє, де її зроблено</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Файл %1 містить місце зйомки.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Підготовка релізів для пресслужб.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Мова інтерфейсу, наприклад uk.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Файл .dateline або текст, який слід відкрити.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast або dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Лід</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Примітка %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Виправити обов’язково</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Рекомендація</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Підзаголовок другого рівня</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Причина, зберігається в релізі</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Під ембарго</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Відновлену роботу пошкоджено.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Не вдається створити теку для відновлення роботи.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Зберігайте частіше, доки немає місця або дозволу.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Не вдається заблокувати теку для відновлення роботи.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Номер і дата</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресреліз</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Анонс для ЗМІ</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Промова</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Виступ</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Вид релізу</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Номер релізу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Хто випускає</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Наступний раунд</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Рік або дата</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (лише читання) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Готово до експорту</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>До експорту треба виправити: %n</numerusform>
            <numerusform>До експорту треба виправити: %n</numerusform>
            <numerusform>До експорту треба виправити: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Новий реліз</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Додати мову…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Прибрати цю мову</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Перемістити цю мову вперед</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Перемістити цю мову назад</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Додати мову</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Прибрати мову</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Прибрано текст мовою: %1. Скасування його поверне.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Перемістити мову</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Виправляти нічого.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 з %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакційний стиль</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Перенесених текстів не залишилося.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Залишилося перенесених текстів: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Виправити всі</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Ігнорувати це зауваження?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнорувати</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ігнорувати…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Підтвердити: досі правильно</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>У цьому абзаці: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Те саме слово ще раз</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1: «%2» повторено невдовзі після попереднього.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Ті самі слова ще раз</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1: «%2» трапляється двічі.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Знову повна назва заходу</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1: знову повна назва заходу; досить «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Немає назви заходу</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Укажіть назву заходу у формі: її використовують перелік відомостей і перевірки.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Немає дати заходу</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Укажіть у формі, коли відбувається захід.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Немає міста</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Укажіть у формі, у якому місті відбувається захід.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Немає країни</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Укажіть у формі, у якій країні відбувається захід.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Немає дати виходу</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Укажіть, коли виходить реліз.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Не вказано, хто випускає</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Укажіть, хто випускає реліз.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Немає номера</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Надайте релізу номер, щоб на нього можна було послатися і його знайти.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Немає контакту</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Укажіть, кому журналісти можуть зателефонувати або написати.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Немає номера телефону</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Укажіть номер телефону: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Немає адреси ел. пошти</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Укажіть адресу ел. пошти: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Немає заголовка</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>У версії (%1) немає заголовка.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Немає тексту</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>У версії (%1) немає жодного абзацу.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Немає анотації</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>У версії (%1) немає анотації для пошукових систем і стрічок.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Немає цитати</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>У версії (%1) нікого не процитовано; журналістам потрібен живий голос.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Нічого не сказано про того, хто випускає</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>У редакційному стилі немає абзацу «Про нас» (мова: %1).</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Захід завершується раніше, ніж починається</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Останній день заходу раніший за перший.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Ембарго минуло</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>Ембарго вже минуло. Зніміть його або задайте пізніший час.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Немає знака кінця</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>У редакційному стилі немає знака кінця тексту (мова: %1).</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Немає посилання</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>У версії (%1) немає посилання на сторінку чи документ для тих, хто хоче дізнатися більше.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Порівняйте зі схемою наборів правил.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Це не набір правил: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>У наборі правил не буває елемента «%1».</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>У наборі правил немає ідентифікатора або назви.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>Ідентифікатор правила має вигляд «style.long-word», а не «%1».</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>У правилі не буває елемента «%1».</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Важливість — «remark» або «must-fix».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>У релізі немає частини «%1».</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Неправильний шаблон: %1 (символ %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Порядковий числівник у даті</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3: «%1». Напишіть «%2».</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Дні пишуть кількісними числівниками.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>День перед місяцем</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Американські дати починаються з місяця.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Місяць повністю</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Відсоток словами</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Британське написання</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3: «%1». В американській англійській — «%2».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Європейська служба зовнішньополітичної діяльності</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Установи ЄС, з формулюваннями Європейської служби зовнішньополітичної діяльності.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Коротка назва країни</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3: «%1». У редакції прийнято «%2».</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Європейська служба зовнішньополітичної діяльності пише «the Kyrgyz Republic»; у стилістичному посібнику та списку ООН — Kyrgyzstan. Правильне і те, і те, але не разом в одному тексті.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>Офіційна форма титулу</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3: «%1». Офіційна форма — «%2».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>За першої згадки титул повністю, далі HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Установи ЄС</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Міжінституційний стилістичний посібник і вебпосібник Комісії. Де вони розходяться, правило про це каже й називає, чого дотримується.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Нерозривний пробіл</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3: нерозривний пробіл тримає два слова в одному рядку.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Стилістичний посібник обмежує нерозривні пробіли числами, одиницями, титулами й знаками.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Довге тире</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3: довге тире. Поставте коротке тире з пробілами.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Вебпосібник Комісії більше не вживає довгого тире. (У таблиці знаків стилістичного посібника воно ще є, з пробілами.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Знак оклику</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3: знак оклику.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Знаки оклику — для попереджень про небезпеку.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Дні пишуть кількісними числівниками: 13 June, а не 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Дата цифрами</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3: дату %1 записано цифрами. Напишіть місяць словом.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>У тексті місяць пишуть словом: у різних країнах цифри читають по-різному.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Місяць перед днем</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Британські дати починаються з дня.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Кома в даті</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Перед роком кому не ставлять.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Прийменник і тире</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3: «%1». Запишіть проміжок словами або самим тире.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>«From» іде з «to», а «between» — з «and»; жодне не поєднується з тире.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Скорочений мільйон</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3: «%1». Напишіть million або billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Мільйони й мільярди пишуть повністю.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Відсоток без пробілу</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Стилістичний посібник ставить перед знаком відсотка нерозривний пробіл. (Вебпосібник пише разом.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Пробіл після €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>В англійській між € і числом пробілу немає.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3: «%1». В англійській ЄС — «%2».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>В англійській ЄС пишуть -ise, а не -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Зайвий дефіс</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>Разом: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Складне слово без дефісів</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Слова, що разом означують іменник, пишуть через дефіс.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Невідповідний прийменник</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Дієслово вимагає іншого прийменника.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>«Interest to» з дієсловом</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3: «%1». Напишіть «an interest in strengthening», а не «an interest to strengthen».</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Кажуть «an interest in doing something».</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Ім’я без ком</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Ім’я, що пояснює посаду, виділяють комами.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>Офіційна форма посади</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Європейська служба зовнішньополітичної діяльності пише свої посади через дефіс.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Заяложене слово</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3: «%1». Просте слово каже те саме: «%2».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Слова, заяложені в текстах ЄС; просте каже те саме.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Слова, які нічого не кажуть</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3: «%1». Скажіть, що зроблено.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Порожні слова відсувають те, заради чого написано речення.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Те саме двічі</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3: «%1». Досить одного слова.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>Те саме сказано двічі.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Рішення без того, хто вирішив</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3: «%1». Скажіть, хто вирішив.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Рішення завжди чиєсь.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Прийменники в переліку змінюються</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3: «%1». Частини, з’єднані «and», мають залежати від одного прийменника.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>Те, що з’єднує «and», залежить від одного прийменника.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Слово, яке когось вилучає</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Слова, які нікого не вилучають.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>У редакції пишуть інакше</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Із двох написань одне прийняте в редакції.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Французька, національна типографіка</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Немає пробілу перед знаком</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: немає нерозривного пробілу перед «%1».</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Пробіл, який може розірватися</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3: звичайний пробіл перед знаком.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Пробіл перед цими знаками не має рвати рядок.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Пробіл перед двокрапкою</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: немає нерозривного пробілу перед двокрапкою.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Перед двокрапкою стоїть нерозривний пробіл.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Пробіл усередині лапок</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: немає нерозривного пробілу всередині « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Усередині французьких лапок стоїть нерозривний пробіл.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Перше число місяця</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Перше число — 1er; решта днів — прості числа.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Місяць із великої літери</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3: «%1». Місяці пишуть із малої літери.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Місяці й дні тижня починаються з малої літери.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Слово, яке є у французькій</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3: «%1». Французькою — «%2».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простий</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Те, що правильне в будь-якій редакції: факти, безпечні й цілі символи, добра типографіка, доступність для всіх. Лежить в основі всіх інших наборів.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Реліз без заголовка не можна внести до списку, надіслати чи знайти.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Версія без абзаців нічого не каже.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>За назвою орієнтуються серія, перелік відомостей і перевірки.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Хто, що, коли, де: перший абзац відповідає на це, форма це зберігає.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Поза своєю країною місто може бути невідомим або одним із кількох однойменних.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>У релізу є дата, чи виходить він одразу, чи під ембарго.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Читачам і стрічкам має бути зрозуміло, хто говорить.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>У релізі зазначено, кого можуть запитати журналісти.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Коли час підганяє, журналісти телефонують.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Спершу журналісти пишуть.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Служби, які нумерують релізи, посилаються на них і зберігають їх за номером.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Пошукові системи й стрічки показують щонайбільше 160 символів анотації.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>Цитата — постійна риса жанру; без неї реліз читається як протокол.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Завершальний абзац каже, хто випускає реліз.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Захід не завершується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Ембарго, що минуло, нічого не забороняє.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>Дата з тексту й дата з форми потрапляють до читачів і календарів; одна з них неправильна. Дату, що стоїть біля іншого місця чи заходу, не чіпають.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Через незбіг дня тижня й дати люди прийдуть не того дня.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Про минуле на дату релізу кажуть у минулому часі, про майбутнє — у майбутньому.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>Раунд у тексті й раунд у формі розходяться.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>Місто в тексті й місто у формі розходяться.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Хто, що, коли, де: де — теж сказано в тексті.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Країна після міста не та, що у формі.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Учасників називають.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>У переліку, що здебільшого збігається з учасниками, названо того, кого немає у формі.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Ім’я людини пишуть однаково — так, як пише вона сама.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>В однієї людини в усьому тексті одна посада.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Номер, що відрізняється від номера контакту на одну-дві цифри, — це він і є, з помилкою.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>За ним ніхто не додзвониться.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Адреса, що відрізняється від адреси контакту на одну-дві літери, — це вона і є, з помилкою.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Номери всюди записано однаково; як — каже редакційний стиль.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Його немає в жодному словнику.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Керівний символ</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3: керівний символ %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Керівні символи неприпустимі в жодному форматі експорту.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Прихована зміна напрямку</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3: символ %1, що перевертає текст після нього.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Через нього текст читається не так, як написаний; так обманюють підроблені посилання.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Невидимий символ</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3: невидимий символ %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Невидимі символи заважають пошуку, правопису й перенесенням і можуть мітити копію.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Символ утрачено</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3: %1 на місці символу, утраченого під час перетворення.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Він стоїть там, де програма не змогла прочитати написане.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Спотворені символи</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>«%1» схоже на символ, прочитаний у неправильному кодуванні.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Дорогою сюди UTF-8 прочитали як Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Літера та її діакритика — один символ, інакше не працюють пошук і порівняння.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Дата однією мовою — це дата всіма мовами.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Номери й адреси однакові всіма мовами.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Кого названо однією мовою, названо всіма.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Числа однакові всіма мовами.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Переклад іде абзац за абзацом; зайвий чи відсутній — забутий або залишений.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Що процитовано однією мовою, процитовано всіма.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Одне слово всюди пишуть однаково.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>В одному тексті країна має одну назву: коротку або офіційну.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Рік зазначено в усіх датах заходу або в жодній.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Скорочення розшифровують там, де воно стоїть уперше.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Слова з попереднього випуску могли застаріти.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Більше ніж один пробіл</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3: більше ніж один пробіл між словами.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Між словами один пробіл.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Пробіл скраю</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3: на початку або в кінці пробільні символи.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Пробіли на краю абзацу в деяких форматах зсувають його.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Пробіл перед знаком</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3: пробіл перед комою або крапкою.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Кома й крапка стоять упритул до попереднього слова.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3: пробіл перед двокрапкою, крапкою з комою, знаком питання або оклику.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Усюди, крім французької, ці знаки стоять упритул до попереднього слова.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Немає пробілу після знака</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: немає пробілу після «%1».</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Після коми та кінця речення йде пробіл.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Знак повторено</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3: «%1».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Досить одного знака.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Повторювані знаки</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Реліз не кричить.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Машинописний апостроф</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3: машинописний апостроф.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Усередині слова ставлять апостроф ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Кожна мова має свої лапки.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Два дефіси замість тире</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3: два дефіси там, де потрібне тире.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Два дефіси — тире друкарської машинки.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Дефіс замість тире</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3: дефіс там, де потрібне тире.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Тире між словами довше за дефіс.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Три крапки</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3: три крапки замість знака трикрапки.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Трикрапка — один символ, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Відкриту дужку закривають.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Слово повторено</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>Те саме слово двічі поспіль — описка.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Слова, яких ще немає</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: «%1» стоїть на місці того, що ще треба написати.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Заготовки на місці майбутніх слів не мають вийти назовні.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Нотатка для колег</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: «%1» схоже на нотатку, яка не має вийти назовні.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Нотатки для колег не мають виходити назовні.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Внутрішнє посилання назовні марне й видає, як усе влаштовано всередині.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Фотографії повідомляють, де й коли їх зроблено; це може зашкодити тим, хто на них.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Заголовки обрізають у стрічках, результатах пошуку й темах листів.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Крапка в заголовку</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Заголовок закінчується крапкою.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Крапку в заголовку не ставлять.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Пошукові системи обрізають анотацію приблизно після 160 символів.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>У довгих реченнях читач губить нитку.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Одна думка — один абзац.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Великі літери читаються повільно й кричать.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Рівні заголовків ідуть без пропусків, щоб між ними можна було переходити.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Підзаголовок про щось сповіщає.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Редактори перестають читати.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Зчитувачі екрана перелічують посилання лише за їхніми словами.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Зчитувач екрана читає адресу посимвольно.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Синтезатор читає позначені уривки їхньою мовою.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>Тому, хто не бачить зображення, кажуть, що на ньому.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Автора зображення зазначають; цього вимагає більшість ліцензій.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Текст і посилання фірмового кольору мають читатися на білому.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Зчитувачі екрана читають заголовок біля кожної клітинки.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Організація Об’єднаних Націй</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3: «%1». В англійській ООН — «%2».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Назва, прийнята в ООН</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3: «%1». В ООН прийнято «%2».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Назви країн, прийняті в ООН.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>У посібнику пишуть інакше</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3: «%1». У посібнику — «%2».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Знак відсотка</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>У тексті слова, а не знак.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Дати ООН починаються з дня.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Стиль американських новин, наскільки його передають відкриті огляди. Сам Stylebook продається, його не читали: те, про що огляди мовчать або сперечаються, вимкнено.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Із зазначенням дня місяці довші за п’ять літер скорочують. (За відкритими оглядами; багато пресслужб так не робить.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Знак, без пробілу. (З 2019 року, за відкритими оглядами; старіші вимагають слова.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Американське написання. (Не перевірено: увімкніть, звірившись зі Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Заголовки обрізають у стрічках, результатах пошуку й темах листів; списки в мережі показують близько 65 символів.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Більше ніж одна пара тире</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3: більше ніж одна пара тире.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Однієї пари тире на абзац досить.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Подвійні лапки</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Стилістичний посібник ставить ‘ ’, а всередині “ ”. (Більшість релізів установ ставить “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Лапки іншої мови</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3: знак %1, якого в англійській немає.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Кожна мова має свої лапки.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Пробіл перед знаком</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3: пробіл перед «%1».</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Стилістичний посібник ставить ; ! ? упритул до слова, і у французькій. (За національним звичаєм пробіл є: набір national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>«The» у даті</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Дати не мають артикля.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Час з am або pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3: «%1». Запишіть час у 24-годинному вигляді.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Час зазначають у 24-годинному вигляді.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Мале число цифрами</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3: «%1». Напишіть словом.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Числа від одного до дев’яти пишуть словами. (На сторінці вебпосібника всюди цифри; редакція вибирає.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Кома між тисячами</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Тисячі відокремлюють нерозривним пробілом. (На старих сторінках того самого посібника — кома.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Десяткова кома</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>В англійській десяткова крапка.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Десяткова крапка</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>В усіх офіційних мовах, крім англійської, ірландської й мальтійської, десяткова кома.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>В англійській ЄС множина — euro. (У старих виданнях посібника — euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Крапка після звертання</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Після Mr, Ms, Mrs і Dr крапки немає.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Посада з малої літери</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3: «%1». Перед іменем посаду пишуть із великої.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>Посаду названої людини пишуть із великої, посаду загалом — ні.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Прикметники й іменники в одному переліку</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3: «%1». Члени переліку однорідні: «economic, trade-related and environmental issues» або всюди іменники.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Прикметники й іменники, що разом означують слово, не ставлять в один перелік.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Невизначений час</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3: «%1». Укажіть дату або приберіть.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Такі слова, як «shortly», без дати мало що кажуть.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Як складають французькі газети й міністерства. Пробіли біля знаків — за Lexique Imprimerie nationale, як його цитують коректори; неперевірене вимкнено.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>У французькій перед знаками з двох частин стоїть тонкий нерозривний пробіл, перед двокрапкою — повний. (Посібник установ ЄС не ставить його перед ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>У французькій є своє слово. (Не перевірено: увімкніть, звірившись із FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>«Today» з датою поруч — це дата релізу, «yesterday» — день до неї.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>У щорічній серії стільки раундів, скільки років, якщо жоден не пропущено. Хтось має знати який.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Знак кінця каже редакторам, що тексту далі немає.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Пов’язані сторінки й документи позбавляють запитань.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Перший абзац відповідає, коли й де.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>На екрані підзаголовок шукають кожні кілька абзаців.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Скорочення, яке більше не трапиться, вводити не треба.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>В одному переліку в усіх країн короткі або в усіх офіційні назви.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Країни в переліку йдуть за абеткою мови тексту. (Держави ЄС у тексті ЄС мають свій порядок: стилістичний посібник, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Біля столиці країна не потрібна.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Біля міста, що не є столицею, за першої згадки вказано країну.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Людину представляють іменем і прізвищем за першої згадки.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Якщо названо деяких посадовців, названо всіх.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Зустрічі, стратегії й програми пишуть із малої, якщо назва не офіційна; принаймні — однаково.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Те саме дієслово в сусідніх абзацах втомлює.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>Той самий вислів двічі в абзаці читається як недогляд.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Після повної назви заходу досить короткої.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Речення не починають із цифри.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Дата, яка може розірватися</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3: рядок може розірватися всередині «%1».</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>День і місяць лишаються в одному рядку. (Стилістичний посібник обмежує нерозривні пробіли.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Перша або друга особа</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3: «%1» поза цитатою.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Поза цитатами реліз розповідає від третьої особи.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Порядковий числівник написано по-різному</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3: «%1», а в іншому місці «%2».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Раунд пишуть цифрами або словами, але не так і так.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Одна посада, два формулювання</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>Одна посада всюди називається однаково.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>Періодичність сказано двічі</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>Про те, як часто відбувається захід, кажуть один раз і однаково.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>Editorial Manual, наскільки прочитано його відкриті сторінки та їхні копії; решту вимкнено.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Де слово може закінчуватися на -ize або -ise, в англійській ООН пишуть -ize. (Слова з коренем на -ise та з -yse лишаються.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Посібник віддає перевагу першому написанню Concise Oxford Dictionary: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>У посібнику разом чи окремо пишуть інакше</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Разом або окремо, як у посібнику. (Не перевірено: увімкніть, звірившись із посібником.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Збережіть під іншою назвою.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>Регулярний вираз неповний або неправильний, символ %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Виправте його або вимкніть регулярні вирази.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>Раунд не сходиться з роками</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Щорічна серія з %1 року збирається %3 року %2-й раз, а у формі раунд %4. Пропущено рік?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Інтерфейс</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як на стільниці</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Світлий, висока контрастність</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Темний, висока контрастність</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Пресслужба</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Підписує зауваження, які ви пропускаєте, та експорт попри них.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакційний стиль</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Змінити редакційний стиль нових релізів</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Експортувати до</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Секунди між двома копіями незбереженої роботи</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Копія незбереженого кожні</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Після збою набране до того пропонується на початковій сторінці.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словники</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Словник, установлений під час роботи Dateline, використовується після наступного запуску.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Редакційний стиль нових релізів</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Редакційні стилі (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Експорт у теку</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Списки слів</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Тека зі списками слів установи</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Слова, які вся пресслужба вважає правильними, по текстовому файлу на мову; тека може бути спільною.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Словник зіпсовано: заявлено правил — %1, далі — %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Установіть іншу його версію.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Невідоме слово</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«%1» немає в жодному словнику.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написати «%1»</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Слово, якого тут не вживають</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Список слів радить писати «%1».</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Власна назва</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Ігнорувати один раз</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ігнорувати в цьому релізі</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Змінити всюди на</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Мова цього уривка (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Добір варіантів…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Додати «%1» до списку</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>Список слів редакції</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Мій власний список слів</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Варіантів немає</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Прибрати зі списку слів останнє додане слово</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Перевірити правопис</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>У цьому тексті немає невідомих слів.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Змінити «%1»</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Змінити «%1» всюди</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>Зроблено %n зміну.</numerusform>
            <numerusform>Зроблено %n зміни.</numerusform>
            <numerusform>Зроблено %n змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Так і має бути</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Прибрати «%1» зі списку слів</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>«%1» тепер у списку слів редакції.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>«%1» тепер у вашому списку слів.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Слова більше немає в списку.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Слова з попереднього випуску</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>«%1» було й у попередньому випуску. Це досі правильно?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1: перенесено з попереднього випуску. Змініть або підтвердьте, що це досі правильно.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Ще не цією мовою</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: поки те саме, що у вихідному тексті. Перепишіть або підтвердьте, що так і залишиться.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Пресбюро</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Новий реліз</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Новий випуск серії…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Відкрити або імпортувати…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Довідник…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Текстовий файл або файл .dateline можна перетягнути сюди.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресреліз</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Зустріч, візит, діалог</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Речника або спільна</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Анонс для ЗМІ</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Що, коли, де, як узяти участь</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Відновлено:&lt;/b&gt; «%1», остання зміна %2, %n слово</numerusform>
            <numerusform>&lt;b&gt;Відновлено:&lt;/b&gt; «%1», остання зміна %2, %n слова</numerusform>
            <numerusform>&lt;b&gt;Відновлено:&lt;/b&gt; «%1», остання зміна %2, %n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Відкрити відновлений реліз %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Відкинути відновлений реліз %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Тут з’являться відкриті вами релізи.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Відкрити приклад</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Редакційний стиль…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Приклад трьома мовами</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Виділено: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 хв</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
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
        <translation>об’єкт</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Відкрийте резервну копію або попросіть відправника надіслати файл ще раз.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Це неправильний JSON: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Тут очікувалося інше: %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Файл збережено новішою версією Dateline (формат %1, ця читає до %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Щоб відкрити його, оновіть Dateline.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Не вказано версії формату файлу.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Файл змінено поза Dateline; виправте це місце або відкрийте резервну копію.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» — не те, що потрібно: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>об’єкт із текстами за мовами</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>мова, якої там ще немає</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>текст або список відрізків тексту</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>істина або хибність</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>дата на зразок 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>час на зразок 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>дата, час і часовий пояс на зразок 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>рік, місяць або день на зразок 2024, 2024-05 чи 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>колір на зразок #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>код мови на зразок en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>назва блока на зразок b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>часовий пояс на зразок Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>число від %1 до %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>одне з %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>поле на зразок event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Виберіть файл, збережений у Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Виправте це перед збереженням.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Реліз завеликий: щонайбільше %1 МБ на файл, %2 МБ і %3 файлів загалом.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Використайте менші зображення або менше зображень.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Це не реліз Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>Це ZIP-архів іншого роду, а не реліз Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>У файлі немає зображення «%1».</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>У пакеті немає релізу.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Довгий заголовок</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>У заголовку символів: %1. Редакційний стиль допускає %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Довга анотація</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>В анотації символів: %1. Пошукові системи обрізають її після %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Пропущено рівень заголовків</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Тут підзаголовок рівня %1, але перед ним немає жодного рівня %2.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Підзаголовок, за яким нічого немає</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Після підзаголовка «%1» нічого немає.</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Довгий реліз</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>У тексті слів: %1. Редактори дочитують приблизно до %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Короткий реліз</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>У тексті слів: %1. Редактори чекають щонайменше %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>дата заходу</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>місто заходу</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>У першому абзаці чогось бракує</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>У першому абзаці немає: %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Багато абзаців без підзаголовка</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Поспіль іде понад %1 абзаців без підзаголовка.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Рядок вище</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Рядок нижче</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Стовпець перед</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Стовпець після</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Прибрати рядок</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Прибрати стовпець</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Рядок заголовків</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Прибрати таблицю</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Таблиця, рядок %1 з %2, стовпець %3 з %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Введення</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Текст релізу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Введення</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Типографічне введення</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставлення</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Рівень списку</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Мова уривка</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Перенести до приміток</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новий абзац</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Переміщення тексту</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Вставити файл</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Вставити таблицю</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Вставити зображення</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставити як простий текст</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Знайти й замінити…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Перейти до абзацу…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Структура…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Знайти дію, поле, зауваження або абзац…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Номер або слова абзацу</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Знайти дію, поле, зауваження або абзац</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Спеціальний символ…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Назва символу, наприклад «en dash»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Типографічне введення</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Під час введення ставить лапки, тире й пробіли за правилами мови</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · оригінал</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n обов’язкове</numerusform>
            <numerusform>%n обов’язкових</numerusform>
            <numerusform>%n обов’язкових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n рекомендація</numerusform>
            <numerusform>%n рекомендації</numerusform>
            <numerusform>%n рекомендацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Виправляти нічого</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Зауваження: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Мова</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Додати мову</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>У жодному встановленому шрифті немає символу %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Установіть шрифт, у якому він є, наприклад із пакета %1, або напишіть інакше.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>блок %1, «%2»</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>Зображення %1 — не PNG і не JPEG, придатний для сторінки.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Збережіть його знову як PNG або RGB JPEG.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Літера та її діакритика — два символи</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>«%1» складається тут із %n символу; пошук його не знайде.</numerusform>
            <numerusform>«%1» складається тут із %n символів; пошук його не знайде.</numerusform>
            <numerusform>«%1» складається тут із %n символів; пошук його не знайде.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Дужку не закрито</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1: «%2» відкрито й не закрито.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Машинописна лапка</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1: стоїть &quot;, а в цій мові — %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>У цьому файлі немає vCard.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Експортуйте адресну книгу як vCard (.vcf) або CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Трапляється не стільки разів, скільки в релізі: «%1»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>повно</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Кожен текст релізу стоїть на сторінці один раз.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Це не UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Не вказано типу документа.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Не вказано мови.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Заголовок не такий, як у релізу.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>У зображення немає тексту заміни.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>структура</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>Сторінку правильно побудовано, вказано мову й заголовок, є один головний заголовок без пропуску рівнів, і кожне зображення має текст заміни.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Підзаголовок пропускає рівень: «%1»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Головний заголовок не рівно один.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Є коментар.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>самодостатньо</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>Сторінка нічого не завантажує, не виконує сценаріїв і не містить коментарів.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Звертається назовні: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Посилання нікуди не веде: «%1»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>У посилання немає слів.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Кожне посилання має слова й правильну ціль: сторінку, адресу або номер. Чи існують сторінки, не перевіряли.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл пошкоджено.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Його не позначено як розмічений.</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Не вдається прочитати вміст сторінки.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>Структура називає вміст, якого немає на жодній сторінці.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Щось на сторінці не входить до структури.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>В ілюстрації немає тексту заміни.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Він не називає себе %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>розмітка %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Файл називає себе %1, указує мову й заголовок. Усе надруковане входить до структури один раз або позначене як оздоблення, усе зі структури є на сторінці, кожна ілюстрація має текст заміни.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Шрифт не вбудовано.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Не сказано, що означають кольори.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>шрифти %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Файл називає себе %1, містить кожен ужитий шрифт із символами, яким відповідають гліфи, і каже, що означають кольори.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Кожен текст релізу читається з файлу один раз.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Про походження сказано більше, ніж слід.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Метадані кажуть більше, ніж слід.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Крім сторінок у ньому є програма, форма або вкладений файл.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>немає прихованих даних</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>З метаданих у файлі лише заголовок, хто випускає, тема, дата й ім’я Dateline; нічого про місце й час зйомки, немає вкладень, форм і програм.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Одна з частин має свої метадані.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Фотографія має свої метадані.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Це не чистий UTF-8.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Є керівні символи.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Не закінчується одним переведенням рядка.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Задовгий рядок: «%1»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Рядок закінчується пробілами: «%1»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, стовпців: %1</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Файл — правильний UTF-8 без керівних символів і пробілів у кінці рядків, і жоден рядок не ширший за %1 стовпців, якщо це не одне слово.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Кожен текст релізу стоїть у файлі один раз.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Вебсторінка, якою її буде експортовано</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Дата заходу</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата виходу</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Ембарго</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Наприклад, 13 червня</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Минулого разу: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Місце проведення</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Минулого разу: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Будівля або зала, необов’язково</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Новий пресреліз</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Нова заява</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Новий анонс для ЗМІ</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Новий випуск серії…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Відкрити або імпортувати…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Довідник…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Редакційний стиль…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Закрити реліз</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Наступне зауваження</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Попереднє зауваження</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Підтвердити перенесений текст</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Текст 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як на стільниці</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Повернутися до збереженого</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Відкрити попередню версію</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
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
        <translation>Відкрити приклад</translation>
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
        <translation>Форма поруч із текстом</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Панелі поруч із текстом</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Писати на весь екран</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Світлий, висока контрастність</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Темний, висока контрастність</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Приклад трьома мовами</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>Пресслужба ще не має теки для своїх списків слів.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Виберіть її в налаштуваннях або додайте слово до власного списку.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Файл пошкоджено або обрізано.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Відкрийте резервну копію або попросіть відправника надіслати файл ще раз.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Файл розпаковується в набагато більший обсяг даних, ніж буває в релізу.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Відкривайте його, лише якщо знаєте, звідки він.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Не вдається зібрати пакет.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Назва одного з елементів вивела б за межі пакета.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>У двох елементів пакета одна назва.</translation>
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
            <numerusform>%1: зроблено %n зміну; залишилося: %2</numerusform>
            <numerusform>%1: зроблено %n зміни; залишилося: %2</numerusform>
            <numerusform>%1: зроблено %n змін; залишилося: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>Стандартне введення довше за 256 МБ.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Передавайте менше тексту за раз.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: не експортовано, бо спершу треба дещо виправити. Виправте або вкажіть причину в --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Файл, у якому було б записано виняток, уже є.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Щоб замінити його, скористайтеся --force.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Дата заходу</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Місце проведення</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Головування</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сторона, що приймає</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Попередній раунд</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Наступний раунд</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер і дата</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Хто випускає</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата виходу</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Ембарго</translation>
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
        <translation>Файл уже існує.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Щоб замінити його, скористайтеся --force.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Не вдалося створити теку.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Виберіть теку, до якої можна писати.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: рядок %2: неясно, чи справді «%3» — %4; перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Для кількох файлів потрібна тека. Укажіть її в --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Прочитано з тексту, з певністю:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  рядок %2  %3 %  «%4»</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>лід</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>примітки, абзац</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>про нас</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>форма: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, рядок %1, стовпець %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, символ %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>виправити обов’язково</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>рекомендація</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    виправлення: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n обов’язкове зауваження</numerusform>
            <numerusform>%n обов’язкові зауваження</numerusform>
            <numerusform>%n обов’язкових зауважень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n рекомендація</numerusform>
            <numerusform>%n рекомендації</numerusform>
            <numerusform>%n рекомендацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: ігнорує %3, %4: %5 [%6]
    причина: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>виправити обов’язково</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>рекомендація</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>мови: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (набір %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Приклад: «%1» → «%2»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Джерело:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Немає набору правил «%1».</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Укажіть файл або один із цих наборів: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Правила «%1» немає.</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>У зауваженні його правило названо в дужках.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Текст не в UTF-8, тому його не змінено.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Збережіть його в UTF-8 або імпортуйте й виправте файл .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: не встановлено словника для мови: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Рядок не є запитом: потрібні слово й мови.</translation>
    </message>
</context>
</TS>
