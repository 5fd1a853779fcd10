<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>اختصار قبل شرحه</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1: «%2»؛ وشرحه في: %3.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>اختصار لا يُستعمل ثانية</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1: يُعرَّف %2 ولا يرد في موضع آخر.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>رابط لا يبيّن إلى أين يقود</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«%1» لا تعني شيئًا إذا قُرئت وحدها.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>رابط يُظهر عنوانه</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>اذكر اسم الصفحة؛ فقارئ الشاشة يتهجّى العنوان.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>مقطع بلغة أخرى</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>حدّد لغة «%1» كي يُقرأ المقطع جهرًا قراءة صحيحة.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>اذكر ما تُظهره الصورة %2 (اللغة: %1)، أو علّمها على أنها للزينة.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>صورة بلا نسبة إلى صاحبها</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>اذكر صاحب الصورة %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>لون مؤسسي باهت</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>تباين اللون المؤسسي %1 على الأبيض %2:1. المطلوب 4.5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>جدول بلا صف عناوين</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>علّم الصف الذي يسمّي الأعمدة.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>لم يعد الملف كما صُدِّر.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>صدّر البيان من جديد.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>تعذّر إنشاء مجلد النسخ السابقة.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>لم يُحفظ البيان كي لا تضيع نسخته السابقة.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>«%1» ليست صيغة يكتبها Dateline.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>الصيغ المتاحة: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>في المجلد هذه الملفات من قبل: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>اختر مجلدًا آخر، أو اسمح باستبدالها.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>سيحمل ملفان مُصدَّران الاسم نفسه «%1».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>صدّرهما إلى مجلدين مختلفين، أو غيّر أحد العنوانين.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>حرف كبير في موضع دون آخر</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»؛ %3: «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>تصحيح الكل: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>لا شيء يحتاج إلى تصحيح. النص والاستمارة متفقان.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>تجاهل ملاحظة</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>تجاهل كلمة في هذا البيان</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>اكتب «%1»</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>الجدول، الصف %1، العمود %2</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>العنوان الفرعي «%1»</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>التعليق «%1»</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>الملاحظة %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>تغيير الاستمارة</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>إزالة المسافة</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>وضع مسافة واحدة</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>وضع مسافة غير منقطعة</translation>
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
        <translation>جملة طويلة</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1: جملة عدد كلماتها %2. يتابع القارئ بيسر حتى نحو %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>فقرة طويلة</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1: عدد الجمل %2. ما زاد على %3 كتلة قلّ من يقرؤها.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>كلها بالأحرف الكبيرة</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>الأحرف الكبيرة بطيئة القراءة، وبعض قارئات الشاشة تتهجّاها.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>جملة تبدأ برقم</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1: جملة تبدأ بـ «%2». اكتبه بالكلمات أو ابدأ بغير ذلك.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>التباين على الأبيض %1:1؛ المطلوب %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>التباين على الأبيض %1:1، كافٍ للنص.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>اختيار لون التمييز</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>اكتب اللون على هيئة ‎#1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>ليس في البيان نص باللغة «%1».</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>أضف اللغة، أو استثنها من التصدير.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>البيان خاضع لحظر نشر لم يُحدَّد وقته.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>أدخل موعد انتهائه، أو ألغه.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>كلمة واحدة كُتبت بطريقتين</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1: «%2»؛ %3: «%4».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>بلد واحد باسمين</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1: «%2»؛ %3: «%4».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>تاريخ بلا سنة</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1: «%2»؛ وسائر تواريخ النص مذكورة بسنتها.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>جهة اتصال المتحدث الرسمي</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>البلد أو المنظمة</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>الهواتف، واحد في كل سطر</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>عناوين البريد الإلكتروني، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>لا يمكن الاتصال بالرقم «%1». اكتبه مع رمز البلد، مثل ‎+32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>أُغفل العمود «%1».</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>السطر الأول لا يذكر ما الأعمدة.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>ضع لها عناوين مثل «الاسم الأول» و«اسم العائلة» و«البريد الإلكتروني» و«الهاتف».</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>السطر 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>جهة اتصال المتحدث الرسمي</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>إزالة جهة اتصال</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>«%1» ليس في قائمة البلدان.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>أسماء مختصرة ورسمية في قائمة واحدة</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1: «%2» باسمه الرسمي بين أسماء مختصرة.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>بلدان غير مرتبة</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1: «%2» خارج الترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>عاصمة مع بلدها</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1: يُذكر البلد بعد «%2»، وهي عاصمته.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>مدينة بلا بلدها</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1: تُذكر «%2» أولًا بلا بلدها: %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>مثلًا 13 يونيو</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>اختيار من التقويم (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>لا يصح هنا إلا يوم واحد.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>موجود، يعرف كلمات قليلة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>أشخاص الدليل</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>إضافة إلى الدليل</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>في الدليل</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>غيّر برنامج آخر الدليل.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>أُعيدت قراءته. كرّر آخر تغيير أجريته.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>تعذّر إنشاء مجلد الدليل.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>تحقق من أنك تستطيع الكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>البحث بالاسم أو المنصب أو المنظمة</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>البلد أو المنظمة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>وسيلة الاتصال</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>استيراد vCard أو CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>لا أحد في الدليل بعد. استورد دفتر عناوين، أو أضف أشخاصًا من الاستمارة.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>محفوظ في %1، وهو ملف يمكن نسخه ومشاركته.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>حذف «%1» من الدليل؟</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>استيراد دفتر عناوين</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>دفاتر العناوين (*.vcf *.vcard *.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>لا مدخلات جديدة في الدليل.</numerusform>
            <numerusform>في الدليل مدخل جديد واحد.</numerusform>
            <numerusform>في الدليل مدخلان جديدان.</numerusform>
            <numerusform>في الدليل %n مدخلات جديدة.</numerusform>
            <numerusform>في الدليل %n مدخلًا جديدًا.</numerusform>
            <numerusform>في الدليل %n مدخل جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>أُغفل: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>البيان مفتوح في %1 على %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>افتحه للقراءة فقط، أو أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>مجلد البيان لا يقبل القفل.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>قد يغيّر آخرون الملف أثناء عملك؛ احفظه باسم آخر.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>البيان مفتوح لدى %3 في %1 على %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>الفقرة المراد تغييرها لم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>لا حظر، للنشر الفوري</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>حتى يوم وساعة</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>يوم انتهاء الحظر</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>ساعة انتهاء الحظر</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>المنطقة الزمنية للحظر</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>ينتهي في %1 هنا، وفي %2 في بروكسل.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>التصدير: %1 من 0 ملفات</numerusform>
            <numerusform>التصدير: %1 من ملف واحد</numerusform>
            <numerusform>التصدير: %1 من ملفين</numerusform>
            <numerusform>التصدير: %1 من %n ملفات</numerusform>
            <numerusform>التصدير: %1 من %n ملفًا</numerusform>
            <numerusform>التصدير: %1 من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>التصدير إلى مجلد</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>يجب تصحيح هذا قبل صدور البيان. لتصديره مرة واحدة رغم ذلك، اذكر السبب.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>تصدير رغم ذلك</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>لم يُصدَّر أي ملف</numerusform>
            <numerusform>صُدِّر ملف واحد</numerusform>
            <numerusform>صُدِّر ملفان</numerusform>
            <numerusform>صُدِّرت %n ملفات</numerusform>
            <numerusform>صُدِّر %n ملفًا</numerusform>
            <numerusform>صُدِّر %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>أتريد استبدال ملفات التصدير السابق؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>جارٍ التدقيق قبل التصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>حفظ بصيغة ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>أرشيفات ZIP ‏(*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«%1» يحول دون التصدير. البيان المفتوح للقراءة فقط لا يستطيع حفظ سبب تصديره رغم ذلك. احفظه أولًا باسم آخر.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>تم التصدير في %1 ث</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>بقيت توصية واحدة مفتوحة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>لم تبقَ توصيات مفتوحة.</numerusform>
            <numerusform>بقيت توصية واحدة مفتوحة.</numerusform>
            <numerusform>بقيت توصيتان مفتوحتان.</numerusform>
            <numerusform>بقيت %n توصيات مفتوحة.</numerusform>
            <numerusform>بقيت %n توصية مفتوحة.</numerusform>
            <numerusform>بقيت %n توصية مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>ما تُحقِّق منه في هذه الملفات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>نسخ للويب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>لا صفحات، %1</numerusform>
            <numerusform>صفحة واحدة، %1</numerusform>
            <numerusform>صفحتان، %1</numerusform>
            <numerusform>%n صفحات، %1</numerusform>
            <numerusform>%n صفحة، %1</numerusform>
            <numerusform>%n صفحة، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>حفظ بصيغة ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>الملف على القرص ليس ما كُتب.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>رقم لا يمكن الاتصال به</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 ليس رقم هاتف في أي بلد.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1: الرقم %2 ليس رقم هاتف في أي بلد.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>رقم مكتوب بصيغة أخرى</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>دليل الأسلوب يكتب %1 بدل %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>النص والاستمارة مختلفان في جهة اتصال</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1: ‏%2. في الاستمارة: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>النص والاستمارة مختلفان في التاريخ</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1: ‏%2. تاريخ الفعالية: %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>النص والاستمارة مختلفان في الجولة</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1: «%2». في الاستمارة: الجولة %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>يوم الأسبوع لا يوافق التاريخ</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1: «%2». يوافق %3 يوم %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1: الحديث عن الفعالية بصيغة الماضي، لكن البيان مؤرَّخ في %2، قبلها.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1: الحديث عن الفعالية بصيغة المستقبل، لكن البيان مؤرَّخ في %2، بعدها.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>زمن الفعل لا يوافق التاريخ</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>مشارك غير مذكور في النص</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>النص (اللغة: %1) لا يذكر %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>النص يذكر مشاركًا زائدًا على الاستمارة</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1: يرد %2 بين المشاركين. ليس في الاستمارة.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>اسم كُتب بطريقتين</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1: «%2». في الاستمارة: %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1: منصب %2 «%3». في الاستمارة: «%4».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1: منصب %2 «%3». %4: «%5».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>شخص واحد بمنصبين</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>المدينة غير مذكورة في النص</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>النص والاستمارة مختلفان في المدينة</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1: ‏%2. تُعقد الفعالية في %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>النص والاستمارة مختلفان في البلد</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>يوم وتاريخه لا يتفقان</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1: «%2»، وهو بحسب تاريخ البيان %3، وبجانبه «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>فشلت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذّر كتابة الملف.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>فشلت كتابة الملف. الملف القديم لم يُمسّ.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>القرص ممتلئ. أفسح مكانًا عليه، أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>بيانات ونصوص (*.dateline *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>هذا البيان مفتوح للقراءة فقط. احفظه باسم آخر لتغييره.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>النصوص التي بجانبها خط هي نصوص الدورة السابقة. غيّرها أو أكّدها.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>فتح أو استيراد</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>اختيار الدورة السابقة</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>لا توجد نسخة سابقة من هذا البيان.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>هذه نسخة من الإصدار السابق المحفوظ في %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>حفظ البيان</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>بيان Dateline ‏(*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>هذا هو البيان كما حُفظ. التراجع يعيد تغييراتك.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>غيّر شخص آخر «%1».</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل نسخته</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>لم يعد «%1» في مجلده. ما تراه ليس في أي ملف.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظه من جديد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>«%1» مفتوح على %2 منذ %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>«%2» مفتوح لدى %1 على %3 منذ %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>يمكنك قراءته، أو فتح نسخة تُحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>غيّر شخص آخر «%1» بعد أن فتحته.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>احفظ نسختك باسم آخر للإبقاء على الاثنتين، أو اختر إحداهما. تحميل النسخة الأخرى يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل نسخته</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>استبدال نسخته</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>عمل غير محفوظ</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>في «%1» تغييرات ليست في أي ملف.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تخلٍّ</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>يتعذّر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذّر كتابة الملف.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>فشلت كتابة الملف.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>يوجد مجلد في مكان الملف.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>يتعذّر استبدال الملف.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>البحث في كل اللغات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>لا شيء للبحث عنه بعد.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>استُبدل: %1. التراجع يعيدها كلها.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>تجاهل: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>لماذا: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>هذه القيمة لا تناسب هذا الحقل.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>تغيّر النص بعد هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>تحقق مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>قُرئ من السطر %1: «%2». يُرجى التحقق.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>قُرئ من السطر %1: «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>بيانات البيان</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي ثانٍ</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>نقل إلى ملاحظات للمحررين</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>صاحب الاقتباس…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>لغة هذا المقطع</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>لغة المقطع المحدد، للإملاء وتقسيم الكلمات وقارئات الشاشة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>عنوان ويب أو بريد إلكتروني؛ فارغ لإزالة الرابط:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>من قاله، كما سيُطبع:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>صاحب الاقتباس</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>نقل إلى النص</translation>
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
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>المكتب الصحفي</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>اسم الدليل</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>لغة النصوص أدناه</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>النصوص بلغة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>نبذة عنا، في آخر كل بيان</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>نبذة عنا</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>علامة النهاية</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>مثلًا ###، أو لا شيء</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>ما يُظهره الشعار</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>لمن لا يستطيع رؤيته</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>خط العناوين</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>دولي: ‎+32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>أرقام فقط: ‎+3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>كما في البلد: ‎02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>يُعدّ العنوان طويلًا بعد</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>المدينة بأحرف كبيرة قبل التاريخ</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>القواعد المراد فحصها</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>استخدامه أيضًا للبيانات الجديدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>استخدامه للبيانات الجديدة</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>تحميل دليل أسلوب</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>أدلة الأسلوب (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>حفظ دليل الأسلوب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>ما يجب تصحيحه</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>أي ملاحظة</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>ما يوقف التصدير</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>الصورة «%1» ليست PNG ولا JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>احفظها بصيغة PNG أو JPEG وأضفها من جديد.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>الصورة غير موجودة في هذا البيان</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>لا يمكن عرض «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>السطر %1 يكرر العنوان «%2» فأُغفل.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>لم يُعثر على عنوان.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>لم يُغفل أي حرف تحكم.</numerusform>
            <numerusform>أُغفل حرف تحكم واحد.</numerusform>
            <numerusform>أُغفل حرفا تحكم.</numerusform>
            <numerusform>أُغفلت %n أحرف تحكم.</numerusform>
            <numerusform>أُغفل %n حرف تحكم.</numerusform>
            <numerusform>أُغفل %n حرف تحكم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>لم يُغفل أي حرف خفي.</numerusform>
            <numerusform>أُغفل حرف خفي واحد.</numerusform>
            <numerusform>أُغفل حرفان خفيان.</numerusform>
            <numerusform>أُغفلت %n أحرف خفية.</numerusform>
            <numerusform>أُغفل %n حرفًا خفيًا.</numerusform>
            <numerusform>أُغفل %n حرف خفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>لم يُغفل أي تغيير قسري لاتجاه الكتابة.</numerusform>
            <numerusform>أُغفل تغيير قسري واحد لاتجاه الكتابة.</numerusform>
            <numerusform>أُغفل تغييران قسريان لاتجاه الكتابة.</numerusform>
            <numerusform>أُغفلت %n تغييرات قسرية لاتجاه الكتابة.</numerusform>
            <numerusform>أُغفل %n تغييرًا قسريًا لاتجاه الكتابة.</numerusform>
            <numerusform>أُغفل %n تغيير قسري لاتجاه الكتابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>لم يُغفل أي حرف لا يظهر إلا بخط واحد.</numerusform>
            <numerusform>أُغفل حرف واحد لا يظهر إلا بخط واحد.</numerusform>
            <numerusform>أُغفل حرفان لا يظهران إلا بخط واحد.</numerusform>
            <numerusform>أُغفلت %n أحرف لا تظهر إلا بخط واحد.</numerusform>
            <numerusform>أُغفل %n حرفًا لا يظهر إلا بخط واحد.</numerusform>
            <numerusform>أُغفل %n حرف لا يظهر إلا بخط واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الأحرف.</numerusform>
            <numerusform>تعذّرت قراءة حرف واحد.</numerusform>
            <numerusform>تعذّرت قراءة حرفين.</numerusform>
            <numerusform>تعذّرت قراءة %n أحرف.</numerusform>
            <numerusform>تعذّرت قراءة %n حرفًا.</numerusform>
            <numerusform>تعذّرت قراءة %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>ملف Word أو LibreOffice أو ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>ملف Word قديم</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>ملف RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>احفظ البيان نصًا عاديًا واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>هذا %1، وليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>قُرئ على أنه UTF-16، وإن لم يذكر الملف ذلك.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>في الملف بايتات صفرية: فهو ليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>الملف ليس بترميز يونيكود. قُرئ على أنه Windows-1252 (أوروبا الغربية): تحقق من الأحرف ذات العلامات.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>النص أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>استورد البيان وحده، بلا مرفقات ولا نصوص أخرى.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>الملف مليء بأحرف التحكم: فهو ليس نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>لا نص في الملف.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>تحقق من أنه الملف الصحيح وأنه حُفظ.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>اللغة تخمين: حدّد اللغة إن كان خطأ.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>السطر %1: «%2»؛ يوم الأسبوع لا يوافق التاريخ.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>شخص يُعرَّف متأخرًا</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1: يُذكر %2؛ ويُعرَّف لاحقًا: %3، %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>منصب بلا اسم</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1: لا يُذكر اسم %2، مع ذكر غيره.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>هذا تاريخ الجولة السابقة.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>هذا تاريخ الجولة التالية.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>هذا تاريخ فعالية ذات صلة.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>هذا تاريخ الفعالية.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>هذه سنة، لا يوم.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>يرد مع %1، لا مع مكان الانعقاد.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>تاريخ الفعالية مذكور بجانبه.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>يرد مع مكان الانعقاد.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>يرد مع اسم الفعالية.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>الفقرة الأولى لا تذكر تاريخًا آخر.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>هذا تاريخ البيان.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>لا شيء قريب منه يتحدث عن الفعالية.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>هذه جولة الاستمارة.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>يعدّ شيئًا آخر.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>جملته تتحدث عن اجتماع آخر.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>اسم لغة أو رمزها مثل pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>البدء بفقرات النص باللغة: %1، وتبقى معلَّمة حتى تُكتب من جديد</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>البدء بصفحة فارغة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>في البيان نص بهذه اللغة من قبل.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>لا توجد لغة بهذا الاسم. اختر لغة من القائمة أو اكتب رمزها.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>النسخ اللغوية مختلفة في تاريخ</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>النسخ اللغوية مختلفة في جهة اتصال</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>النسخ اللغوية مختلفة في بلد</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>النسخ اللغوية مختلفة في رقم</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>النسخ اللغوية مختلفة في الطول</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>النسخة (%1): عدد الفقرات %2. النسخة (%3): عدد الفقرات %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>النسخ اللغوية مختلفة في الاقتباسات</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 (%2): ‏%3. ليس ذلك في النسخة (%4).</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>النسخة (%1): الاقتباسات %2. النسخة (%3): الاقتباسات %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>النسخ اللغوية مختلفة في شخص</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>النسخة (%1) لا تذكر %2، وتذكره النسخة (%3).</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>«%1» ليست صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>لا شعار</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>الشعار: %1</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>دليل الأسلوب</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>من الاستمارة. انقر لتغييره هناك.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>المكان والتاريخ: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>المقدمة، اختيارية</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>اكتب البيان هنا</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>تعليق الجدول، اختياري. ينقل Tab إلى الخلايا.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>تعليق الصورة، اختياري</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>غير مضبوطة في آخرها</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>مضبوطة من الجانبين</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>تقسيم الكلمات في آخر السطر</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>عادية: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>قديمة الطراز إن وُجدت في الخط</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 وPDF/A-2: يعرفهما كل قارئ</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 وPDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>وضع ملف ‎.dateline داخل ملف PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>من يتسلم ملف PDF يستطيع فتح البيان مع استمارته. أما الملاحظات المتجاهَلة ومن تجاهلها فلا تُدرج.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>الصفحات كما تُصدَّر</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>الصفحات: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>البلد أو المنظمة</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>البلد أو المنظمة، ثم Enter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (ضيف)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (مراقب)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>المشارك: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>يزيله Delete، وينقله Alt مع السهم الأيسر أو الأيمن</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>إزالة مشارك</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>نقل مشارك</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>ترتيب المشاركين</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>صفة مشارك</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>الترتيب ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>ترتيب المشاركين</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>سحب مشارك يعطي أي ترتيب آخر</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>البروتوكول: المنظمات ثم الدول بأسمائها الإنجليزية</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>أبجدي بهذه اللغة</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>تتعذّر قراءة ملف الخط %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>ثبّت الخط من جديد.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>لا يُسمح بتضمين الخط %1 في مستند.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>اختر خطًا آخر في دليل الأسلوب.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>الخط %1 تالف.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>ثبّت الخط من جديد أو اختر غيره.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>يتعذّر وضع الصورة %1 في ملف PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>احفظها من جديد بصيغة JPEG أساسية بألوان RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>الملف تالف أو كبير جدًا؛ احفظه من جديد بصيغة PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>احفظها من جديد بصيغة PNG أو JPEG أساسية.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>تعذّرت كتابة ملف PDF: ‏%1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>لم يُكتب ملف PDF: ‏%1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>هذا عيب في Dateline؛ يُرجى الإبلاغ عنه مع إرفاق البيان.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>المستند بلا عنوان</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>المستند بلا لغة</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>المستند بلا صفحات</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>البنية بلا جذر</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>عنصر البنية %1 غير مرتبط بشيء</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>أجزاء عنصر البنية %1 ليست مرتّبة</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>عنوان فرعي يتخطى مستوى</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>شكل بلا نص بديل</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>رابط لا يبيّن إلى أين يقود</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>عنوان جدول بلا نطاق</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>للنص %1 أجزاء</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>صورة ليست ضمن شكل</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>منطقة نقر ليست ضمن رابط</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>«%1» ليست في البنية</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>في «%1» حرف بلا رسم</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>شيء في الصفحة %1 يقع خارجها</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>«%1» لا ترد في الصفحات مرة واحدة بالضبط</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>شكل لا يرد في الصفحات مرة واحدة بالضبط</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>الرئاسة والجهة المضيفة</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>إضافة رئيس أو مضيف</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>في المرة السابقة: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>إزالة شخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>نقل شخص</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>اسحب البطاقة أو اضغط Alt+أعلى وAlt+أسفل لنقلها</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>الدور في الفعالية</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>اسم العائلة أولًا</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>البلد أو المنظمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>الصورة لا تقول شيئًا بذاتها (زينة)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>ما ينبغي أن يعرفه من لا يرى الصورة</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>النص البديل، %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>صاحب الصورة كما يُطبع</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>تحتاج كل لغة إلى نص بديل ما لم تكن الصورة زينة.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>النص البديل والصورة…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>«%1» ليس صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>لا يمكن قراءة الصورة.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>احفظها ملفَّ PNG أو JPEG ثم أدرج الملف.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>النص العادي كما يُصدَّر</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>تصغير المعاينة</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>تكبير المعاينة</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · الخطوط: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>تعذّر تشغيل متصفح. الصفحة موجودة في %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>أُرسل إلى %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>طُبع إلى %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>رابط لا يعمل إلا داخل المؤسسة</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>القرّاء في الخارج لا يستطيعون فتح %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>صورة تكشف مكان التقاطها</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>الملف %1 يحمل مكان الالتقاط.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>تحرير البيانات للمكاتب الصحفية.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>لغة الواجهة، مثل ar.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>ملف ‎.dateline أو نص لفتحه.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system أو light أو dark أو light-contrast أو dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>الملاحظة %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي ثانٍ</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>السبب، ويُحفظ في البيان</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>تحت حظر النشر</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>العمل المسترجع تالف.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>تعذّر إنشاء مجلد العمل المسترجع.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>احفظ كثيرًا ما دام المكان أو الإذن غير متاح.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>تعذّر قفل مجلد العمل المسترجع.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>بيان صحفي</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>دعوة إعلامية</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>نوع البيان</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>السنة أو التاريخ</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (للقراءة فقط) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>جاهز للتصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>لا شيء يجب تصحيحه قبل التصدير</numerusform>
            <numerusform>أمر واحد يجب تصحيحه قبل التصدير</numerusform>
            <numerusform>أمران يجب تصحيحهما قبل التصدير</numerusform>
            <numerusform>%n أمور يجب تصحيحها قبل التصدير</numerusform>
            <numerusform>%n أمرًا يجب تصحيحها قبل التصدير</numerusform>
            <numerusform>%n أمر يجب تصحيحها قبل التصدير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>إزالة هذه اللغة</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>تقديم هذه اللغة</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>تأخير هذه اللغة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>إزالة لغة</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>أُزيل النص باللغة: %1. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>نقل لغة</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>لا شيء يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>لم يبقَ نص منقول.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>النصوص المنقولة الباقية: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>تصحيح الكل</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>أتريد تجاهل هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>تأكيد: ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>في هذه الفقرة: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>الكلمة نفسها ثانية</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1: «%2» تتكرر بعد قليل.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>الكلمات نفسها ثانية</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1: «%2» ترد مرتين.</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>الاسم الكامل للفعالية ثانية</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1: الاسم الكامل للفعالية ثانية؛ يكفي «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>لا اسم للفعالية</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>سمِّ الفعالية في الاستمارة؛ فقائمة البيانات وعمليات التدقيق تستخدم الاسم.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>لا تاريخ للفعالية</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>اذكر في الاستمارة متى تُعقد الفعالية.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>لا مدينة</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>اذكر في الاستمارة في أي مدينة تُعقد الفعالية.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>لا بلد</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>اذكر في الاستمارة في أي بلد تُعقد الفعالية.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>لا تاريخ للإصدار</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>اذكر متى يصدر البيان.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>لا جهة مصدرة</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>اذكر من يصدر البيان.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>لا رقم مرجعيًا</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>أعطِ البيان رقمه، ليُستشهد به ويُعثر عليه.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>لا جهة اتصال</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>اذكر من يستطيع الصحفيون الاتصال به أو مراسلته.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>لا رقم هاتف</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>أدخل رقم هاتف: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>أدخل عنوان بريد إلكتروني: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>النسخة (%1) بلا عنوان.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>النسخة (%1) بلا أي فقرة.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>لا ملخص</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>النسخة (%1) بلا ملخص لمحركات البحث والخلاصات.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>لا اقتباس</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>لا أحد يُقتبس عنه في النسخة (%1)؛ والصحفيون يبحثون عن صوت.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>لا كلام عن الجهة المصدرة</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>ليس في دليل الأسلوب فقرة عن الجهة المصدرة (اللغة: %1).</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>الفعالية تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>آخر يوم للفعالية يسبق أولها.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>انتهى حظر النشر</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>انتهى حظر النشر من قبل. ألغه أو حدّد وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>لا علامة نهاية</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>ليس في دليل الأسلوب علامة لنهاية النص (اللغة: %1).</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>لا تحيل النسخة (%1) إلى صفحة أو وثيقة لمن يريد المزيد.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>قارنه بمخطط حزم القواعد.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>هذه ليست حزمة قواعد: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>البايت %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>ليس في حزمة القواعد عنصر «%1».</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>تنقص حزمة القواعد معرّفًا أو اسمًا.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>معرّف القاعدة مثل «style.long-word»، لا «%1».</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>ليس في القاعدة عنصر «%1».</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>درجة الأهمية «remark» أو «must-fix».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>ليس في البيان جزء «%1».</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>النمط غير صالح: %1 (عند الحرف %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>عدد ترتيبي في تاريخ</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3: «%1». اكتب «%2».</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>الأيام أعداد أصلية.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>اليوم قبل الشهر</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>التواريخ الأمريكية تبدأ بالشهر.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>شهر بلا اختصار</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>النسبة المئوية بالكلمات</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>إملاء بريطاني</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3: «%1». في الإنجليزية الأمريكية: «%2».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>الدائرة الأوروبية للشؤون الخارجية</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>مؤسسات الاتحاد الأوروبي، بعبارات الدائرة الأوروبية للشؤون الخارجية.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>الاسم المختصر للبلد</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3: «%1». المؤسسة تكتب «%2».</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>تكتب الدائرة الأوروبية للشؤون الخارجية «the Kyrgyz Republic»؛ وفي دليل الأسلوب وقائمة الأمم المتحدة Kyrgyzstan. كلاهما صحيح، لا كلاهما في نص واحد.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>الصيغة الرسمية للقب</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3: «%1». الصيغة الرسمية «%2».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>اللقب كاملًا عند أول ذكر، ثم HR/VP.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>مؤسسات الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>دليل الأسلوب المشترك بين المؤسسات ودليل المفوضية للويب. وحيث يختلفان تذكر القاعدة ذلك وأيهما تتبع.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>مسافة غير منقطعة</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3: مسافة غير منقطعة تُبقي كلمتين في سطر واحد.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>يقصر دليل الأسلوب المسافات غير المنقطعة على الأرقام والوحدات والألقاب والعلامات.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>شرطة طويلة</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3: شرطة طويلة. اكتب شرطة متوسطة بين مسافتين.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>دليل المفوضية للويب لم يعد يستخدم الشرطة الطويلة. (ما زالت في جدول علامات دليل الأسلوب، بين مسافتين.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3: علامة تعجب.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>علامات التعجب للتحذير من الخطر.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>الأيام أعداد أصلية: 13 June، لا 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>تاريخ بالأرقام</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3: التاريخ %1 مكتوب بالأرقام. اكتب الشهر بالكلمة.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>الشهر في النص كلمة: فالأرقام تُقرأ قراءات مختلفة في بلدان مختلفة.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>الشهر قبل اليوم</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>التواريخ البريطانية تبدأ باليوم.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>فاصلة في تاريخ</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>لا فاصلة قبل السنة في التواريخ.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>حرف جر وشرطة</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3: «%1». اكتب المدى بالكلمات أو بالشرطة وحدها.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>«From» تقترن بـ «to» و«between» بـ «and»؛ ولا تقترن أي منهما بشرطة.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>مليون مختصر</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3: «%1». اكتب million أو billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>الملايين والمليارات تُكتب كاملة.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>نسبة مئوية بلا مسافة</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>يضع دليل الأسلوب مسافة غير منقطعة قبل علامة النسبة. (أما دليل الويب فيلصقها.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>مسافة بعد €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>في الإنجليزية لا مسافة بين € والرقم.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3: «%1». في إنجليزية الاتحاد الأوروبي: «%2».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>إنجليزية الاتحاد الأوروبي تكتب ‎-ise، لا ‎-ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>واصلة لا لزوم لها</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>كلمة واحدة: cooperation وcoordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>مركّب بلا واصلات</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>الكلمات التي تصف معًا اسمًا تُوصل بواصلة.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>حرف جر غير مناسب</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>الفعل يقترن بحرف جر آخر.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>«Interest to» مع فعل</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3: «%1». اكتب «an interest in strengthening»، لا «an interest to strengthen».</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>يُقال «an interest in doing something».</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>اسم بلا فواصل</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>الاسم الذي يوضح منصبًا يوضع بين فاصلتين.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>الصيغة الرسمية للمنصب</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>تكتب الدائرة الأوروبية للشؤون الخارجية مناصبها بواصلات.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>كلمة مستهلكة</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3: «%1». كلمة بسيطة تؤدي المعنى: «%2».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>كلمات استهلكتها نصوص الاتحاد الأوروبي؛ كلمة بسيطة تؤدي المعنى.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>كلمات لا تقول شيئًا</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3: «%1». قل ما الذي أُنجز.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>الكلمات الفارغة تؤخر ما تريد الجملة قوله.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>الشيء نفسه مرتين</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3: «%1». تكفي إحدى الكلمتين.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>الشيء نفسه يُقال مرتين.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>قرار بلا صاحب</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3: «%1». قل من الذي قرر.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>لكل قرار صاحبه.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>حروف الجر تتغير في التعداد</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3: «%1». ما يربطه «and» ينبغي أن يتعلق بحرف جر واحد.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>ما يربطه «and» يتعلق بحرف جر واحد.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>كلمة تستثني بعض الناس</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>كلمات لا تستثني أحدًا.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>المؤسسة تكتبها بغير ذلك</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>من بين كتابتين، واحدة هي المعتمدة في المؤسسة.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>الفرنسية، الطباعة الوطنية</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>لا مسافة قبل علامة</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: تنقص المسافة غير المنقطعة قبل «%1».</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>مسافة قابلة للانقطاع</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3: مسافة عادية قبل علامة.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>المسافة قبل هذه العلامات يجب ألا تقطع السطر.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>المسافة قبل النقطتين</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: تنقص المسافة غير المنقطعة قبل النقطتين.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>تسبق النقطتين مسافة غير منقطعة.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>المسافة داخل علامتي التنصيص</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: تنقص المسافة غير المنقطعة داخل « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>داخل علامتي التنصيص الفرنسيتين مسافة غير منقطعة.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>أول الشهر</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>أول الشهر 1er؛ وسائر الأيام أرقام مجردة.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>شهر بحرف كبير</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3: «%1». الشهور تُكتب بحرف صغير.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>الشهور وأيام الأسبوع تبدأ بحرف صغير.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>كلمة لها مقابل فرنسي</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3: «%1». بالفرنسية: «%2».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>ما يصح في كل مؤسسة: حقائق، وأحرف آمنة سليمة، وطباعة حسنة، وإتاحة للجميع. أساس كل الحزم الأخرى.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>البيان بلا عنوان لا يُدرج ولا يُرسل ولا يُعثر عليه.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>النسخة بلا فقرة لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>بالاسم تهتدي السلسلة وقائمة البيانات وعمليات التدقيق.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>من وماذا ومتى وأين: الفقرة الأولى تجيب، والاستمارة تحفظ.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>خارج بلدها قد تكون المدينة مجهولة، أو واحدة من عدة مدن بالاسم نفسه.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>للبيان تاريخ، سواء صدر فورًا أم تحت حظر.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>يجب أن يعرف القرّاء والخلاصات من المتحدث.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>يذكر البيان من يستطيع الصحفيون سؤاله.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>الصحفي المستعجل يتصل.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>الصحفيون يراسلون أولًا.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>الجهات التي ترقّم بياناتها تستشهد بها وتحفظها بأرقامها.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>محركات البحث والخلاصات تُظهر ملخصًا لا يزيد على 160 حرفًا.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>الاقتباس سمة ثابتة لهذا النوع؛ وبيان بلا اقتباس يُقرأ كمحضر.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>فقرة ختامية تعرّف بالجهة المصدرة.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>لا تنتهي فعالية قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>الحظر المنتهي لا يحظر شيئًا.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>تاريخ النص وتاريخ الاستمارة يصلان إلى القرّاء والتقاويم؛ وأحدهما خطأ. والتاريخ المذكور مع مكان آخر أو فعالية أخرى لا يُمسّ.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>يوم وتاريخ لا يتوافقان يأتيان بالناس في اليوم الخطأ.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>ما مضى عند تاريخ البيان يُروى بالماضي، وما سيأتي بالمستقبل.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>الجولة في النص تخالف الجولة في الاستمارة.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>المدينة في النص تخالف المدينة في الاستمارة.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>من وماذا ومتى وأين: والنص يذكر أين أيضًا.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>البلد بعد المدينة ليس بلد الاستمارة.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>يُذكر من يشارك.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>تعداد معظمه للمشاركين يذكر واحدًا ليس في الاستمارة.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>اسم الشخص يُكتب بطريقة واحدة، طريقته هو.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>للشخص الواحد منصب واحد في النص كله.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>رقم يختلف عن رقم جهة اتصال برقم أو رقمين هو رقمها وقد أُخطئ في كتابته.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>لا أحد يستطيع الاتصال به.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>عنوان يختلف عن عنوان جهة اتصال بحرف أو حرفين هو عنوانها وقد أُخطئ في كتابته.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>الأرقام على صورة واحدة في كل موضع؛ ودليل الأسلوب يحددها.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>ليست في أي قاموس.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>حرف تحكم</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3: حرف التحكم %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>لا تُقبل أحرف التحكم في أي صيغة تصدير.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>تغيير خفي للاتجاه</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3: الحرف %1 الذي يقلب ما بعده من النص.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>يجعل النص يُقرأ على غير ما كُتب؛ وهي حيلة الروابط المزيفة.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>حرف خفي</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3: الحرف الخفي %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>الأحرف الخفية تُفسد البحث والإملاء وفصل الأسطر، وقد تَسِم نسخة بعينها.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>حرف ضائع</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3: ‏%1 مكان حرف ضاع عند التحويل.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>يقف مكان ما عجز برنامج عن قراءته.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>أحرف مشوّهة</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>«%1» تبدو حرفًا قُرئ بترميز خاطئ.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>قُرئ UTF-8 في الطريق على أنه Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>الحرف وعلامته حرف واحد، وإلا فشل البحث والمقارنة.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>التاريخ في لغة هو التاريخ في كل لغة.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>الأرقام والعناوين واحدة في كل لغة.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>من ذُكر في لغة ذُكر في كل لغة.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>الأعداد واحدة في كل لغة.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>الترجمة فقرة بفقرة؛ والزائدة أو الناقصة متروكة أو منسية.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>ما اقتُبس في لغة اقتُبس في كل لغة.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>الكلمة الواحدة تُكتب بطريقة واحدة في النص كله.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>للبلد اسم واحد في النص الواحد، المختصر أو الرسمي.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>كل تواريخ الفعالية بسنتها، أو لا شيء منها.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>يُشرح الاختصار حيث يرد أولًا.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>كلمات منقولة من الدورة السابقة قد لا تصح الآن.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>أكثر من مسافة</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3: أكثر من مسافة بين كلمتين.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>بين الكلمات مسافة واحدة.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>مسافة عند الطرف</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3: مسافة في البداية أو النهاية.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>المسافة عند طرف الفقرة تزيحها في بعض الصيغ.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>مسافة قبل علامة</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3: مسافة قبل فاصلة أو نقطة.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>الفاصلة والنقطة تلتصقان بالكلمة قبلهما.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3: مسافة قبل نقطتين أو فاصلة منقوطة أو علامة استفهام أو تعجب.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>في غير الفرنسية تلتصق هذه العلامات بالكلمة قبلها.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>لا مسافة بعد علامة</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: تنقص مسافة بعد «%1».</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>تلي الفاصلة ونهاية الجملة مسافة.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>علامة مكررة</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3: «%1».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>تكفي علامة واحدة.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>علامات متكررة</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>البيان لا يصرخ.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>فاصلة علوية مستقيمة</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3: فاصلة علوية مستقيمة كما في الآلة الكاتبة.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>داخل الكلمة تُستعمل الفاصلة العلوية ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>لكل لغة علامات تنصيصها.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>واصلتان بدل شرطة</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3: واصلتان حيث ينبغي شرطة.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>الواصلتان شرطة الآلة الكاتبة.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>واصلة بدل شرطة</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3: واصلة حيث ينبغي شرطة.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>الشرطة بين الكلمات أطول من الواصلة.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>ثلاث نقاط</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3: ثلاث نقاط بدل علامة الحذف.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>علامة الحذف حرف واحد، … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>القوس المفتوح يُغلق.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>كلمة مكررة</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>الكلمة نفسها مرتين متتاليتين زلة يد.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>كلمات لم تُكتب بعد</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: «%1» يقف مكان شيء لم يُكتب بعد.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>ما يقف مكان كلمات آتية يجب ألا يصدر.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>ملاحظة بين الزملاء</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: «%1» تبدو ملاحظة ينبغي ألا تصدر.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>ملاحظات الزملاء يجب ألا تصدر.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>الرابط الداخلي لا ينفع في الخارج ويكشف بنية المؤسسة.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>الصور تكشف أين ومتى التُقطت، وقد يضر ذلك بمن فيها.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>تُقطع العناوين في الخلاصات ونتائج البحث وسطور الموضوع.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>نقطة في العنوان</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>العنوان ينتهي بنقطة.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>لا نقطة في آخر العنوان.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>تقطع محركات البحث الملخص بعد نحو 160 حرفًا.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>القرّاء يفقدون خيط الجمل الطويلة.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>فكرة واحدة في كل فقرة.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>الأحرف الكبيرة بطيئة القراءة وصارخة.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>مستويات العناوين متتالية بلا فجوات، ليتنقل القرّاء بينها.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>العنوان الفرعي يعلن عن شيء.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>المحررون يكفّون عن القراءة.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>قارئات الشاشة تسرد الروابط بكلماتها وحدها.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>قارئ الشاشة يتهجّى العنوان حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>الأصوات تقرأ المقاطع المعلَّمة بلغتها.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>من لا يرى صورة يُخبَر بما تُظهره.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>يُذكر صاحب الصورة؛ ومعظم التراخيص تشترط ذلك.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>النص والروابط باللون المؤسسي يجب أن تُقرأ على الأبيض.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>قارئات الشاشة تقرأ عنوان العمود مع كل خلية.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3: «%1». في إنجليزية الأمم المتحدة: «%2».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>الاسم المعتمد في الأمم المتحدة</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3: «%1». الاسم المعتمد في الأمم المتحدة «%2».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>أسماء البلدان في الأمم المتحدة.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>الدليل يكتبها بغير ذلك</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3: «%1». في الدليل: «%2».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>علامة النسبة المئوية</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>في النص الكلمات، لا العلامة.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>تواريخ الأمم المتحدة تبدأ باليوم.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>أسلوب الأخبار الأمريكي، بقدر ما تذكره الملخصات المنشورة. كتاب Stylebook يُباع ولم يُقرأ: ما لم تذكره الملخصات أو اختُلف فيه موقوف.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>مع ذكر اليوم تُختصر الشهور التي تزيد على خمسة أحرف. (بحسب ملخصات منشورة؛ وكثير من المكاتب لا يتبعها.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>العلامة، بلا مسافة. (منذ 2019 بحسب الملخصات؛ والأقدم تطلب الكلمة.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>إملاء أمريكي. (لم يُتحقق منه: فعّله بعد الرجوع إلى Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>تُقطع العناوين في الخلاصات ونتائج البحث وسطور الموضوع؛ وتُظهر قوائم الويب نحو 65 حرفًا.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>أكثر من زوج من الشرطات</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3: أكثر من زوج من الشرطات.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>يكفي زوج واحد من الشرطات في الفقرة.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>علامات تنصيص مزدوجة</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>دليل الأسلوب يقتبس بين ‘ ’ وداخلها بين “ ”. (معظم نصوص المؤسسات تقتبس بين “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>علامات تنصيص من لغة أخرى</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3: العلامة %1 التي لا تعرفها الإنجليزية.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>لكل لغة علامات تنصيصها.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>مسافة قبل علامة</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3: مسافة قبل «%1».</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>دليل الأسلوب يلصق ; ! ? بالكلمة قبلها، في الفرنسية أيضًا. (والعرف الوطني يضع مسافة: الحزمة national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>«The» في تاريخ</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>لا أداة تعريف في التواريخ.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>وقت مع am أو pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3: «%1». اكتب الوقت بنظام 24 ساعة.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>تُذكر الأوقات بنظام 24 ساعة.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>عدد صغير بالأرقام</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3: «%1». اكتبه بالكلمات.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>الأعداد من واحد إلى تسعة كلمات. (صفحة دليل الويب كلها أرقام؛ والمؤسسة تختار.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>فاصلة بين الآلاف</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>تُفصل الآلاف بمسافة غير منقطعة. (صفحات أقدم من الدليل نفسه فيها فاصلة.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>فاصلة عشرية</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>للإنجليزية نقطة عشرية.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>نقطة عشرية</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>كل اللغات الرسمية عدا الإنجليزية والأيرلندية والمالطية لها فاصلة عشرية.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>في إنجليزية الاتحاد الأوروبي الجمع euro. (في طبعات أقدم من الدليل euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>نقطة بعد لقب</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>لا نقطة بعد Mr وMs وMrs وDr.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>منصب بحرف صغير</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3: «%1». قبل الاسم يُكتب المنصب بحرف كبير.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>منصب الشخص المذكور بحرف كبير؛ والمنصب عمومًا لا.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>صفات وأسماء في قائمة واحدة</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3: «%1». عناصر القائمة من نوع واحد: «economic, trade-related and environmental issues»، أو كلها أسماء.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>الصفات والأسماء التي تصف معًا كلمة لا توضع في قائمة واحدة.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>زمن مبهم</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3: «%1». اذكر التاريخ أو احذفه.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>كلمات مثل «shortly» لا تقول كثيرًا بلا تاريخ.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>كما تصفّها الصحف والوزارات الفرنسية. المسافات بحسب Lexique de l’Imprimerie nationale كما ينقله المصححون؛ وما لم يُتحقق منه موقوف.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>العلامات الفرنسية المؤلفة من جزأين تسبقها مسافة رفيعة غير منقطعة، والنقطتان مسافة كاملة. (دليل مؤسسات الاتحاد الأوروبي لا يضعها قبل ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>للفرنسية كلمتها. (لم يُتحقق منه: فعّله بعد الرجوع إلى FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>«Today» مع تاريخ بجانبها يجب أن يكون تاريخ البيان، و«yesterday» اليوم الذي قبله.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>للسلسلة السنوية جولات بعدد السنين، ما لم تسقط واحدة. ينبغي أن يعرف أحد أيها.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>علامة النهاية تخبر المحررين بأن النص انتهى.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>الصفحات والوثائق ذات الصلة توفر الأسئلة.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>الفقرة الأولى تجيب عن متى وأين.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>قارئ الشاشة يبحث عن عنوان كل بضع فقرات.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>الاختصار الذي لا يُستعمل ثانية لا يحتاج إلى تعريف.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>في القائمة الواحدة كل البلدان بأسمائها المختصرة أو كلها بالرسمية.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>بلدان القائمة بترتيب أبجدية لغة النص. (للدول الأعضاء في نصوص الاتحاد الأوروبي ترتيبها: دليل الأسلوب، 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>العاصمة لا تحتاج إلى بلدها بجانبها.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>المدينة التي ليست عاصمة يُذكر بلدها معها أول مرة.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>يُعرَّف الشخص باسمه واسم عائلته عند أول ذكر.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>حيث يُسمّى بعض أصحاب المناصب يُسمّون جميعًا.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>الاجتماعات والاستراتيجيات والبرامج بحرف صغير ما لم يكن الاسم رسميًا؛ وعلى الأقل بصورة واحدة.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>الفعل نفسه في فقرتين متجاورتين يُملّ.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>العبارة نفسها مرتين في فقرة تُقرأ زلّة.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>بعد الاسم الكامل للفعالية يكفي المختصر.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>لا تبدأ جملة برقم.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>تاريخ قد ينقطع</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3: قد ينقطع السطر داخل «%1».</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>اليوم والشهر في سطر واحد. (دليل الأسلوب يقلل المسافات غير المنقطعة.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>ضمير المتكلم أو المخاطب</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3: «%1» خارج اقتباس.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>خارج الاقتباسات يروي البيان بضمير الغائب.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>عدد ترتيبي كُتب بطريقتين</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3: «%1»، وفي موضع آخر «%2».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>تُكتب الجولة بالأرقام أو بالكلمات، لا بهما معًا.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>منصب واحد بصيغتين</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>للمنصب الواحد صيغة واحدة في النص كله.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>ذُكرت الدورية مرتين</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>كم مرة تُعقد الفعالية يُذكر مرة واحدة وبصيغة واحدة.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>دليل التحرير Editorial Manual، بقدر ما قُرئ من صفحاته المنشورة ونسخها؛ والباقي موقوف.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>حيث يمكن أن تنتهي الكلمة بـ ‎-ize أو ‎-ise، تكتب إنجليزية الأمم المتحدة ‎-ize. (وتبقى الكلمات التي جذرها ‎-ise وكذلك ‎-yse.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>يفضّل الدليل الإملاء الأول في Concise Oxford Dictionary: ‏programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>الدليل يصلها بغير ذلك</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>متصلة أو منفصلة كما في الدليل. (لم يُتحقق منه: فعّله بعد الرجوع إلى الدليل.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>احفظ باسم آخر.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>التعبير النمطي ناقص أو خاطئ عند الحرف %1: ‏%2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>صححه، أو أوقف التعابير النمطية.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>الجولة لا توافق السنين</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>سلسلة سنوية بدأت في %1 تجتمع للمرة %2 في %3، لكن الاستمارة تذكر الجولة %4. هل سقطت سنة؟</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>المكتب الصحفي</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>يوقّع الملاحظات التي تتجاهلها والتصدير الذي تجريه رغمها.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>تحرير دليل الأسلوب للبيانات الجديدة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>عدد الثواني بين نسختين من العمل غير المحفوظ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>نسخ العمل غير المحفوظ كل</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>بعد التعطل يُعرض ما كُتب حتى ذلك الحين في صفحة البداية.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>القاموس الذي يُثبَّت أثناء عمل Dateline يُستخدم بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>دليل الأسلوب للبيانات الجديدة</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>أدلة الأسلوب (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>التصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>مجلد قوائم كلمات المكتب</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>كلمات يعدّها المكتب كله صحيحة، ملف نصي لكل لغة؛ ويمكن أن يكون المجلد مشتركًا.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>القاموس معطوب: أُعلن عن %1 من القواعد وورد منها %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>ثبّت إصدارًا آخر منه.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>كلمة غير معروفة</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«%1» ليست في أي قاموس.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>اكتب «%1»</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>كلمة لا تُستخدم هنا</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>تطلب قائمة كلمات كتابة «%1».</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>تجاهل مرة واحدة</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>تجاهل في هذا البيان</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>تغيير في كل موضع إلى</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>لغة هذا المقطع (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>يجري البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>إضافة «%1» إلى</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>قائمة كلمات المؤسسة</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>قائمة كلماتي</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>إزالة آخر كلمة أُضيفت إلى قائمة الكلمات</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التحقق من الإملاء</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>لا كلمات غير معروفة في هذا النص.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>تغيير «%1» في كل موضع</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>لم يتغير شيء.</numerusform>
            <numerusform>غُيّر موضع واحد.</numerusform>
            <numerusform>غُيّر موضعان.</numerusform>
            <numerusform>غُيّرت %n مواضع.</numerusform>
            <numerusform>غُيّر %n موضعًا.</numerusform>
            <numerusform>غُيّر %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>كُتبت هكذا قصدًا</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>إزالة «%1» من قائمة الكلمات</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>«%1» الآن في قائمة كلمات المؤسسة.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>«%1» الآن في قائمة كلماتك.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>أُزيلت الكلمة من القائمة.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>كلمات من الدورة السابقة</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>«%1» كانت في الدورة السابقة أيضًا. أما زالت صحيحة؟</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1: منقول من الدورة السابقة. غيّره، أو أكّد أنه ما زال صحيحًا.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>ليس بهذه اللغة بعد</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1: ما زال كما في النص المصدر. اكتبه من جديد، أو أكّد أنه يبقى هكذا.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>مكتب الصحافة</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>دورة جديدة من سلسلة…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>فتح أو استيراد…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>الدليل…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>يمكن أيضًا إفلات ملف نصي أو ‎.dateline هنا.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>ابدأ من</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>بيان صحفي</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>اجتماع، زيارة، حوار</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>للمتحدث الرسمي أو مشترك</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>دعوة إعلامية</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>ماذا ومتى وأين وكيفية الحضور</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;استُرجع:&lt;/b&gt; «%1»، آخر تغيير %2، بلا كلمات</numerusform>
            <numerusform>&lt;b&gt;استُرجع:&lt;/b&gt; «%1»، آخر تغيير %2، كلمة واحدة</numerusform>
            <numerusform>&lt;b&gt;استُرجع:&lt;/b&gt; «%1»، آخر تغيير %2، كلمتان</numerusform>
            <numerusform>&lt;b&gt;استُرجع:&lt;/b&gt; «%1»، آخر تغيير %2، %n كلمات</numerusform>
            <numerusform>&lt;b&gt;استُرجع:&lt;/b&gt; «%1»، آخر تغيير %2، %n كلمة</numerusform>
            <numerusform>&lt;b&gt;استُرجع:&lt;/b&gt; «%1»، آخر تغيير %2، %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>فتح البيان المسترجع %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>التخلي عن البيان المسترجع %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>تظهر هنا البيانات التي تفتحها.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>فتح مثال</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>دليل الأسلوب…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>مثال بثلاث لغات</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
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
        <translation>كائن</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>افتح نسخة احتياطية، أو اطلب الملف من المرسل ثانية.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>هذا JSON غير صالح: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>هنا شيء غير %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>حُفظ الملف بإصدار أحدث من Dateline (الصيغة %1، وهذا يقرأ حتى %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>حدّث Dateline لفتحه.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>إصدار صيغة الملف غير مذكور.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>غُيّر الملف خارج Dateline؛ صحح هذا الموضع أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» ليس المطلوب: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>كائن نصوص بحسب اللغة</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>لغة ليست فيه من قبل</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>نص أو قائمة مقاطع نص</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>تاريخ مثل 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>وقت مثل 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>تاريخ ووقت ومنطقة زمنية مثل 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>سنة أو شهر أو يوم مثل 2024 أو 2024-05 أو 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>لون مثل ‎#1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>رمز لغة مثل en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>اسم كتلة مثل b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>منطقة زمنية مثل Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>حقل مثل event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>اختر ملفًا حفظه Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>صحح هذا قبل الحفظ.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>البيان كبير جدًا: الحد الأقصى %1 م.ب للملف، و%2 م.ب و%3 من الملفات إجمالًا.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>استخدم صورًا أصغر أو أقل.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>هذا ليس بيان Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>هذا أرشيف ZIP من نوع آخر، وليس بيان Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>الصورة «%1» مفقودة من الملف.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>لا بيان في الحزمة.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>عنوان طويل</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>في العنوان %1 من الأحرف. يسمح دليل الأسلوب بـ %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>ملخص طويل</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>في الملخص %1 من الأحرف. تقطعه محركات البحث بعد %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>تخطّي مستوى عنوان</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>هنا عنوان فرعي من المستوى %1، ولا عنوان قبله من المستوى %2.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>عنوان فرعي لا شيء تحته</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>لا شيء يلي العنوان الفرعي «%1».</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>بيان طويل</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>عدد كلمات النص %1. يقرأ المحررون حتى نحو %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>بيان قصير</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>عدد كلمات النص %1. يتوقع المحررون %2 على الأقل.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>تاريخ الفعالية</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>مدينة الفعالية</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>فقرة أولى ينقصها شيء</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>الفقرة الأولى لا تذكر %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>فقرات كثيرة بلا عنوان فرعي</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>أكثر من %1 فقرات متتالية بلا عنوان فرعي.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>صف فوق</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>صف تحت</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>عمود قبل</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>عمود بعد</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>إزالة الجدول</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>جدول، الصف %1 من %2، العمود %3 من %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>نص البيان</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>كتابة ذكية</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>مستوى القائمة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>لغة مقطع</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>نقل إلى الملاحظات</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>نقل النص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>إدراج ملف</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>إدراج صورة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>الانتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>المخطط…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>البحث عن أمر أو حقل أو ملاحظة أو فقرة…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>رقم فقرة أو كلماتها</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>البحث عن أمر أو حقل أو ملاحظة أو فقرة</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>حرف خاص…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>اسم حرف، مثل «en dash»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>كتابة ذكية</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>يضبط علامات التنصيص والشرطات والمسافات بحسب اللغة أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · الأصل</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>لا شيء يجب تصحيحه</numerusform>
            <numerusform>واحدة يجب تصحيحها</numerusform>
            <numerusform>اثنتان يجب تصحيحهما</numerusform>
            <numerusform>%n يجب تصحيحها</numerusform>
            <numerusform>%n يجب تصحيحها</numerusform>
            <numerusform>%n يجب تصحيحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>لا شيء للتصحيح</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>الملاحظات: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ لغة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>لا خط مثبّتًا فيه الحرف %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>ثبّت خطًا يحويه، مثلًا من الحزمة %1، أو اكتبه بغير ذلك.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>الكتلة %1، «%2»</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>الصورة %1 ليست PNG ولا JPEG يصلح لصفحة.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>احفظها من جديد بصيغة PNG أو RGB JPEG.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>حرف وعلامته مكتوبان حرفين</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>«%1» لا أحرف له هنا؛ ولن يجده البحث.</numerusform>
            <numerusform>«%1» مؤلف هنا من حرف واحد؛ ولن يجده البحث.</numerusform>
            <numerusform>«%1» مؤلف هنا من حرفين؛ ولن يجده البحث.</numerusform>
            <numerusform>«%1» مؤلف هنا من %n أحرف؛ ولن يجده البحث.</numerusform>
            <numerusform>«%1» مؤلف هنا من %n حرفًا؛ ولن يجده البحث.</numerusform>
            <numerusform>«%1» مؤلف هنا من %n حرف؛ ولن يجده البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>قوس غير مغلق</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1: «%2» مفتوح ولم يُغلق.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>علامة تنصيص مستقيمة</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1: ترد &quot; وعلامة لغته %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>لا بطاقة vCard في هذا الملف.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>صدّر دفتر العناوين بصيغة vCard ‏(.vcf) أو CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>لا يرد بعدد وروده في البيان: «%1»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>كل نص من البيان في الصفحة مرة واحدة.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>ليست بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>لا نوع لمستندها.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>لا تذكر لغتها.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>عنوانها ليس عنوان البيان.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>صورة بلا نص بديل.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>الصفحة سليمة التكوين، تذكر لغتها وعنوانها، ولها عنوان رئيسي واحد بلا فجوات بين المستويات، ولكل صورة نصها البديل.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>عنوان فرعي يتخطى مستوى: «%1»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>ليس لها عنوان رئيسي واحد بالضبط.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>فيها تعليق برمجي.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>مكتفية بذاتها</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>لا تجلب الصفحة شيئًا من الخارج، ولا تنفذ برامج نصية، وليس فيها تعليقات.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>تخرج إلى: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>رابط لا يقود إلى شيء: «%1»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>رابط بلا كلمات.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>لكل رابط كلمات وهدف سليم: صفحة أو عنوان أو رقم. ولم يُتحقق من وجود الصفحات.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>ليس معلَّمًا بأنه موسوم (tagged).</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>تتعذّر قراءة محتوى صفحة.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>البنية تذكر محتوى ليس في أي صفحة.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>شيء في صفحة ليس في البنية.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>شكل لا نص بديلًا له.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>لا يعرّف نفسه بأنه %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>وسوم %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>يعرّف الملف نفسه بأنه %1 ويذكر لغته وعنوانه. كل ما طُبع في بنيته مرة واحدة أو معلَّم بأنه زينة، وكل ما في البنية على صفحة، ولكل شكل نصه البديل.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>خط غير مضمَّن.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>لا يذكر معنى ألوانه.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>خطوط %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>يعرّف الملف نفسه بأنه %1، ويحمل كل خط يستخدمه مع الأحرف التي تمثلها رسومه، ويذكر معنى ألوانه.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>كل نص من البيان يُقرأ من الملف مرة واحدة.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>يقول عن أصله أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>بياناته الوصفية تقول أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>فيه شيء غير صفحاته: برنامج أو استمارة أو ملف مرفق.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>لا بيانات خفية</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>لا بيانات وصفية في الملف سوى العنوان والجهة المصدرة والموضوع والتاريخ واسم Dateline، ولا شيء عن مكان الصور وزمانها، ولا ملف مرفق ولا استمارة ولا برنامج.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>لجزء منه بيانات وصفية خاصة.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>لصورة بيانات وصفية خاصة.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>ليس UTF-8 خالصًا.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>فيه أحرف تحكم.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>لا ينتهي بسطر جديد واحد.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>سطر عريض جدًا: «%1»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>سطر ينتهي بمسافات: «%1»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8، الأعمدة: %1</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>الملف UTF-8 سليم بلا أحرف تحكم ولا مسافات في أواخر السطور، ولا سطر أعرض من %1 عمودًا ما لم يكن كلمة واحدة.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>كل نص من البيان في الملف مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>صفحة الويب كما تُصدَّر</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>تاريخ الفعالية</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>مثلًا 13 يونيو</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>في المرة السابقة: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>في المرة السابقة: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>مبنى أو قاعة، اختياري</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>بيان صحفي جديد</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>تصريح جديد</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>دعوة إعلامية جديدة</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>دورة جديدة من سلسلة…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>فتح أو استيراد…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>الدليل…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>دليل الأسلوب…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>إغلاق البيان</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>تأكيد النص المنقول</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>النص 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;نص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>فتح النسخة السابقة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>خريطة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;المساعدة</translation>
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
        <translation>فتح مثال</translation>
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
        <translation>الاستمارة بجانب النص</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>اللوحات بجانب النص</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>الكتابة بملء الشاشة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>مثال بثلاث لغات</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>ليس للمكتب الصحفي مجلد لقوائم كلماته بعد.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>اختر مجلدًا في الإعدادات، أو أضف الكلمة إلى قائمتك.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>الملف تالف أو مبتور.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>افتح نسخة احتياطية، أو اطلب الملف من المرسل ثانية.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>يُفكّ الملف إلى بيانات أكثر بكثير مما في بيان.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>لا تفتحه ما لم تعرف مصدره.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>يتعذّر تجميع الحزمة.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>اسم أحد المدخلات يقود إلى خارج الحزمة.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>مدخلان في الحزمة يحملان الاسم نفسه.</translation>
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
            <numerusform>%1: لا تغييرات؛ الباقي: %2</numerusform>
            <numerusform>%1: تغيير واحد؛ الباقي: %2</numerusform>
            <numerusform>%1: تغييران؛ الباقي: %2</numerusform>
            <numerusform>%1: %n تغييرات؛ الباقي: %2</numerusform>
            <numerusform>%1: %n تغييرًا؛ الباقي: %2</numerusform>
            <numerusform>%1: %n تغيير؛ الباقي: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>الدخل القياسي أطول من 256 م.ب.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>أدخل نصًا أقل في المرة الواحدة.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: لم يُصدَّر، لأن شيئًا يجب تصحيحه أولًا. صححه، أو اذكر سببًا مع ‎--override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>الملف الذي يسجل الاستثناء موجود من قبل.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>استخدم ‎--force لاستبداله.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>تاريخ الفعالية</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>الجولة السابقة</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Fixing</name>
    <message>
        <source>%1: “%2” → “%3” [%4]</source>
        <translation>%1: «%2» ← «%3» [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>الملف موجود من قبل.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>استخدم ‎--force لاستبداله.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>تعذّر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: السطر %2: غير مؤكد أن «%3» هو %4؛ يُرجى التحقق.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>الملفات المتعددة تحتاج إلى مجلد. حدّده بـ ‎--to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  قُرئ من النص، مع درجة الثقة:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  السطر %2  %3 %  «%4»</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>الملاحظات، فقرة</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>نبذة عنا</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>الاستمارة: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>، الصف %1، العمود %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>، الحرف %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    التصحيح: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>لا ملاحظات يجب تصحيحها</numerusform>
            <numerusform>ملاحظة واحدة يجب تصحيحها</numerusform>
            <numerusform>ملاحظتان يجب تصحيحهما</numerusform>
            <numerusform>%n ملاحظات يجب تصحيحها</numerusform>
            <numerusform>%n ملاحظة يجب تصحيحها</numerusform>
            <numerusform>%n ملاحظة يجب تصحيحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: تجاهله %3 في %4: ‏%5 [%6]
    السبب: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (الحزمة %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>مثال: «%1» ← «%2»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>المصدر:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>لا توجد حزمة قواعد «%1».</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>حدّد ملفًا أو واحدة من هذه: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>لا قاعدة اسمها «%1».</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>تذكر الملاحظة قاعدتها بين قوسين.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>النص ليس بترميز UTF-8، فلم يُغيَّر.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>احفظه بترميز UTF-8، أو استورده وصحح ملف ‎.dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: لا قاموس مثبّتًا للغة %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>السطر ليس سؤالًا: يلزمه كلمة ولغات.</translation>
    </message>
</context>
</TS>
