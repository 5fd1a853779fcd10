<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Сокращение до его расшифровки</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1: использовано «%2»; расшифровка — %3.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Сокращение, которое больше не встречается</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1: введено %2, которого больше нигде нет.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Ссылка не говорит, куда ведёт</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«%1» ничего не значит, если прочесть отдельно.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Ссылка показывает свой адрес</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Назовите страницу: программа экранного доступа читает адрес по буквам.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Фрагмент на другом языке</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Отметьте язык фрагмента «%1», чтобы его правильно читали вслух.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Изображение без описания</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Опишите, что показано на изображении %2 (язык: %1), или отметьте его как оформление.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Изображение без указания автора</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Укажите, кто автор изображения %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Слишком бледный фирменный цвет</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>Контраст фирменного цвета %1 на белом — %2:1. Нужно не менее 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Таблица без заголовка</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Отметьте строку с названиями столбцов.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>Файл уже не тот, что был экспортирован.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Экспортируйте релиз ещё раз.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>Не удаётся создать папку для прежних версий.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>Релиз не сохранён, чтобы не потерять его прежнюю версию.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>Dateline не сохраняет в формате «%1».</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Доступные форматы: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспорт отменён. Ничего не записано.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>В папке уже есть эти файлы: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Выберите другую папку или разрешите замену.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Два файла получили бы одно имя «%1».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Экспортируйте их в разные папки или измените один из заголовков.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Прописная в одном месте и строчная в другом</translation>
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
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Исправить обязательно</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакционный стиль</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Исправить все: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Исправлять нечего. Текст и форма согласованы.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Игнорирование замечания</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Игнорирование слова в этом релизе</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Написать «%1»</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>Таблица, строка %1, столбец %2</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>Подзаголовок «%1»</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>Подпись «%1»</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Примечание %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Изменить форму</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Убрать пробел</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Поставить один пробел</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Поставить неразрывный пробел</translation>
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
        <translation>Длинное предложение</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1: предложение из %2 слов. Легко читается примерно до %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Длинный абзац</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1: предложений — %2. Больше %3 — это сплошной блок, который мало кто прочтёт.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Всё прописными</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Прописные читаются медленно, а некоторые программы экранного доступа произносят их по буквам.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Предложение, начинающееся с цифры</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1: предложение начинается с «%2». Напишите словами или начните иначе.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Контраст на белом %1:1; нужно %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Контраст на белом %1:1, для текста достаточно.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Акцентный цвет</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Выбор акцентного цвета</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Запишите цвет в виде #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>В релизе нет текста на языке «%1».</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Добавьте язык или исключите его из экспорта.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>Для релиза действует эмбарго без указания времени.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Укажите, до какого времени оно действует, или снимите его.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Одно слово написано по-разному</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Одна страна, два названия</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1: «%2»; %3: «%4».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Дата без года</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1: «%2»; у других дат в тексте год указан.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Контакт официального представителя</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Страна или организация</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Телефоны, по одному в строке</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Адреса эл. почты, по одному в строке</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>По номеру «%1» нельзя позвонить. Запишите его с кодом страны, например +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Столбец «%1» пропущен.</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>В первой строке не сказано, что в столбцах.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Озаглавьте их, например: «Имя», «Фамилия», «E-mail», «Телефон».</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>строка 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Контакт официального представителя</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Добавить</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Убрать контакт</translation>
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
        <translation>«%1» нет в списке стран.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Краткие и официальные названия в одном перечне</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1: «%2» — официальное название среди кратких.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Страны не по порядку</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1: «%2» стоит не по алфавиту.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Столица вместе со страной</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1: страна названа после «%2», своей столицы.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Город без страны</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1: «%2» впервые назван без страны: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Например, 13 июня</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Здесь может стоять только один день.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» — не дата. Запишите её так: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>не существует</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>найден, знает мало слов</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>найден</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Люди из справочника</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Добавить в справочник</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>В справочнике</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Справочник изменён другой программой.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Он прочитан заново. Повторите последнее изменение.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>Не удаётся создать папку для справочника.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Проверьте, разрешена ли вам запись туда.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Поиск по имени, должности или организации</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Поиск в справочнике</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя собственное</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Страна или организация</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Импорт vCard или CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 Файл оставлен без изменений.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>В справочнике пока никого нет. Импортируйте адресную книгу или добавьте людей из формы.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Хранится в %1 — файле, который можно копировать и передавать.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>Удалить «%1» из справочника?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Импорт адресной книги</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Адресные книги (*.vcf *.vcard *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>В справочнике %n новая запись.</numerusform>
            <numerusform>В справочнике %n новые записи.</numerusform>
            <numerusform>В справочнике %n новых записей.</numerusform>
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
        <translation>Релиз открыт в %1 на %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Откройте его только для чтения или сначала закройте там.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>Папка релиза не допускает блокировки.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Пока вы работаете, файл могут изменить другие; сохраните под другим именем.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>Релиз открыт: %3, %1, %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>Абзаца, который нужно изменить, больше нет.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Нет, для немедленной публикации</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>До дня и часа</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>День снятия эмбарго</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Время снятия эмбарго</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Часовой пояс эмбарго</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Снимается в %1 здесь, в %2 в Брюсселе.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Экспорт: %1 из %n файла</numerusform>
            <numerusform>Экспорт: %1 из %n файлов</numerusform>
            <numerusform>Экспорт: %1 из %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Экспорт в папку</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Это нужно исправить до выхода релиза. Чтобы всё же экспортировать его один раз, укажите причину.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Всё равно экспортировать</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>Экспортирован %n файл</numerusform>
            <numerusform>Экспортировано %n файла</numerusform>
            <numerusform>Экспортировано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>Заменить файлы прошлого экспорта?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Проверка перед экспортом…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Сохранение в ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Архивы ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«%1» препятствует экспорту. Релиз, открытый только для чтения, не может сохранить причину, по которой его всё же экспортируют. Сначала сохраните его под другим именем.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Экспортировано за %1 с</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Осталась одна рекомендация: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>Осталась %n рекомендация.</numerusform>
            <numerusform>Осталось %n рекомендации.</numerusform>
            <numerusform>Осталось %n рекомендаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Проверено в этих файлах</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Копировать для сайта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n страница, %1</numerusform>
            <numerusform>%n страницы, %1</numerusform>
            <numerusform>%n страниц, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n язык</numerusform>
            <numerusform>%n языка</numerusform>
            <numerusform>%n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Сохранить в ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>Файл на диске не тот, что был записан.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>По номеру нельзя позвонить</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 не является телефонным номером ни одной страны.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1: номер %2 не является телефонным номером ни одной страны.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Другая запись номера</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>Редакционный стиль требует %1 вместо %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>Текст и форма расходятся в контакте</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1: %2. В форме: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>Текст и форма расходятся в дате</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1: %2. Дата мероприятия: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>Текст и форма расходятся в номере раунда</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1: «%2». В форме: раунд %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>День недели не соответствует дате</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1: «%2». %3 — это %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1: о мероприятии говорится как о прошедшем, но релиз датирован %2, до него.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1: о мероприятии говорится как о предстоящем, но релиз датирован %2, после него.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>Время глагола не соответствует дате</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Участника нет в тексте</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>В тексте (язык: %1) не назван участник: %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>В тексте на одного участника больше, чем в форме</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1: среди участников назван(а) %2. В форме этого участника нет.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Имя написано по-разному</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1: «%2». В форме: %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1: %2 — «%3». В форме: «%4».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1: %2 — «%3». %4: «%5».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>У одного человека две должности</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>Города нет в тексте</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>Текст и форма расходятся в городе</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1: %2. Мероприятие проходит в городе %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>Текст и форма расходятся в стране</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>День и дата не сходятся</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1: «%2» — по дате релиза это %3, а рядом «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удаётся прочитать файл.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>При чтении файла произошла ошибка.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл больше %1 МБ.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Выберите файл поменьше.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не удаётся записать файл.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Не удалось записать файл. Прежний файл не пострадал.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>Диск заполнен. Освободите место или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Релизы и тексты (*.dateline *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Этот релиз открыт только для чтения. Чтобы изменить его, сохраните под другим именем.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новый выпуск</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Тексты с чертой сбоку взяты из прошлого выпуска. Измените или подтвердите их.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Открыть или импортировать</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Выбор прошлого выпуска</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>Прежней версии этого релиза нет.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Прежняя версия</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Это копия прежней версии, сохранённой %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Сохранение релиза</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Релиз Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Вернуться к сохранённому</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Это релиз в том виде, в каком он сохранён. «Отменить» вернёт ваши изменения.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>«%1» изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Загрузить ту версию</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>«%1» больше нет в папке. Того, что вы видите, нет ни в одном файле.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>«%1» открыт на %2 с %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>«%2» открыт: %1, %3, с %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Можно его читать или открыть копию, которая сохранится под другим именем.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>С тех пор как вы открыли «%1», его изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Сохраните свою под другим именем, чтобы оставить обе, или выберите одну. Загрузку той можно отменить.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Загрузить ту версию</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Заменить ту версию</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Несохранённая работа</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>В «%1» есть изменения, которых нет ни в одном файле.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Не удаётся создать папку.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Выберите папку, в которую вам разрешена запись.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не удаётся записать файл.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>На месте файла находится папка.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Не удаётся заменить файл.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Искать во всех языках</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Пока искать нечего.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Совпадений нет.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Заменено: %1. «Отменить» вернёт всё обратно.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Совпадений: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Игнорировать…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Игнорировать: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Это значение не подходит для этого поля.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>Текст изменился после этой проверки.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Проверьте ещё раз.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Прочитано в строке %1: «%2». Проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Прочитано в строке %1: «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Сведения релиза</translation>
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
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Подзаголовок второго уровня</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
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
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Перенести в примечания для редакций</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Автор цитаты…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид абзаца</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Язык этого фрагмента</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Язык выделенного фрагмента: для орфографии, переносов и программ экранного доступа</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Адрес сайта или эл. почты; пусто — без ссылки:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Кто это сказал, как должно быть напечатано:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Автор цитаты</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Перенести в текст</translation>
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
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Редакционный стиль</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Пресс-служба</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Название стиля</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Язык текстов ниже</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Кто выпускает</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>О нас, в конце каждого релиза</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>О нас</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Знак конца</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Например ### или ничего</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Что изображено на логотипе</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Для тех, кто его не видит</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Акцентный цвет</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Шрифт текста</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Шрифт заголовков</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Международное: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Только цифры: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Как принято в стране: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Телефонные номера</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> симв.</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Заголовок считать длинным после</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Город прописными перед датой</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Проверяемые правила</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Использовать и для новых релизов</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Использовать для новых релизов</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Загрузка редакционного стиля</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Редакционные стили (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Сохранение редакционного стиля</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>То, что исправить обязательно</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Любое замечание</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Что останавливает экспорт</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>Изображение «%1» — не PNG и не JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Сохраните его как PNG или JPEG и добавьте снова.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>В этом сообщении нет изображения</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>«%1» нельзя показать</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>Строка %1 повторяет заголовок «%2» и пропущена.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Заголовок не найден.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>Пропущен %n управляющий символ.</numerusform>
            <numerusform>Пропущено %n управляющих символа.</numerusform>
            <numerusform>Пропущено %n управляющих символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>Пропущен %n невидимый символ.</numerusform>
            <numerusform>Пропущено %n невидимых символа.</numerusform>
            <numerusform>Пропущено %n невидимых символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>Пропущена %n принудительная смена направления письма.</numerusform>
            <numerusform>Пропущено %n принудительных смены направления письма.</numerusform>
            <numerusform>Пропущено %n принудительных смен направления письма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>Пропущен %n символ, который есть только в одном шрифте.</numerusform>
            <numerusform>Пропущено %n символа, которые есть только в одном шрифте.</numerusform>
            <numerusform>Пропущено %n символов, которые есть только в одном шрифте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n символ.</numerusform>
            <numerusform>Не удалось прочитать %n символа.</numerusform>
            <numerusform>Не удалось прочитать %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>файл Word, LibreOffice или ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>файл PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>старый файл Word</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>файл RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Сохраните релиз как простой текст и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Это %1, а не простой текст.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Прочитано как UTF-16, хотя в файле это не указано.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>В файле есть нулевые байты: это не простой текст.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>Файл не в Юникоде. Он прочитан как Windows-1252 (Западная Европа): проверьте буквы с диакритикой.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Текст больше %1 МБ.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Импортируйте только релиз, без вложений и других текстов.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>В файле полно управляющих символов: это не простой текст.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>В файле нет текста.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Проверьте, тот ли это файл и сохранён ли он.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>Язык определён предположительно: если он неверен, укажите правильный.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>Строка %1: «%2» — день недели не соответствует дате.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Человека представили поздно</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1: назван(а) %2; представлен(а) позже: %3, %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Должность без имени</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1: не назван(а) %2, хотя другие названы.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>Это дата предыдущего раунда.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>Это дата следующего раунда.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>Это дата связанного мероприятия.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>Это дата мероприятия.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>Это год, а не день.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Она относится к %1, а не к месту проведения.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>Рядом стоит дата мероприятия.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Она стоит при месте проведения.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Она стоит при названии мероприятия.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>В первом абзаце других дат нет.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>Это дата релиза.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Рядом ничто не говорит о мероприятии.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>Это раунд из формы.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Число относится к другому.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>В предложении речь о другой встрече.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Название языка или его код, например pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Начать с абзацев текста на языке: %1; они отмечены, пока не переписаны</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Начать с пустой страницы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>В сообщении уже есть текст на этом языке.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Такого языка нет. Выберите язык из списка или напишите его код.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Языковые версии расходятся в дате</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Языковые версии расходятся в контакте</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Языковые версии расходятся в стране</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Языковые версии расходятся в числе</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Языковые версии разной длины</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>Версия (%1): абзацев — %2. Версия (%3): абзацев — %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Языковые версии расходятся в цитатах</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2): %3. В версии (%4) этого нет.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>Версия (%1): цитат — %2. Версия (%3): цитат — %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Языковые версии расходятся в человеке</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>В версии (%1) не назван(а) %2, а в версии (%3) назван(а).</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>«%1» — не изображение PNG или JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Нет логотипа</translation>
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
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакционный стиль</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя собственное</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
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
        <translation>Из формы. Нажмите, чтобы изменить там.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Место и дата: %1</translation>
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
        <translation>Лид, необязательно</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Пишите релиз здесь</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Подпись таблицы, необязательно. Tab ведёт в ячейки.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Подпись изображения, необязательно</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
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
        <translation>Строки</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>Без выравнивания справа</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Выровнены с обеих сторон</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Переносить слова в конце строки</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Обычные: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>Старого стиля, если они есть в шрифте</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 и PDF/A-2: их знает каждая программа</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 и PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Вкладывать файл .dateline в PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Получатель PDF сможет открыть релиз с его формой. Проигнорированные замечания и то, кто их проигнорировал, не вкладываются.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Страницы в том виде, как они экспортируются</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Страниц: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Добавить</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Страна или организация</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>Страна или организация, затем Enter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (гость)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (наблюдатель)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Участник: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Delete убирает его, Alt+Влево и Alt+Вправо передвигают</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Переместить раньше</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Переместить позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Удаление участника</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Перемещение участника</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Сортировка участников</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Роль участника</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Порядок ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Порядок участников</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Перетаскивание даёт любой другой порядок</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Протокол: организации, затем страны по английским названиям</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>По алфавиту этого языка</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>Не удаётся прочитать файл шрифта %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Установите шрифт заново.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>Шрифт %1 запрещено встраивать в документы.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Выберите другой шрифт в редакционном стиле.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>Шрифт %1 повреждён.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Установите шрифт заново или выберите другой.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>Изображение %1 нельзя поместить в PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Сохраните его заново как обычный (baseline) JPEG в цветах RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>Файл повреждён или слишком велик; сохраните его заново как PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Сохраните его заново как PNG или обычный (baseline) JPEG.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Не удалось записать PDF: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>PDF не записан: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>Это ошибка в Dateline; пожалуйста, сообщите о ней, приложив релиз.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>у документа нет заголовка</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>у документа нет языка</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>в документе нет страниц</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>у структуры нет корня</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>элемент структуры %1 ни к чему не привязан</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>части элемента структуры %1 идут не по порядку</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>в заголовках пропущен уровень</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>у иллюстрации нет замещающего текста</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>ссылка не говорит, куда ведёт</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>у заголовка таблицы нет области действия</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>у текста %1 есть части</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>изображение не входит в иллюстрацию</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>область щелчка не входит в ссылку</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>«%1» нет в структуре</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>в «%1» есть символ без начертания</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>на странице %1 что-то выходит за её край</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>«%1» встречается на страницах не ровно один раз</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>иллюстрация встречается на страницах не ровно один раз</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Председатель и принимающая сторона</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Добавить</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Добавить председателя или принимающего</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>В прошлый раз: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>host</source>
        <translation>принимающая сторона</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Убрать человека</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Переместить человека</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Перетащите или нажмите Alt+Вверх и Alt+Вниз, чтобы переместить</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Роль на мероприятии</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>Фамилия идёт первой</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Страна или организация</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>Изображение само ничего не сообщает (украшение)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Что нужно знать тому, кто не видит изображения</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Замещающий текст, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>Чьё изображение, как это печатается</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Каждому языку нужен замещающий текст, если изображение не украшение.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Замещающий текст и изображение…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>«%1» не читается как изображение.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Выберите файл PNG или JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Изображение не читается.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Сохраните его как файл PNG или JPEG и вставьте этот файл.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Простой текст, каким он экспортируется</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Уменьшить просмотр</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Увеличить просмотр</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · шрифты: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>Не удалось запустить браузер. Страница здесь: %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Отправлено: %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Напечатано в %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Ссылка работает только внутри организации</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Внешние читатели не могут открыть %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Фотография сообщает, где она сделана</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>Файл %1 содержит место съёмки.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Подготовка релизов для пресс-служб.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Язык интерфейса, например ru.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Файл .dateline или текст, который нужно открыть.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast или dark-contrast.</translation>
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
        <translation>Лид</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Примечание %1</translation>
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
        <translation>Исправить обязательно</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Подзаголовок второго уровня</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Причина, сохраняется в релизе</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Под эмбарго</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>Восстановленная работа повреждена.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>Не удаётся создать папку для восстановления работы.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Сохраняйте чаще, пока нет места или разрешения.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>Не удаётся заблокировать папку для восстановления работы.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Анонс для СМИ</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Вид релиза</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Номер релиза</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Кто выпускает</translation>
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
        <translation>Следующий раунд</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Год или дата</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (только чтение) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Готово к экспорту</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>До экспорта нужно исправить: %n</numerusform>
            <numerusform>До экспорта нужно исправить: %n</numerusform>
            <numerusform>До экспорта нужно исправить: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Новый релиз</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Добавить язык…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Убрать этот язык</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Переместить этот язык вперёд</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Переместить этот язык назад</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Убрать язык</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>Убран текст на языке: %1. Отмена его вернёт.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Переместить язык</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакционный стиль</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>Перенесённых текстов не осталось.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Осталось перенесённых текстов: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Исправить все</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>Игнорировать это замечание?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Игнорировать…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Подтвердить: всё ещё верно</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>В этом абзаце: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>То же слово ещё раз</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1: «%2» повторено вскоре после прошлого раза.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Те же слова ещё раз</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1: «%2» встречается дважды.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Снова полное название мероприятия</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1: снова полное название мероприятия; достаточно «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Нет названия мероприятия</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Укажите название мероприятия в форме: его используют перечень сведений и проверки.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Нет даты мероприятия</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Укажите в форме, когда проходит мероприятие.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Нет города</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Укажите в форме, в каком городе проходит мероприятие.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Нет страны</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Укажите в форме, в какой стране проходит мероприятие.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Нет даты выхода</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Укажите, когда выходит релиз.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Не указано, кто выпускает</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Укажите, кто выпускает релиз.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Нет номера</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Присвойте релизу номер, чтобы на него можно было сослаться и его найти.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Нет контакта</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Укажите, кому журналисты могут позвонить или написать.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Нет номера телефона</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Укажите номер телефона: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Нет адреса эл. почты</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Укажите адрес эл. почты: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Нет заголовка</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>В версии (%1) нет заголовка.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>В версии (%1) нет ни одного абзаца.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Нет аннотации</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>В версии (%1) нет аннотации для поисковиков и лент.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Нет цитаты</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>В версии (%1) никто не процитирован; журналистам нужен живой голос.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Ничего не сказано о том, кто выпускает</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>В редакционном стиле нет абзаца «О нас» (язык: %1).</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Мероприятие заканчивается раньше, чем начинается</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>Последний день мероприятия раньше первого.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Эмбарго истекло</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>Эмбарго уже истекло. Снимите его или задайте более позднее время.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Нет знака конца</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>В редакционном стиле нет знака конца текста (язык: %1).</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Нет ссылки</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>В версии (%1) нет ссылки на страницу или документ для тех, кто хочет узнать больше.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Сравните со схемой наборов правил.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Это не набор правил: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>В наборе правил не бывает элемента «%1».</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>В наборе правил нет идентификатора или названия.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>Идентификатор правила имеет вид «style.long-word», а не «%1».</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>В правиле не бывает элемента «%1».</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>Важность — «remark» или «must-fix».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>В релизе нет части «%1».</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>Неверный шаблон: %1 (символ %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Порядковое числительное в дате</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3: «%1». Напишите «%2».</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Дни пишутся количественными числами.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>День перед месяцем</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Американские даты начинаются с месяца.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Месяц полностью</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Процент словами</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Британское написание</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3: «%1». В американском английском — «%2».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Европейская служба внешнеполитической деятельности</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Учреждения ЕС, с формулировками Европейской службы внешнеполитической деятельности.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>Краткое название страны</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3: «%1». В редакции принято «%2».</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>Европейская служба внешнеполитической деятельности пишет «the Kyrgyz Republic»; в руководстве по стилю и в списке ООН — Kyrgyzstan. Верно и то и другое, но не вместе в одном тексте.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>Официальная форма титула</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3: «%1». Официальная форма — «%2».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>При первом упоминании титул полностью, далее HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Учреждения ЕС</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>Межинституциональное руководство по стилю и веб-руководство Комиссии. Где они расходятся, правило говорит об этом и называет, чему следует.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Неразрывный пробел</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3: неразрывный пробел держит два слова на одной строке.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>Руководство по стилю ограничивает неразрывные пробелы числами, единицами, титулами и знаками.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Длинное тире</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3: длинное тире. Поставьте короткое тире с пробелами.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>Веб-руководство Комиссии больше не использует длинное тире. (В таблице знаков руководства по стилю оно ещё есть, с пробелами.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Восклицательный знак</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3: восклицательный знак.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Восклицательные знаки — для предупреждений об опасности.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Дни пишутся количественными числами: 13 June, а не 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Дата цифрами</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3: дата %1 записана цифрами. Напишите месяц словом.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>В тексте месяц пишется словом: в разных странах цифры читают по-разному.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>Месяц перед днём</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Британские даты начинаются с дня.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Запятая в дате</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Перед годом запятая не ставится.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Предлог и тире</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3: «%1». Запишите промежуток словами или одним тире.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>«From» идёт с «to», а «between» — с «and»; ни то ни другое не сочетается с тире.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Сокращённый миллион</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3: «%1». Напишите million или billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Миллионы и миллиарды пишутся полностью.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Процент без пробела</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>Руководство по стилю ставит перед знаком процента неразрывный пробел. (Веб-руководство пишет слитно.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Пробел после €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>В английском между € и числом пробела нет.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3: «%1». В английском ЕС — «%2».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>В английском ЕС пишут -ise, а не -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Лишний дефис</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>Слитно: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Составное слово без дефисов</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Слова, вместе определяющие существительное, пишутся через дефис.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Неподходящий предлог</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>Глагол требует другого предлога.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>«Interest to» с глаголом</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3: «%1». Напишите «an interest in strengthening», а не «an interest to strengthen».</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Говорят «an interest in doing something».</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Имя без запятых</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Имя, поясняющее должность, выделяется запятыми.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>Официальная форма должности</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>Европейская служба внешнеполитической деятельности пишет свои должности через дефис.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Затёртое слово</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3: «%1». Простое слово говорит то же: «%2».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Слова, затёртые в текстах ЕС; простое говорит то же.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Слова, которые ничего не говорят</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3: «%1». Скажите, что сделано.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Пустые слова отодвигают то, ради чего написано предложение.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Одно и то же дважды</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3: «%1». Хватит одного слова.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>Одно и то же сказано дважды.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Решение без того, кто решил</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3: «%1». Скажите, кто решил.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Решение всегда чьё-то.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Предлоги в перечислении меняются</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3: «%1». Части, соединённые «and», должны зависеть от одного предлога.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>То, что соединяет «and», зависит от одного предлога.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Слово, которое кого-то исключает</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Слова, которые никого не исключают.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>В редакции пишут иначе</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>Из двух написаний одно принято в редакции.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Французский, национальная типографика</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Нет пробела перед знаком</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: нет неразрывного пробела перед «%1».</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Пробел, который может разорваться</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3: обычный пробел перед знаком.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>Пробел перед этими знаками не должен рвать строку.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>Пробел перед двоеточием</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: нет неразрывного пробела перед двоеточием.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Перед двоеточием стоит неразрывный пробел.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>Пробел внутри кавычек-ёлочек</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: нет неразрывного пробела внутри « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Внутри французских кавычек стоит неразрывный пробел.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Первое число месяца</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>Первое число — 1er; остальные дни — простые числа.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Месяц с прописной буквы</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3: «%1». Месяцы пишутся со строчной буквы.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Месяцы и дни недели начинаются со строчной буквы.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Слово, которое есть во французском</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3: «%1». По-французски — «%2».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>То, что верно в любой редакции: факты, безопасные и целые символы, хорошая типографика, доступность для всех. Лежит в основе всех остальных наборов.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Релиз без заголовка нельзя внести в список, отправить и найти.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Версия без абзацев ничего не говорит.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>По названию ориентируются серия, перечень сведений и проверки.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Кто, что, когда, где: первый абзац отвечает на это, форма это хранит.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>За пределами своей страны город может быть неизвестен или быть одним из нескольких одноимённых.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>У релиза есть дата, выходит ли он сразу или под эмбарго.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Читателям и лентам должно быть понятно, кто говорит.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>В релизе указано, кого могут спросить журналисты.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Когда время поджимает, журналисты звонят.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Сначала журналисты пишут.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Службы, которые нумеруют релизы, ссылаются на них и хранят их по номеру.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Поисковики и ленты показывают не более 160 символов аннотации.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>Цитата — постоянная черта жанра; без неё релиз читается как протокол.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Заключительный абзац говорит, кто выпускает релиз.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Мероприятие не заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Истёкшее эмбарго ничего не запрещает.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>Дата из текста и дата из формы попадают к читателям и в календари; одна из них неверна. Дата, стоящая при другом месте или другом мероприятии, не оспаривается.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Из-за несовпадения дня недели и даты люди придут не в тот день.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>О прошедшем на дату релиза говорят в прошедшем времени, о предстоящем — в будущем.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>Раунд в тексте и раунд в форме расходятся.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>Город в тексте и город в форме расходятся.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Кто, что, когда, где: где — тоже сказано в тексте.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>Страна после города не та, что в форме.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Участников называют.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>В перечне, который в основном совпадает с участниками, назван тот, кого нет в форме.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>Имя человека пишется одинаково — так, как он пишет его сам.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>У одного человека во всём тексте одна должность.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Номер, отличающийся от номера контакта на одну-две цифры, — это он и есть, с опечаткой.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>По нему никто не дозвонится.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Адрес, отличающийся от адреса контакта на одну-две буквы, — это он и есть, с опечаткой.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Номера везде записаны одинаково; как — говорит редакционный стиль.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Его нет ни в одном словаре.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Управляющий символ</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3: управляющий символ %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Управляющие символы недопустимы ни в одном формате экспорта.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Скрытая смена направления</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3: символ %1, который переворачивает текст после него.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Из-за него текст читается не так, как написан; так обманывают поддельные ссылки.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Невидимый символ</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3: невидимый символ %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Невидимые символы мешают поиску, орфографии и переносам и могут метить копию.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Символ потерян</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3: %1 на месте символа, потерянного при преобразовании.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Он стоит там, где программа не смогла прочитать написанное.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Искажённые символы</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>«%1» похоже на символ, прочитанный в неверной кодировке.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>По пути сюда UTF-8 прочитали как Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Буква и её диакритика — один символ, иначе не работают поиск и сравнение.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Дата на одном языке — это дата на всех языках.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Номера и адреса одинаковы на всех языках.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Кто назван на одном языке, назван на всех.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Числа одинаковы на всех языках.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Перевод идёт абзац за абзацем; лишний или недостающий — забытый или оставшийся.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Что процитировано на одном языке, процитировано на всех.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Одно слово всюду пишется одинаково.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>В одном тексте у страны одно название: краткое или официальное.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Год указан у всех дат мероприятия или ни у одной.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Сокращение расшифровывают там, где оно стоит впервые.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Слова из прошлого выпуска могли устареть.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Больше одного пробела</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3: больше одного пробела между словами.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Между словами один пробел.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Пробел с краю</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3: в начале или в конце пробельные символы.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Пробелы на краю абзаца в некоторых форматах сдвигают его.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Пробел перед знаком</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3: пробел перед запятой или точкой.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>Запятая и точка стоят вплотную к предыдущему слову.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3: пробел перед двоеточием, точкой с запятой, вопросительным или восклицательным знаком.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Всюду, кроме французского, эти знаки стоят вплотную к предыдущему слову.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Нет пробела после знака</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: нет пробела после «%1».</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>После запятой и конца предложения идёт пробел.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Знак повторён</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3: «%1».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Хватит одного знака.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Повторяющиеся знаки</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Релиз не кричит.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Машинописный апостроф</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3: машинописный апостроф.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Внутри слова ставится апостроф ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>В каждом языке свои кавычки.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Два дефиса вместо тире</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3: два дефиса там, где нужно тире.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Два дефиса — тире пишущей машинки.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Дефис вместо тире</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3: дефис там, где нужно тире.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Тире между словами длиннее дефиса.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Три точки</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3: три точки вместо многоточия.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Многоточие — один символ, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Открытая скобка закрывается.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Слово повторено</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>Одно и то же слово два раза подряд — описка.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Слова, которых ещё нет</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: «%1» стоит на месте того, что ещё предстоит написать.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Заготовки на месте будущих слов не должны выйти наружу.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: «%1» похоже на заметку, которая не должна выйти наружу.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Заметки для коллег не должны выходить наружу.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Внутренняя ссылка снаружи бесполезна и выдаёт, как всё устроено внутри.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Фотографии сообщают, где и когда они сделаны; это может навредить тем, кто на них.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Заголовки обрезаются в лентах, результатах поиска и темах писем.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Точка в заголовке</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>Заголовок заканчивается точкой.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Точка в заголовке не ставится.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Поисковики обрезают аннотацию примерно после 160 символов.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>В длинных предложениях читатель теряет нить.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Одна мысль — один абзац.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Прописные читаются медленно и кричат.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Уровни заголовков идут без пропусков, чтобы по ним можно было переходить.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Подзаголовок о чём-то возвещает.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Редакторы перестают читать.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Программы экранного доступа перечисляют ссылки только по их словам.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Программа экранного доступа читает адрес посимвольно.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Синтезатор читает отмеченные фрагменты на их языке.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>Тому, кто не видит изображение, говорят, что на нём.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Автора изображения указывают; этого требует большинство лицензий.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>Текст и ссылки фирменного цвета должны читаться на белом.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Программы экранного доступа читают заголовок при каждой ячейке.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Организация Объединённых Наций</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3: «%1». В английском ООН — «%2».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>Название, принятое в ООН</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3: «%1». В ООН принято «%2».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Названия стран, принятые в ООН.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>В руководстве пишется иначе</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3: «%1». В руководстве — «%2».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>Знак процента</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>В тексте слова, а не знак.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Даты ООН начинаются с дня.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Стиль американских новостей, насколько его передают открытые обзоры. Сам Stylebook продаётся и не читался: то, о чём обзоры молчат или спорят, отключено.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>При указании дня месяцы длиннее пяти букв сокращаются. (По открытым обзорам; многие пресс-службы так не делают.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>Знак, без пробела. (С 2019 года, по открытым обзорам; более старые требуют слова.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Американское написание. (Не проверено: включите, сверившись со Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Заголовки обрезаются в лентах, результатах поиска и темах писем; списки в сети показывают около 65 символов.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Больше одной пары тире</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3: больше одной пары тире.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Одной пары тире на абзац достаточно.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Двойные кавычки</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>Руководство по стилю ставит ‘ ’, а внутри “ ”. (Большинство релизов учреждений ставит “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Кавычки другого языка</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3: знак %1, которого в английском нет.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>У каждого языка свои кавычки.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Пробел перед знаком</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3: пробел перед «%1».</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>Руководство по стилю ставит ; ! ? вплотную к слову, и во французском. (По национальному обычаю пробел есть: набор national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>«The» в дате</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>У дат нет артикля.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Время с am или pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3: «%1». Запишите время в 24-часовом виде.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Время указывают в 24-часовом виде.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Малое число цифрами</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3: «%1». Напишите словом.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Числа от одного до девяти пишутся словами. (На странице веб-руководства всюду цифры; редакция выбирает.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Запятая между тысячами</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Тысячи отделяют неразрывным пробелом. (На старых страницах того же руководства — запятая.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Десятичная запятая</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>В английском десятичная точка.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Десятичная точка</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Во всех официальных языках, кроме английского, ирландского и мальтийского, десятичная запятая.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>В английском ЕС множественное число — euro. (В старых изданиях руководства — euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Точка после обращения</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>После Mr, Ms, Mrs и Dr точки нет.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Должность со строчной буквы</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3: «%1». Перед именем должность пишется с прописной.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>Должность названного человека — с прописной, должность вообще — нет.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Прилагательные и существительные в одном перечне</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3: «%1». Члены перечня однородны: «economic, trade-related and environmental issues» или везде существительные.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Прилагательные и существительные, вместе определяющие слово, не ставят в один перечень.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Неопределённое время</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3: «%1». Укажите дату или уберите.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Такие слова, как «shortly», без даты мало что говорят.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Как набирают французские газеты и министерства. Пробелы при знаках — по Lexique des règles typographiques Imprimerie nationale, как его цитируют корректоры; непроверенное отключено.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>Во французском перед знаками из двух частей стоит тонкий неразрывный пробел, перед двоеточием — полный. (Руководство учреждений ЕС не ставит его перед ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>Во французском есть своё слово. (Не проверено: включите, сверившись с FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>«Today» с датой рядом — это дата релиза, «yesterday» — день до неё.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>В ежегодной серии столько раундов, сколько лет, если один не пропущен. Кто-то должен знать какой.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Знак конца говорит редакторам, что текста дальше нет.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Связанные страницы и документы избавляют от вопросов.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>Первый абзац отвечает, когда и где.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>На экране подзаголовок ищут каждые несколько абзацев.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Сокращение, которое больше не встретится, вводить не нужно.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>В одном перечне у всех стран краткие или у всех официальные названия.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Страны в перечне идут по алфавиту языка текста. (У государств ЕС в тексте ЕС свой порядок: руководство по стилю, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>При столице страна не нужна.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>У города, который не столица, при первом упоминании указана страна.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>Человека представляют именем и фамилией при первом упоминании.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Если названы некоторые должностные лица, названы все.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Встречи, стратегии и программы пишутся со строчной, если название не официальное; по крайней мере — одинаково.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>Один и тот же глагол в соседних абзацах утомляет.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>Одно и то же выражение дважды в абзаце читается как оплошность.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>После полного названия мероприятия достаточно краткого.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Предложение не начинают с цифры.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Дата, которая может разорваться</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3: строка может разорваться внутри «%1».</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>День и месяц остаются на одной строке. (Руководство по стилю ограничивает неразрывные пробелы.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Первое или второе лицо</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3: «%1» вне цитаты.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Вне цитат релиз рассказывает в третьем лице.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Порядковое числительное написано по-разному</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3: «%1», а в другом месте «%2».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Раунд пишут цифрами или словами, но не так и так.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Одна должность, две формулировки</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>Одна должность всюду называется одинаково.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>Периодичность сказана дважды</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>О том, как часто проходит мероприятие, говорят один раз и одинаково.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>Editorial Manual, насколько прочитаны его открытые страницы и их копии; остальное отключено.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Где слово может оканчиваться на -ize или -ise, в английском ООН пишут -ize. (Слова с корнем на -ise и с -yse остаются.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>Руководство предпочитает первое написание Concise Oxford Dictionary: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>В руководстве пишется слитно или раздельно иначе</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Слитно или раздельно, как в руководстве. (Не проверено: включите, сверившись с руководством.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Сохраните под другим именем.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>Регулярное выражение неполно или неверно, символ %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Исправьте его или отключите регулярные выражения.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>Раунд не сходится с годами</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Ежегодная серия с %1 года собирается в %3 году в %2-й раз, а в форме раунд %4. Пропущен год?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Светлый, высокая контрастность</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Тёмный, высокая контрастность</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Пресс-служба</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Подписывает замечания, которые вы пропускаете, и экспорт вопреки им.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Редакционный стиль</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Изменить редакционный стиль новых релизов</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Экспортировать в</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Секунды между двумя копиями несохранённой работы</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Копия несохранённого каждые</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>После сбоя набранное до него предлагается на начальной странице.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Словарь, установленный во время работы Dateline, используется после следующего запуска.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Редакционный стиль новых релизов</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Редакционные стили (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Экспорт в папку</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Списки слов</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>Папка со списками слов учреждения</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Слова, которые вся пресс-служба считает верными, по текстовому файлу на язык; папка может быть общей.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>Словарь испорчен: заявлено правил — %1, следует — %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Установите другую его версию.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Неизвестное слово</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«%1» нет ни в одном словаре.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написать «%1»</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Слово, которое здесь не употребляют</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Список слов советует писать «%1».</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Имя собственное</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Игнорировать один раз</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Игнорировать в этом релизе</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Заменить везде на</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Язык этого фрагмента (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Подбор вариантов…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Добавить «%1» в список</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>Список слов редакции</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Мой собственный список слов</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Убрать из списка слов последнее добавленное слово</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Проверить орфографию</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>В этом тексте нет неизвестных слов.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Изменить «%1» везде</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>Сделано %n изменение.</numerusform>
            <numerusform>Сделано %n изменения.</numerusform>
            <numerusform>Сделано %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Так и задумано</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Убрать «%1» из списка слов</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>«%1» теперь в списке слов редакции.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>«%1» теперь в вашем списке слов.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>Слова больше нет в списке.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Слова из прошлого выпуска</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>«%1» было и в прошлом выпуске. Это всё ещё верно?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1: перенесено из прошлого выпуска. Измените или подтвердите, что это всё ещё верно.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Ещё не на этом языке</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: пока то же, что в исходном тексте. Перепишите или подтвердите, что так и останется.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Пресс-бюро</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Новый релиз</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Новый выпуск серии…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Открыть или импортировать…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Справочник…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>Текстовый файл или файл .dateline можно перетащить сюда.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Встреча, визит, диалог</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Официального представителя или совместное</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Анонс для СМИ</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Что, когда, где, как принять участие</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Восстановлено:&lt;/b&gt; «%1», последнее изменение %2, %n слово</numerusform>
            <numerusform>&lt;b&gt;Восстановлено:&lt;/b&gt; «%1», последнее изменение %2, %n слова</numerusform>
            <numerusform>&lt;b&gt;Восстановлено:&lt;/b&gt; «%1», последнее изменение %2, %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Открыть восстановленный релиз %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Отбросить восстановленный релиз %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Здесь появятся открытые вами релизы.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Редакционный стиль…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Пример на трёх языках</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Выделено: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
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
        <translation>Откройте резервную копию или попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Это неверный JSON: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Здесь ожидалось другое: %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>Файл сохранён более новой версией Dateline (формат %1, эта читает до %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Чтобы открыть его, обновите Dateline.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Не указана версия формата файла.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>Файл изменён вне Dateline; исправьте это место или откройте резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» — не то, что нужно: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>объект с текстами по языкам</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>язык, которого там ещё нет</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>текст или список отрезков текста</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>истина или ложь</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>дата вида 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>время вида 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>дата, время и часовой пояс вида 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>год, месяц или день вида 2024, 2024-05 или 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>цвет вида #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>код языка вида en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>имя блока вида b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>часовой пояс вида Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>число от %1 до %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>одно из %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>поле вида event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Выберите файл, сохранённый Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Исправьте это перед сохранением.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>Релиз слишком велик: не более %1 МБ на файл, %2 МБ и %3 файлов всего.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Используйте изображения поменьше или меньше изображений.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Это не релиз Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>Это ZIP-архив другого рода, а не релиз Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>В файле нет изображения «%1».</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>В пакете нет релиза.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Длинный заголовок</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>В заголовке символов: %1. Редакционный стиль допускает %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Длинная аннотация</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>В аннотации символов: %1. Поисковики обрезают её после %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Пропущен уровень заголовков</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Здесь подзаголовок уровня %1, но перед ним нет ни одного уровня %2.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Подзаголовок, за которым ничего нет</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>После подзаголовка «%1» ничего нет.</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Длинный релиз</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>В тексте слов: %1. Редакторы дочитывают примерно до %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Короткий релиз</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>В тексте слов: %1. Редакторы ждут не меньше %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>дата мероприятия</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>город мероприятия</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>В первом абзаце чего-то нет</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>В первом абзаце нет: %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Много абзацев без подзаголовка</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Подряд идёт больше %1 абзацев без подзаголовка.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Строка выше</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Строка ниже</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Столбец перед</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Столбец после</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Убрать столбец</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Убрать таблицу</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Таблица, строка %1 из %2, столбец %3 из %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Текст релиза</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Типографский ввод</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Уровень списка</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Язык фрагмента</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Перенести в примечания</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новый абзац</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Перемещение текста</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Вставить файл</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Вставить изображение</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить как простой текст</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Найти и заменить…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Перейти к абзацу…</translation>
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
        <translation>Найти действие, поле, замечание или абзац…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Номер или слова абзаца</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Найти действие, поле, замечание или абзац</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Специальный символ…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Название символа, например «en dash»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Типографский ввод</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>При вводе ставит кавычки, тире и пробелы по правилам языка</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · оригинал</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n обязательное</numerusform>
            <numerusform>%n обязательных</numerusform>
            <numerusform>%n обязательных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n рекомендация</numerusform>
            <numerusform>%n рекомендации</numerusform>
            <numerusform>%n рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Исправлять нечего</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Язык</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Ни в одном установленном шрифте нет символа %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Установите шрифт, в котором он есть, например из пакета %1, или напишите иначе.</translation>
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
        <translation>Изображение %1 — не PNG и не JPEG, пригодный для страницы.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Сохраните его заново как PNG или RGB JPEG.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Буква и её диакритика — два символа</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>«%1» состоит здесь из %n символа; поиск его не найдёт.</numerusform>
            <numerusform>«%1» состоит здесь из %n символов; поиск его не найдёт.</numerusform>
            <numerusform>«%1» состоит здесь из %n символов; поиск его не найдёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Скобка не закрыта</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1: «%2» открыта и не закрыта.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Машинописная кавычка</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1: стоит &quot;, а в этом языке — %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>В этом файле нет vCard.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Экспортируйте адресную книгу как vCard (.vcf) или CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>Встречается не столько раз, сколько в релизе: «%1»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полно</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Каждый текст релиза стоит на странице один раз.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Это не UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>Не указан тип документа.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>Не указан язык.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>Заголовок не такой, как у релиза.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>У изображения нет замещающего текста.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>структура</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>Страница правильно построена, указывает язык и заголовок, имеет один главный заголовок без пропуска уровней, и у каждого изображения есть замещающий текст.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Подзаголовок пропускает уровень: «%1»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>Главный заголовок не ровно один.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Есть комментарий.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>самодостаточно</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>Страница ничего не загружает, не выполняет сценариев и не содержит комментариев.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Обращается наружу: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Ссылка никуда не ведёт: «%1»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>У ссылки нет слов.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>У каждой ссылки есть слова и правильная цель: страница, адрес или номер. Существуют ли страницы, не проверялось.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>Он не помечен как размеченный.</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>Не удаётся прочитать содержимое страницы.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>Структура называет содержимое, которого нет ни на одной странице.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Что-то на странице не входит в структуру.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>У иллюстрации нет замещающего текста.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>Он не называет себя %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>разметка %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>Файл называет себя %1, указывает язык и заголовок. Всё напечатанное входит в структуру один раз или помечено как оформление, всё из структуры есть на странице, у каждой иллюстрации есть замещающий текст.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Шрифт не встроен.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>Не сказано, что означают цвета.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>шрифты %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>Файл называет себя %1, содержит каждый использованный шрифт с символами, которым соответствуют глифы, и говорит, что означают цвета.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Каждый текст релиза читается из файла один раз.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>О происхождении сказано больше, чем следует.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Метаданные говорят больше, чем следует.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Кроме страниц в нём есть программа, форма или вложенный файл.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>нет скрытых данных</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>Из метаданных в файле только заголовок, кто выпускает, тема, дата и имя Dateline; ничего о месте и времени съёмки, нет вложений, форм и программ.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>У одной из частей свои метаданные.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>У фотографии свои метаданные.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>Это не чистый UTF-8.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Есть управляющие символы.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>Не заканчивается одним переводом строки.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Слишком длинная строка: «%1»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Строка заканчивается пробелами: «%1»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, столбцов: %1</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>Файл — правильный UTF-8 без управляющих символов и пробелов в конце строк, и ни одна строка не шире %1 столбцов, если это не одно слово.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Каждый текст релиза стоит в файле один раз.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Веб-страница, какой она экспортируется</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Дата мероприятия</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата выхода</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Например, 13 июня</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>В прошлый раз: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>В прошлый раз: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Здание или зал, необязательно</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Новый пресс-релиз</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Новый анонс для СМИ</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Новый выпуск серии…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Открыть или импортировать…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Справочник…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Редакционный стиль…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Закрыть релиз</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Подтвердить перенесённый текст</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
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
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Вернуться к сохранённому</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Открыть прежнюю версию</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
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
        <translation>Открыть пример</translation>
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
        <translation>Форма рядом с текстом</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Панели рядом с текстом</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Писать на весь экран</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Светлый, высокая контрастность</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Тёмный, высокая контрастность</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Пример на трёх языках</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>У пресс-службы ещё нет папки для списков слов.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Выберите её в настройках или добавьте слово в собственный список.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Файл повреждён или обрезан.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Откройте резервную копию или попросите отправителя прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>Файл распаковывается в гораздо больший объём данных, чем бывает у релиза.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Открывайте его, только если знаете, откуда он.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>Не удаётся собрать пакет.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>Имя одного из элементов увело бы за пределы пакета.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>У двух элементов пакета одно имя.</translation>
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
            <numerusform>%1: сделано %n изменение; осталось: %2</numerusform>
            <numerusform>%1: сделано %n изменения; осталось: %2</numerusform>
            <numerusform>%1: сделано %n изменений; осталось: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>Стандартный ввод длиннее 256 МБ.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Передавайте меньше текста за раз.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: не экспортировано, так как сначала нужно кое-что исправить. Исправьте или укажите причину в --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>Файл, в котором было бы записано исключение, уже есть.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Чтобы заменить его, используйте --force.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Дата мероприятия</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
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
        <translation>Предыдущий раунд</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Следующий раунд</translation>
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
        <translation>Языки</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Кто выпускает</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата выхода</translation>
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
        <translation>Файл уже существует.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Чтобы заменить его, используйте --force.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Не удалось создать папку.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Выберите папку, в которую можно писать.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: строка %2: неясно, действительно ли «%3» — %4; проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Для нескольких файлов нужна папка. Укажите её в --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Прочитано из текста, с уверенностью:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  строка %2  %3 %  «%4»</translation>
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
        <translation>лид</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>примечания, абзац</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>о нас</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>форма: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, строка %1, столбец %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, символ %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>исправить обязательно</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    исправление: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n обязательное замечание</numerusform>
            <numerusform>%n обязательных замечания</numerusform>
            <numerusform>%n обязательных замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n рекомендация</numerusform>
            <numerusform>%n рекомендации</numerusform>
            <numerusform>%n рекомендаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: игнорирует %3, %4: %5 [%6]
    причина: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>исправить обязательно</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключено</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>языки: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (набор %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Пример: «%1» → «%2»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Источник:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>Нет набора правил «%1».</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Укажите файл или один из этих наборов: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Правила «%1» нет.</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>В замечании его правило названо в скобках.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>Текст не в UTF-8, поэтому он не изменён.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Сохраните его в UTF-8 или импортируйте и исправьте файл .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: не установлен словарь для языка: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Строка не является запросом: нужны слово и языки.</translation>
    </message>
</context>
</TS>
