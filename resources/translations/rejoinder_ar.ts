<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>List of parts</source>
        <translation>قائمة الأجزاء</translation>
    </message>
    <message>
        <source>Rejoinder’s licence</source>
        <translation>رخصة Rejoinder</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>عملُ مَن فيه</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Rejoinder</source>
        <translation>عن Rejoinder</translation>
    </message>
    <message>
        <source>An offline archive browser for contested records. It fetches nothing, so it does not look for newer versions either: releases are found where you got this one.</source>
        <translation>متصفّح أرشيف بلا اتصال للسجلات المتنازع عليها. لا يجلب شيئًا من الشبكة، فلا يبحث عن إصدارات أحدث أيضًا: تجدونها حيث حصلتم على هذا الإصدار.</translation>
    </message>
    <message>
        <source>Licences and notices</source>
        <translation>الرخص والإشعارات</translation>
    </message>
    <message>
        <source>Rejoinder %1</source>
        <translation>Rejoinder %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Rejoinder</source>
        <translation>عن Rejoinder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>إضافة ملفا&amp;ت…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>الادّعا&amp;ءات</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>مسح عمليا&amp;ت البحث الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>&amp;Copy attribution</source>
        <translation>نسخ &amp;النسبة</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>تصحيح النص…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Description…</source>
        <translation>&amp;الوصف…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;الوثائق</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>إضبار&amp;ة…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit claim…</source>
        <translation>تحرير الادّعاء…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>بحث في هذا النص…</translation>
    </message>
    <message>
        <source>&amp;Fold facets</source>
        <translation>طيّ عمود التصفية</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;History of this claim…</source>
        <translation>تا&amp;ريخ هذا الادّعاء…</translation>
    </message>
    <message>
        <source>&amp;Import bag…</source>
        <translation>&amp;استيراد حزمة…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>&amp;List all claims</source>
        <translation>سر&amp;د كل الادّعاءات</translation>
    </message>
    <message>
        <source>&amp;Mark as claim…</source>
        <translation>تعليم كادّعاء…</translation>
    </message>
    <message>
        <source>&amp;Merge archive…</source>
        <translation>&amp;دمج أرشيف…</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;أرشيف جديد…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>الادّعا&amp;ء التالي</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>فتح أ&amp;رشيف…</translation>
    </message>
    <message>
        <source>&amp;Pages of the original</source>
        <translation>صفحا&amp;ت الأصل</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>الادّعاء السابق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>قراء&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Remove claim…</source>
        <translation>&amp;إزالة الادّعاء…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص &amp;أصغر</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Wanted documents</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>&amp;What was learned…</source>
        <translation>ما جر&amp;ى تعلّمه…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;إضافة مجلد…</translation>
    </message>
    <message>
        <source>An&amp;swers…</source>
        <translation>يجيب عن…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظا&amp;م</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>إحالة…</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with source</source>
        <translation>نسخ الاقتباس مع مصدر&amp;ه</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>نسخ الإحالة</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>انتقال إلى &amp;أي شيء…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>فاتح أ&amp;و داكن كالنظام</translation>
    </message>
    <message>
        <source>N&amp;ext result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next &amp;hit in the text</source>
        <translation>الموضع التالي في النص</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>الجز&amp;ء التالي</translation>
    </message>
    <message>
        <source>Open &amp;sample archive</source>
        <translation>فتح أرشيف العيّنة</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>تعليق الإضافة</translation>
    </message>
    <message>
        <source>People and &amp;organisations…</source>
        <translation>الأشخاص &amp;والمنظمات…</translation>
    </message>
    <message>
        <source>Previou&amp;s pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous h&amp;it in the text</source>
        <translation>الموضع السابق في النص</translation>
    </message>
    <message>
        <source>Previous res&amp;ult</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Quotations in d&amp;oubt</source>
        <translation>الاقتباسات المشكوك فيها</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>مر&amp;اجعة</translation>
    </message>
    <message>
        <source>Re-check all &amp;quotations</source>
        <translation>إعا&amp;دة فحص كل الاقتباسات</translation>
    </message>
    <message>
        <source>Ri&amp;ghts of this passage…</source>
        <translation>حقوق هذا المقطع…</translation>
    </message>
    <message>
        <source>Run a &amp;list of queries…</source>
        <translation>تشغيل قائمة عمليات بحث…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Save a &amp;copy for reading…</source>
        <translation>حفظ نسخة للقرا&amp;ءة…</translation>
    </message>
    <message>
        <source>Sign a &amp;verdict…</source>
        <translation>توقيع حكم…</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;all unread documents</source>
        <translation>اقتراح ادّعاءات في كل الوثائق غير المقروء&amp;ة</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;this document</source>
        <translation>اقترا&amp;ح ادّعاءات في هذه الوثيقة</translation>
    </message>
    <message>
        <source>The archive in &amp;numbers</source>
        <translation>الأرشيف بالأرقا&amp;م</translation>
    </message>
    <message>
        <source>Where people &amp;disagree…</source>
        <translation>مواضع الاختلا&amp;ف…</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>1 is in doubt.</source>
        <translation>واحد مشكوك فيه.</translation>
    </message>
    <message>
        <source>1 link between claims</source>
        <translation>رابط واحد بين الادّعاءات</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>1 original file</source>
        <translation>ملف أصلي واحد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Claims of other documents that lose an answer: {0}.</source>
        <translation>ادّعاءات في وثائق أخرى تفقد ردًّا: {0}.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حق النشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Documents that name it: {0}. It becomes wanted again.</source>
        <translation>وثائق تذكرها: {0}. تعود مطلوبة.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Extracts that were taken from it: {0}.</source>
        <translation>مقتطفات أُخذت منها: {0}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>It was in, and was removed since</source>
        <translation>كان موجودًا وأُزيل منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence found in {0}</source>
        <translation>وُجدت الرخصة في {0}</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Nothing hangs on it.</source>
        <translation>لا شيء يتعلق بها.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>رُوجع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The file says different things. {0}</source>
        <translation>يذكر الملف أشياء مختلفة. {0}</translation>
    </message>
    <message>
        <source>The same as “{0}”, which is here already</source>
        <translation>هو نفسه «{0}» الموجود هنا</translation>
    </message>
    <message>
        <source>The text is saved. No quotation stands in it.</source>
        <translation>حُفظ النص. لا اقتباس فيه.</translation>
    </message>
    <message>
        <source>The text is saved. {0} quotations stand where they were, {1} were placed again.</source>
        <translation>حُفظ النص. بقيت {0} من الاقتباسات في مكانها، وأُعيد وضع {1}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>يذهب معها: {0}.</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>بقيت لحظة</translation>
    </message>
    <message>
        <source>about {0} h left</source>
        <translation>بقي نحو {0} س</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>بقي نحو {0} د</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>بقي نحو {0} ث</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} غيرها</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>بلا مؤلف</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>بلا رخصة</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>بلا مرسل</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} و{1} غيرها</translation>
    </message>
    <message>
        <source>{0} are in doubt.</source>
        <translation>{0} مشكوك فيها.</translation>
    </message>
    <message>
        <source>{0} links between claims</source>
        <translation>الروابط بين الادّعاءات: {0}</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>الملاحظات: {0}</translation>
    </message>
    <message>
        <source>{0} original files</source>
        <translation>الملفات الأصلية: {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} مرات</translation>
    </message>
    <message>
        <source>{0}: fill in or leave empty</source>
        <translation>{0}: املأه أو اتركه فارغًا</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>قد تتطابق</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>مطلوبة</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add the file for {0}</source>
        <translation>إضافة ملف {0}</translation>
    </message>
    <message>
        <source>This archive is open for reading only. Open your own copy, or make a new archive.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط. افتح نسختك الخاصة، أو أنشئ أرشيفًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Only plain addresses of the web (http, https) are opened from here. This one is something else; it can be copied.</source>
        <translation>لا تُفتح من هنا إلا عناوين الويب العادية (http وhttps). هذا شيء آخر؛ يمكن نسخه.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>فتح العنوان</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفّح</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>This address stands in the archive. It leads to {host}. Opening it uses the network.</source>
        <translation>هذا العنوان وارد في الأرشيف. يقود إلى {host}. فتحه يستعمل الشبكة.</translation>
    </message>
</context>
<context>
    <name>AgentsModel</name>
    <message>
        <source>Acts for</source>
        <translation>ينوب عن</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>يسمّى أيضًا</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (غير مسمّى)</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Acts for</source>
        <translation>ينوب عن</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>يسمّى أيضًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>توحيد</translation>
    </message>
    <message>
        <source>Make these {0} one</source>
        <translation>توحيد هذه الـ{0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”. Choose one of the list.</source>
        <translation>لا أحد هنا اسمه «{0}». اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Other names, with ; between them</source>
        <translation>أسماء أخرى، بينها ;</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>has no name of its own (“senior officials”)</source>
        <translation>ليس له اسم خاص («كبار المسؤولين»)</translation>
    </message>
    <message>
        <source>“{0}” stays; the others’ names become its other names</source>
        <translation>يبقى «{0}»؛ وتصير أسماء الآخرين أسماء أخرى له</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Add date…</source>
        <translation>إضافة تاريخ…</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>لا إقرار ولا نفي: لا يُعدّ ردًّا.</translation>
    </message>
    <message>
        <source>No reply touches {0}</source>
        <translation>لا ردّ يمسّ {0}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>قراءة هذا الادّعاء في وثيقته</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>قيل ثانيةً أو أُيّد</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}، في {3}</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>A report of these claims with their answers, sources and credits</source>
        <translation>تقرير بهذه الادّعاءات مع ردودها ومصادرها ونسبتها</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>ردود</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>الادّعاءات وردودها</translation>
    </message>
    <message>
        <source>Claims by</source>
        <translation>ادّعاءات</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>إضبارة…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>تصدير الجدول…</translation>
    </message>
    <message>
        <source>No claim to compare. Search for one, or open a document that has claims.</source>
        <translation>لا ادّعاء للمقارنة. ابحث عن واحد، أو افتح وثيقة فيها ادّعاءات.</translation>
    </message>
    <message>
        <source>The choices above leave no claim.</source>
        <translation>لا تُبقي الاختيارات أعلاه أي ادّعاء.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>New archive</source>
        <translation>أرشيف جديد</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>فتح أرشيف</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>أرشيفات Rejoinder‏ (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>أرشيفات Rejoinder‏ (*.db);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>BackBand</name>
    <message>
        <source>Back to the claim</source>
        <translation>العودة إلى الادّعاء</translation>
    </message>
    <message>
        <source>Back to the claim: {claim}</source>
        <translation>العودة إلى الادّعاء: {claim}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>List everything under this licence</source>
        <translation>سرد كل ما تحت هذه الرخصة</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>&amp;Try failed again</source>
        <translation>&amp;إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء الباقي</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>تقدّم الإضافة</translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation>ما دخل يبقى.</translation>
    </message>
    <message>
        <source>paused: what is in stays in</source>
        <translation>معلّقة: ما دخل يبقى</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} في الثانية</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>تمّ {0}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>الملفات: {0}</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>الأسطر: {0}</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Forget the rest</source>
        <translation>نسيان الباقي</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>{0} of {1} files are in</source>
        <translation>دخل {0} من {1} ملفات</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>اختر سطرًا لترى صفحته.</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>يُحفظ كل أصل دون تغيير</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>تجري قراءته.</translation>
    </message>
    <message>
        <source>Nothing was added of this file.</source>
        <translation>لم يُضف شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>What is assumed of files that do not say it</source>
        <translation>ما يُفترض عن الملفات التي لا تذكره</translation>
    </message>
    <message>
        <source>What is assumed…</source>
        <translation>ما يُفترض…</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Adding is paused</source>
        <translation>الإضافة معلّقة</translation>
    </message>
    <message>
        <source>Adding: {0}</source>
        <translation>جارٍ الإضافة: {0}</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>ChoiceOfAgents</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all but {0}</source>
        <translation>الكل إلا {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Cite</name>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>نص منسّق</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص صرف (*.txt)</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>صفحة ويب، لمعالجات النصوص أيضًا (*.html)</translation>
    </message>
    <message>
        <source>{0} (*{1})</source>
        <translation>{0} ‏(*{1})</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>بوصفها</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Cited in the text</source>
        <translation>الإحالة في النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Language of the style</source>
        <translation>لغة الأسلوب</translation>
    </message>
    <message>
        <source>List of works</source>
        <translation>قائمة المراجع</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>حفظ الإحالات</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>الأسلو&amp;ب</translation>
    </message>
    <message>
        <source>The citations</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>The first {0} of {1} are shown.</source>
        <translation>تُعرض أول {0} من {1}.</translation>
    </message>
    <message>
        <source>The style has nothing to print for {0}.</source>
        <translation>ليس لدى الأسلوب ما يطبعه لـ{0}.</translation>
    </message>
    <message>
        <source>p. 12, paras 3–5, § 4</source>
        <translation>ص ١٢، الفقرات ٣–٥، § ٤</translation>
    </message>
</context>
<context>
    <name>CitedPage</name>
    <message>
        <source>Claims that came through it</source>
        <translation>ادّعاءات وردت عبرها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Its text is not held.</source>
        <translation>نصّها غير محفوظ.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>ذُكرت في</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>فتح العنوان…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation copied: {0}</source>
        <translation>نُسخت الإحالة: {0}</translation>
    </message>
    <message>
        <source>Citations of {0} copied: {1}</source>
        <translation>نُسخت إحالات {0}: {1}</translation>
    </message>
    <message>
        <source>Citations of {0} written: {1}</source>
        <translation>كُتبت إحالات {0}: {1}</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>إحالة…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>نسخ الإحالة</translation>
    </message>
    <message>
        <source>Not all of the selected results are read yet; at most {0} can be.</source>
        <translation>لم تُقرأ كل النتائج المختارة بعد؛ الحد الأقصى {0}.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Came through</source>
        <translation>وصل عبر</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>اللفظ الدالّ</translation>
    </message>
    <message>
        <source>First hand &gt; next hand &gt; last hand</source>
        <translation>اليد الأولى &gt; اليد التالية &gt; اليد الأخيرة</translation>
    </message>
    <message>
        <source>From whom it came to whom, with &gt; between the hands. “(unnamed)” behind a group without a name.</source>
        <translation>ممّن إلى من وصل، مع &gt; بين الأيدي. «(غير مسمّى)» بعد مجموعة بلا اسم.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>أسلوب النقل</translation>
    </message>
    <message>
        <source>Names, with ; between them</source>
        <translation>أسماء، بينها ;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>select words, then C</source>
        <translation>حدّد كلمات، ثم C</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
</context>
<context>
    <name>ClaimTools</name>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>اختر ادّعاءً أولًا، في النص أو في اللوحة.</translation>
    </message>
    <message>
        <source>The verdict is signed.</source>
        <translation>وُقّع الحكم.</translation>
    </message>
    <message>
        <source>The verdict is taken back. Undo brings it again.</source>
        <translation>سُحب الحكم. التراجع يعيده.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>, cited only</source>
        <translation>، مذكورة فقط</translation>
    </message>
    <message>
        <source>, extract</source>
        <translation>، مقتطف</translation>
    </message>
    <message>
        <source>, through </source>
        <comment>between the hands of a chain</comment>
        <translation>، عبر </translation>
    </message>
    <message>
        <source>, {0}</source>
        <translation>، {0}</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>فتح {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rebutted in %Ln documents</source>
        <translation>
            <numerusform>لم يُعترض عليه</numerusform>
            <numerusform>اعتُرض عليه في وثيقة واحدة</numerusform>
            <numerusform>اعتُرض عليه في وثيقتين</numerusform>
            <numerusform>اعتُرض عليه في %Ln وثائق</numerusform>
            <numerusform>اعتُرض عليه في %Ln وثيقة</numerusform>
            <numerusform>اعتُرض عليه في %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>المصدر: {0}</translation>
    </message>
    <message>
        <source>Verdict of {0}, {1}:</source>
        <translation>حكم {0}، {1}:</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>يتّهم</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>يؤكّد</translation>
    </message>
    <message>
        <source>believes</source>
        <translation>يعتقد</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>يصحّح</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>عن {0}</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>ضمني</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>joint letter</source>
        <translation>رسالة مشتركة</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>متداخل</translation>
    </message>
    <message>
        <source>part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>مقتبس جزئيًا</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>يقيّد</translation>
    </message>
    <message>
        <source>rebuts</source>
        <translation>يعترض على</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>يكرّر</translation>
    </message>
    <message>
        <source>retracts</source>
        <translation>يتراجع عن</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيّد</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>the same, by {0}</source>
        <translation>نفسه، من {0}</translation>
    </message>
    <message>
        <source>the writer’s own words</source>
        <translation>كلام الكاتب نفسه</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>هذه المقالة</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>هذا التقرير</translation>
    </message>
    <message>
        <source>this resolution</source>
        <translation>هذا القرار</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>يوهن</translation>
    </message>
    <message>
        <source>withholds</source>
        <translation>يتحفّظ</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ClaimsHead</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Claim {0} of {1}</source>
        <translation>الادّعاء {0} من {1}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Claims shown: {0}</source>
        <translation>الادّعاءات المعروضة: {0}</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>الادّعاء التالي</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>الادّعاء السابق</translation>
    </message>
    <message>
        <source>Show the parts of claims</source>
        <translation>إظهار أجزاء الادّعاءات</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>أي الادّعاءات تُعرض</translation>
    </message>
    <message>
        <source>{0} of {1} claims</source>
        <translation>{0} من {1} ادّعاءات</translation>
    </message>
</context>
<context>
    <name>ClaimsList</name>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>وصل عبر</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادّعاء</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>قيل أولًا</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>A click sorts by this, another one the other way round</source>
        <translation>نقرة ترتّب حسب هذا، وأخرى بالعكس</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Cited only: its text is not held, so no claims of it are.</source>
        <translation>مذكورة فقط: نصّها غير محفوظ، فلا ادّعاءات منها.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Claims of the open document stand here, with who said them and who answered.</source>
        <translation>تظهر هنا ادّعاءات الوثيقة المفتوحة، مَن قالها ومَن ردّ.</translation>
    </message>
    <message>
        <source>No claims are recorded for this document.</source>
        <translation>لا ادّعاءات مسجّلة لهذه الوثيقة.</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Choose the columns and what to sort by</source>
        <translation>اختيار الأعمدة وما يُرتَّب به</translation>
    </message>
    <message>
        <source>Claims that restate each other are one line, the one that was said first</source>
        <translation>الادّعاءات التي يكرّر بعضها بعضًا سطر واحد: الذي قيل أولًا</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ كـCSV</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copy the selected lines, or write them into a file</source>
        <translation>نسخ الأسطر المختارة، أو كتابتها في ملف</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>إضبارة…</translation>
    </message>
    <message>
        <source>Equal claims together</source>
        <translation>جمع الادّعاءات المتساوية</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير إلى CSV…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>No claim fits all of this. Take away what narrows the list on the left, or show all claims.</source>
        <translation>لا ادّعاء يوافق كل هذا. ارفع ما يضيّق القائمة، أو أظهر كل الادّعاءات.</translation>
    </message>
    <message>
        <source>No claim fits what is searched for. Change it in the field above, or show all claims.</source>
        <translation>لا ادّعاء يوافق البحث. غيّره في الحقل أعلاه، أو أظهر كل الادّعاءات.</translation>
    </message>
    <message>
        <source>Read the claim</source>
        <translation>قراءة الادّعاء</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>إظهار كل الادّعاءات</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>إظهار في</translation>
    </message>
    <message>
        <source>Show the selected claims in another view</source>
        <translation>إظهار الادّعاءات المختارة في عرض آخر</translation>
    </message>
    <message>
        <source>Take away what narrows the list</source>
        <translation>رفع ما يضيّق القائمة</translation>
    </message>
    <message>
        <source>This archive has no claims yet. Open a document, select who says what, and mark it as a claim; or let claims be suggested (menu Claims) and accept them on the page Review.</source>
        <translation>ليس في هذا الأرشيف ادّعاءات بعد. افتح وثيقة، وحدّد من يقول ماذا، وعلّمه كادّعاء؛ أو دع الادّعاءات تُقترح (قائمة الادّعاءات) واقبلها في صفحة المراجعة.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>{0} على الأقل</translation>
    </message>
    <message>
        <source>{0} in {1} lines</source>
        <translation>{0} في {1} أسطر</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{0}. Left and Right move, Enter lists what is behind.</source>
        <translation>{0}. السهمان يسارًا ويمينًا للتنقل، وEnter يسرد ما وراءه.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>له ردّ</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>ردّ عليه</translation>
    </message>
    <message>
        <source>by</source>
        <translation>من</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادّعاء</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>الأيام بينهما</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>الأيام غير معروفة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>in document</source>
        <translation>في الوثيقة</translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation>في الوثيقة نفسها</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>لا ردّ محفوظ</translation>
    </message>
    <message>
        <source>no answer to count to</source>
        <translation>لا ردّ يُعدّ إليه</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>withheld only</source>
        <translation>تحفّظ فقط</translation>
    </message>
    <message>
        <source>{0} dated only {1}</source>
        <translation>تاريخ {0} هو {1} فقط</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} يوم</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} من الأيام</translation>
    </message>
    <message>
        <source>{0} has no date here</source>
        <translation>{0} بلا تاريخ هنا</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>As Argdown…</source>
        <translation>كـArgdown…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Compare the claims of: {0}</source>
        <translation>مقارنة ادّعاءات: {0}</translation>
    </message>
    <message>
        <source>Export the claims of this map, and what they do to each other, as a text</source>
        <translation>تصدير ادّعاءات هذه الخريطة وما بينها نصًّا</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>قيلت ثانيةً</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>All claims, at most {0}</source>
        <translation>كل الادّعاءات، {0} على الأكثر</translation>
    </message>
    <message>
        <source>Around the first of {0}</source>
        <translation>حول أول {0}</translation>
    </message>
    <message>
        <source>Around what was chosen on the map</source>
        <translation>حول ما اختير على الخريطة</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>الادّعاءات وردودها</translation>
    </message>
    <message>
        <source>Claims found by “{0}”, at most {1}</source>
        <translation>ادّعاءات وُجدت بـ«{0}»، {1} على الأكثر</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>In the whole archive</source>
        <translation>في الأرشيف كله</translation>
    </message>
    <message>
        <source>In the whole archive, as it is searched and narrowed</source>
        <translation>في الأرشيف كله، حسب البحث والتضييق</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%Ln suggestion</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Down chooses one.</source>
        <translation>{0}. السهم الأسفل يختار واحدًا.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;إبقاء نسختنا</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;أخذ نسختهم</translation>
    </message>
    <message>
        <source>All that both changed is decided. It can be decided otherwise until you merge.</source>
        <translation>حُسم كل ما غيّره كلاهما. يمكن حسمه بخلاف ذلك حتى الدمج.</translation>
    </message>
    <message>
        <source>Both changed these, each in its own way: {0} of {1} to be decided.</source>
        <translation>غيّرها كلاهما، كلٌّ على طريقته: بقي {0} من {1}.</translation>
    </message>
    <message>
        <source>Both once had: {0}</source>
        <translation>كان لدى كليهما: {0}</translation>
    </message>
    <message>
        <source>In the list, Left keeps ours and Right takes theirs.</source>
        <translation>في القائمة، اليسار يبقي نسختنا واليمين يأخذ نسختهم.</translation>
    </message>
    <message>
        <source>In the other one (theirs)</source>
        <translation>في الآخر (نسختهم)</translation>
    </message>
    <message>
        <source>In this archive (ours)</source>
        <translation>في هذا الأرشيف (نسختنا)</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>في {0}</translation>
    </message>
    <message>
        <source>Keep ours of all others</source>
        <translation>إبقاء نسختنا في سائر المواضع</translation>
    </message>
    <message>
        <source>Take theirs of all others</source>
        <translation>أخذ نسختهم في سائر المواضع</translation>
    </message>
    <message>
        <source>What both archives changed</source>
        <translation>ما غيّره الأرشيفان معًا</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Differs in</source>
        <translation>يختلف في</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المأخوذ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>A copy of the archive in one file, as small as it gets. What is left out is nowhere in it. What somebody does with the copy can be merged back.</source>
        <translation>نسخة من الأرشيف في ملف واحد، صغيرة ما أمكن. ما يُترك لا يوجد في أي مكان منها. وما يفعله أحد بالنسخة يمكن دمجه لاحقًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>مدى تقدّم النسخة</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>حفظ نسخة للقراءة</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2}.</source>
        <translation>حُفظ {0}: {1}، {2}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>أرشيفات Rejoinder‏ (*.db)</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>حفظ نسخة للقراءة</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ {0}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{0} (for reading).db</source>
        <translation>{0} (للقراءة).db</translation>
    </message>
</context>
<context>
    <name>CorrectWindow</name>
    <message>
        <source>&amp;Save the text</source>
        <translation>حفظ &amp;النص</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>كما الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Place the quotations in doubt</source>
        <translation>وضع الاقتباسات المشكوك فيها</translation>
    </message>
    <message>
        <source>Place those in doubt…</source>
        <translation>وضع المشكوك فيها…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The corrected text is not saved.</source>
        <translation>لم يُحفظ النص المصحّح.</translation>
    </message>
    <message>
        <source>The pages of the original</source>
        <translation>صفحات الأصل</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>The text to correct</source>
        <translation>النص المراد تصحيحه</translation>
    </message>
    <message>
        <source>This is how it reads in {0}. Nothing is saved yet.</source>
        <translation>هكذا يُقرأ بترميز {0}. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Why (for the history)</source>
        <translation>لماذا (للتاريخ)</translation>
    </message>
    <message>
        <source>Why the text is corrected</source>
        <translation>لماذا يُصحَّح النص</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>{0} (as now)</source>
        <translation>{0} (كما الآن)</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} محرفًا</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit line: {0}</source>
        <translation>سطر النسبة: {0}</translation>
    </message>
</context>
<context>
    <name>CreditStrip</name>
    <message>
        <source>Cite…</source>
        <translation>إحالة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>نسخ كـHTML</translation>
    </message>
    <message>
        <source>Copy as JSON-LD</source>
        <translation>نسخ كـJSON-LD</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ كـMarkdown</translation>
    </message>
    <message>
        <source>Copy as XMP</source>
        <translation>نسخ كـXMP</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص صرف</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>نسخ النسبة</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>نسخ الإحالة</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>More ways to copy</source>
        <translation>طرق أخرى للنسخ</translation>
    </message>
    <message>
        <source>No document open, nothing to credit</source>
        <translation>لا وثيقة مفتوحة، لا شيء يُنسب</translation>
    </message>
    <message>
        <source>Open licence address…</source>
        <translation>فتح عنوان الرخصة…</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Show results of all dates</source>
        <translation>إظهار نتائج كل التواريخ</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}: many at once</source>
        <translation>{0}: كثير دفعةً واحدة</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>تحرير (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reviewing as: choose another name</source>
        <translation>المراجعة باسم: اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>Reviewing as: {0}</source>
        <translation>المراجعة باسم: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Second reading as: {0}</source>
        <translation>مراجعة ثانية باسم: {0}</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <translation>ادّعاء مقترح</translation>
    </message>
    <message>
        <source>Suggested link</source>
        <translation>رابط مقترح</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>الروابط المقترحة</translation>
    </message>
    <message>
        <source>The model of the reviews found it; the rules passed over it.</source>
        <translation>وجده نموذج المراجعات؛ وتجاوزته القواعد.</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Your version is kept beside the record, until somebody takes it (E)</source>
        <translation>تبقى صيغتك بجانب السجل حتى يأخذها أحد (E)</translation>
    </message>
    <message>
        <source>accepted with the claim</source>
        <translation>قُبل مع الادّعاء</translation>
    </message>
    <message>
        <source>by the model</source>
        <translation>من النموذج</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Description saved.</source>
        <translation>حُفظ الوصف.</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>الوثائق: {0}</translation>
    </message>
    <message>
        <source>{0} removed.</source>
        <translation>أُزيل: {0}.</translation>
    </message>
</context>
<context>
    <name>DescriptionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>التغييرات المُجراة</translation>
    </message>
    <message>
        <source>Credit asked for</source>
        <translation>النسبة المطلوبة</translation>
    </message>
    <message>
        <source>Description of the document</source>
        <translation>وصف الوثيقة</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>إشعار الرخصة</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>الملاحظة {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>This note will be removed</source>
        <translation>ستُزال هذه الملاحظة</translation>
    </message>
    <message>
        <source>tag; tag</source>
        <translation>وسم; وسم</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>2022-12-07, 2022-12 or empty</source>
        <translation>2022-12-07 أو 2022-12 أو فارغ</translation>
    </message>
    <message>
        <source>As 2022-12-07, 7 December 2022, 2022-12 or 2022</source>
        <translation>مثل 2022-12-07 أو 7 December 2022 أو 2022-12 أو 2022</translation>
    </message>
    <message>
        <source>Choose, or paste its words</source>
        <translation>اختر، أو الصق نصّها</translation>
    </message>
    <message>
        <source>Name; name</source>
        <translation>اسم; اسم</translation>
    </message>
    <message>
        <source>S/2022/908</source>
        <translation>S/2022/908</translation>
    </message>
    <message>
        <source>The file says different things: {0}. Press Down to choose.</source>
        <translation>يذكر الملف أشياء مختلفة: {0}. اضغط السهم الأسفل للاختيار.</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>الاختيار لك</translation>
    </message>
    <message>
        <source>{0} statements</source>
        <translation>الأقوال: {0}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Go on adding</source>
        <translation>متابعة الإضافة</translation>
    </message>
    <message>
        <source>Files are still being added. What is in stays in; the rest can be taken up later.</source>
        <translation>ما زالت ملفات قيد الإضافة. ما دخل يبقى؛ والباقي يمكن استئنافه لاحقًا.</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>تعليق &amp;الإضافة</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>رُوجع</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>كل الحقول…</translation>
    </message>
    <message>
        <source>Choose a line to see what is known of it.</source>
        <translation>اختر سطرًا لترى ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Edit the whole description</source>
        <translation>تحرير الوصف كله</translation>
    </message>
    <message>
        <source>Needs a look: {0}</source>
        <translation>يحتاج إلى نظر: {0}</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>التالي للنظر</translation>
    </message>
    <message>
        <source>Next to look at ›</source>
        <translation>التالي للنظر ›</translation>
    </message>
    <message>
        <source>{0} lines are selected: an edit in the list applies to all</source>
        <translation>الأسطر المختارة: {0}؛ التحرير في القائمة يسري عليها كلها</translation>
    </message>
</context>
<context>
    <name>DisagreementsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Keep in the record</source>
        <translation>إبقاء في السجل</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>إبقاء خارجه</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>الآن: {0}</translation>
    </message>
    <message>
        <source>People agree about everything that several of them decided.</source>
        <translation>الناس متفقون على كل ما قرّره أكثر من واحد.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Take into the record</source>
        <translation>إدخال في السجل</translation>
    </message>
    <message>
        <source>Take the version of {0}</source>
        <translation>أخذ صيغة {0}</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What each person made of it</source>
        <translation>ما رآه كل شخص</translation>
    </message>
    <message>
        <source>Where people disagree</source>
        <translation>مواضع الاختلاف</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>من قرّر ماذا</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>معاينة &amp;وطباعة…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>إضبارة</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>More of these stand in the dossier itself.</source>
        <translation>بقيتها في الإضبارة نفسها.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Save dossier</source>
        <translation>حفظ الإضبارة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>عنوان الإضبارة</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>صفحة ويب، ملف واحد (*.html)</translation>
    </message>
    <message>
        <source>What the dossier is made of</source>
        <translation>مم تتكوّن الإضبارة</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>مع &amp;الملاحظات</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>{0} Not held whole: {1}.</source>
        <translation>{0} غير محفوظ كاملًا: {1}.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>All claims of {0}</source>
        <translation>كل ادّعاءات {0}</translation>
    </message>
    <message>
        <source>All claims of “{0}”</source>
        <translation>كل ادّعاءات «{0}»</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>إضبارة…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The claim that is selected</source>
        <translation>الادّعاء المختار</translation>
    </message>
    <message>
        <source>The passage that is selected</source>
        <translation>المقطع المحدّد</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>كُتب: {0}</translation>
    </message>
    <message>
        <source>{0} of the Compare page</source>
        <translation>{0} من صفحة المقارنة</translation>
    </message>
</context>
<context>
    <name>DoubtfulTray</name>
    <message>
        <source>It is the marked &amp;place</source>
        <translation>هو &amp;الموضع المعلَّم</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>هو ما حدّدته</translation>
    </message>
    <message>
        <source>No quotation is in doubt. After a text was corrected, those without a certain place wait here.</source>
        <translation>لا اقتباس مشكوك فيه. بعد تصحيح نص، تنتظر هنا الاقتباسات التي لا موضع مؤكدًا لها.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <source>Quotations in doubt</source>
        <translation>الاقتباسات المشكوك فيها</translation>
    </message>
    <message>
        <source>Select the words that the quotation stands for, then place it.</source>
        <translation>حدّد الكلمات التي يمثّلها الاقتباس، ثم ضعه.</translation>
    </message>
    <message>
        <source>The marked place is {0} % alike, and it is not certain that it is meant.</source>
        <translation>الموضع المعلَّم مشابه بنسبة {0} ٪، وليس مؤكدًا أنه المقصود.</translation>
    </message>
    <message>
        <source>These words are nowhere in the text any more. Select what stands in their place.</source>
        <translation>لم تعد هذه الكلمات في أي مكان من النص. حدّد ما حلّ محلها.</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>أكبر (+، أو Ctrl والعجلة)</translation>
    </message>
    <message>
        <source>Show as much as can be read</source>
        <translation>إظهار قدر ما يُقرأ</translation>
    </message>
    <message>
        <source>Show as much as can be read (0)</source>
        <translation>إظهار قدر ما يُقرأ (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>أصغر (−، أو Ctrl والعجلة)</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source> and </source>
        <comment>between two counts</comment>
        <translation> و</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>مجلد واحد</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>أفلت للإضافة</translation>
    </message>
    <message>
        <source>Drop to add {0}</source>
        <translation>أفلت لإضافة {0}</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>يُحفظ كل أصل دون تغيير</translation>
    </message>
    <message>
        <source>This archive is open for reading only</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>الملفات: {0}</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>المجلدات: {0}</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة ملفا&amp;ت…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;إضافة مجلد…</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>أفلت الملفات أو المجلدات في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Text, web pages, PDF and scans, Word, OpenDocument, RTF, EPUB, e-mail, TEI letters, WARC and ZIP, tables of records, BibTeX and RIS. Every original is kept unchanged.</source>
        <translation>نصوص، صفحات ويب، PDF وصور ممسوحة، Word، OpenDocument، RTF، EPUB، بريد، رسائل TEI، WARC وZIP، جداول سجلات، BibTeX وRIS. يُحفظ كل أصل دون تغيير.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the report and send it to the developers; you can go on.</source>
        <translation>انسخ التقرير وأرسله إلى المطوّرين؛ يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Rejoinder made a mistake. Nothing in your archive is lost.</source>
        <translation>أخطأ Rejoinder. لم يضع شيء من أرشيفك.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%Ln أصول</numerusform>
            <numerusform>%Ln أصلًا</numerusform>
            <numerusform>%Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%Ln أصول</numerusform>
            <numerusform>%Ln أصلًا</numerusform>
            <numerusform>%Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and organisations</source>
        <translation>
            <numerusform>لا أشخاص ولا منظمات</numerusform>
            <numerusform>شخص أو منظمة</numerusform>
            <numerusform>شخصان أو منظمتان</numerusform>
            <numerusform>%Ln أشخاص ومنظمات</numerusform>
            <numerusform>%Ln شخصًا ومنظمة</numerusform>
            <numerusform>%Ln شخص ومنظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person or organisation</source>
        <translation>
            <numerusform>لا أشخاص ولا منظمات</numerusform>
            <numerusform>شخص أو منظمة</numerusform>
            <numerusform>شخصان أو منظمتان</numerusform>
            <numerusform>%Ln أشخاص ومنظمات</numerusform>
            <numerusform>%Ln شخصًا ومنظمة</numerusform>
            <numerusform>%Ln شخص ومنظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed review</source>
        <translation>
            <numerusform>لا أحكام موقّعة</numerusform>
            <numerusform>حكم موقّع واحد</numerusform>
            <numerusform>حكمان موقّعان</numerusform>
            <numerusform>%Ln أحكام موقّعة</numerusform>
            <numerusform>%Ln حكمًا موقّعًا</numerusform>
            <numerusform>%Ln حكم موقّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed reviews</source>
        <translation>
            <numerusform>لا أحكام موقّعة</numerusform>
            <numerusform>حكم موقّع واحد</numerusform>
            <numerusform>حكمان موقّعان</numerusform>
            <numerusform>%Ln أحكام موقّعة</numerusform>
            <numerusform>%Ln حكمًا موقّعًا</numerusform>
            <numerusform>%Ln حكم موقّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصّان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًّا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصّان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًّا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Originals: the files that documents were read from</source>
        <translation>الأصول: الملفات التي قُرئت منها الوثائق</translation>
    </message>
    <message>
        <source>&amp;Suggestions that nobody has decided, marked as such</source>
        <translation>اقتراحات لم يحسمها &amp;أحد، معلَّمة بذلك</translation>
    </message>
    <message>
        <source>A folder with a short description of each document, simple and qualified. For libraries and repositories.</source>
        <translation>مجلد فيه وصف قصير لكل وثيقة، بسيط ومقيّد. للمكتبات والمستودعات.</translation>
    </message>
    <message>
        <source>A folder with a table each of documents, claims, links and agents. For spreadsheets and statistics.</source>
        <translation>مجلد فيه جدول لكل من الوثائق والادّعاءات والروابط والأطراف. لبرامج الجداول والإحصاء.</translation>
    </message>
    <message>
        <source>A folder with originals, texts, descriptions and the archive itself, with checksums of every file. Rejoinder imports it again without loss.</source>
        <translation>مجلد فيه الأصول والنصوص والأوصاف والأرشيف نفسه، مع مجاميع تحقّق لكل ملف. يستورده Rejoinder ثانيةً بلا فقد.</translation>
    </message>
    <message>
        <source>Argument map (Argdown)</source>
        <translation>خريطة حجج (Argdown)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Descriptions (Dublin Core)</source>
        <translation>أوصاف (Dublin Core)</translation>
    </message>
    <message>
        <source>Dossier (web page)</source>
        <translation>إضبارة (صفحة ويب)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Everything, for safekeeping (BagIt)</source>
        <translation>كل شيء، للحفظ (BagIt)</translation>
    </message>
    <message>
        <source>I put this &amp;list under CC BY 4.0, as such services ask</source>
        <translation>أضع هذه القائمة تحت CC BY 4.0، كما تطلب هذه الخدمات</translation>
    </message>
    <message>
        <source>Letters with their texts (TEI)</source>
        <translation>رسائل مع نصوصها (TEI)</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>بيانات مترابطة (JSON-LD)</translation>
    </message>
    <message>
        <source>List of letters (CMIF)</source>
        <translation>قائمة رسائل (CMIF)</translation>
    </message>
    <message>
        <source>One file with all that is said of documents, claims, source chains and links, in the words of W3C Web Annotation, schema.org, CiTO and PROV. For programs.</source>
        <translation>ملف واحد فيه كل ما قيل عن الوثائق والادّعاءات وسلاسل المصدر والروابط، بألفاظ W3C Web Annotation وschema.org وCiTO وPROV. للبرامج.</translation>
    </message>
    <message>
        <source>One file without texts: who wrote to whom, when and where. For services that list letters, such as correspSearch. Only letters.</source>
        <translation>ملف واحد بلا نصوص: من كتب إلى من ومتى وأين. للخدمات التي تفهرس الرسائل، مثل correspSearch. الرسائل فقط.</translation>
    </message>
    <message>
        <source>One file: who wrote to whom, when and where, which letters came before and after, and the texts. For editions. Only letters.</source>
        <translation>ملف واحد: من كتب إلى من ومتى وأين، وأي الرسائل سبقت وتلت، والنصوص. للطبعات المحقّقة. الرسائل فقط.</translation>
    </message>
    <message>
        <source>One page: each claim with its context, its source chain, its answers and its credit. File ▸ Dossier shows it before it is written, and writes PDF and Word too.</source>
        <translation>صفحة واحدة: كل ادّعاء بسياقه وسلسلة مصدره وردوده ونسبته. «ملف ▸ إضبارة» تعرضها قبل كتابتها، وتكتب PDF وWord أيضًا.</translation>
    </message>
    <message>
        <source>One text file: claims, and what rebuts, undercuts and supports them. To be read, and drawn by Argdown’s tools.</source>
        <translation>ملف نصي واحد: الادّعاءات، وما يعترض عليها ويوهنها ويؤيّدها. للقراءة، وللرسم بأدوات Argdown.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV)</source>
        <translation>جداول لبرامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>Web address of the list</source>
        <translation>عنوان القائمة على الويب</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>&amp;النصوص كاملة</translation>
    </message>
    <message>
        <source>Written: {0}. {1} ({2}).</source>
        <translation>كُتب: {0}. {1} ({2}).</translation>
    </message>
    <message>
        <source>Written: {0}. {1}, in {2} ({3}).</source>
        <translation>كُتب: {0}. {1}، في {2} ({3}).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>بوصفها</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ما&amp;ذا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>تصدير إلى مجلد جديد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدّم التصدير</translation>
    </message>
    <message>
        <source>Looking at the rights…</source>
        <translation>جارٍ النظر في الحقوق…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>أُوقف؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The name you are logged in by, where nothing is given</source>
        <translation>اسم دخولك إلى النظام، إن لم يُعطَ شيء</translation>
    </message>
    <message>
        <source>There is nothing of this kind among these documents.</source>
        <translation>لا شيء من هذا النوع بين هذه الوثائق.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Writing… {0}%</source>
        <translation>جارٍ الكتابة… {0}%</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} موجود. أيُستبدل؟</translation>
    </message>
    <message>
        <source>{0}, described without their texts.</source>
        <translation>{0}، موصوفة بلا نصوصها.</translation>
    </message>
    <message>
        <source>{0}. Before you hand this on, read what is said above.</source>
        <translation>{0}. قبل تسليمها، اقرأ ما قيل أعلاه.</translation>
    </message>
    <message>
        <source>{0}. Nothing is known that speaks against handing this on.</source>
        <translation>{0}. لا يُعرف ما يمنع تسليمها.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is found</source>
        <translation>كل ما وُجد</translation>
    </message>
    <message>
        <source>All that is found by “{0}”</source>
        <translation>كل ما يوجد بـ«{0}»</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>صُدّر: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The selected results: {0}</source>
        <translation>النتائج المختارة: {0}</translation>
    </message>
    <message>
        <source>The whole archive: {0}</source>
        <translation>الأرشيف كله: {0}</translation>
    </message>
    <message>
        <source>There are no claims on this map.</source>
        <translation>لا ادّعاءات على هذه الخريطة.</translation>
    </message>
    <message>
        <source>This document: {0}</source>
        <translation>هذه الوثيقة: {0}</translation>
    </message>
    <message>
        <source>This map: {0}</source>
        <translation>هذه الخريطة: {0}</translation>
    </message>
    <message>
        <source>What hangs together around the selected claim</source>
        <translation>ما يترابط حول الادّعاء المختار</translation>
    </message>
</context>
<context>
    <name>ExtractBand</name>
    <message>
        <source>Extract.</source>
        <translation>مقتطف.</translation>
    </message>
    <message>
        <source>Only one passage, as quoted by {source}.</source>
        <translation>مقطع واحد فقط، كما اقتبسه {source}.</translation>
    </message>
    <message>
        <source>Only one passage.</source>
        <translation>مقطع واحد فقط.</translation>
    </message>
    <message>
        <source>Only {count} passages, as quoted by {source}.</source>
        <translation>{count} مقاطع فقط، كما اقتبسها {source}.</translation>
    </message>
    <message>
        <source>Only {count} passages.</source>
        <translation>{count} مقاطع فقط.</translation>
    </message>
    <message>
        <source>Show it in its source</source>
        <translation>إظهاره في مصدره</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>إظهاره في المقالة</translation>
    </message>
    <message>
        <source>Show it in the letter</source>
        <translation>إظهاره في الرسالة</translation>
    </message>
    <message>
        <source>Show them in the article</source>
        <translation>إظهارها في المقالة</translation>
    </message>
    <message>
        <source>Show them in the letter</source>
        <translation>إظهارها في الرسالة</translation>
    </message>
    <message>
        <source>Show them in their source</source>
        <translation>إظهارها في مصدرها</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Show all {count}</source>
        <translation>إظهار الكل ({count})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>narrowed to this</source>
        <translation>مضيَّق إلى هذا</translation>
    </message>
    <message>
        <source>{value}: a click narrows, Alt+click leaves out</source>
        <translation>{value}: النقر يضيّق، وAlt+نقر يستبعد</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all that results are narrowed by</source>
        <translation>مسح كل ما يضيّق النتائج</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>طيّ هذا العمود</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message numerus="yes">
        <source>Narrow the results (%n set)</source>
        <translation>
            <numerusform>تضييق النتائج (%n)</numerusform>
            <numerusform>تضييق النتائج (%n)</numerusform>
            <numerusform>تضييق النتائج (%n)</numerusform>
            <numerusform>تضييق النتائج (%n)</numerusform>
            <numerusform>تضييق النتائج (%n)</numerusform>
            <numerusform>تضييق النتائج (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Leave out “{value}”</source>
        <translation>استبعاد «{value}»</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <translation>«{value}» فقط</translation>
    </message>
    <message>
        <source>Space narrows to a value, Alt+Space leaves it out.</source>
        <translation>المسافة تضيّق إلى قيمة، وAlt+المسافة تستبعدها.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Came through</source>
        <translation>وصل عبر</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>أسلوب النقل</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>among articles</source>
        <translation>بين المقالات</translation>
    </message>
    <message>
        <source>among letters</source>
        <translation>بين الرسائل</translation>
    </message>
    <message>
        <source>among other documents</source>
        <translation>بين وثائق أخرى</translation>
    </message>
    <message>
        <source>among reports</source>
        <translation>بين التقارير</translation>
    </message>
    <message>
        <source>among resolutions</source>
        <translation>بين القرارات</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>بحث في هذا النص</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Undo last: {0}</source>
        <translation>التراجع عن الأخير: {0}</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Claims that are said again</source>
        <translation>ادّعاءات قيلت ثانيةً</translation>
    </message>
    <message>
        <source>No claim is said again. Link two claims with “restates” to see them here side by side.</source>
        <translation>لا ادّعاء قيل ثانيةً. اربط ادّعاءين بـ«يكرّر» لتراهما هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>قراءة هذا الادّعاء في وثيقته</translation>
    </message>
    <message>
        <source>first said here</source>
        <translation>قيل أولًا هنا</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy selection with attribution</source>
        <translation>نسخ المحدّد مع النسبة</translation>
    </message>
    <message>
        <source>Copy source address</source>
        <translation>نسخ عنوان المصدر</translation>
    </message>
    <message>
        <source>Correct the text, or see it as it came…</source>
        <translation>تصحيح النص، أو رؤيته كما ورد…</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>الوصف…</translation>
    </message>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>الموضع {number} من {count}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>ذُكرت في</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>Open source address…</source>
        <translation>فتح عنوان المصدر…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>صفحات الأصل</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text size and face</source>
        <translation>حجم النص وخطّه</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>تاريخ هذا الادّعاء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (جرى التراجع عنه)</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Known by name</source>
        <translation>معروف بالاسم</translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln document</source>
        <translation>
            <numerusform>غير معروف من وثائق</numerusform>
            <numerusform>معروف من وثيقة واحدة</numerusform>
            <numerusform>معروف من وثيقتين</numerusform>
            <numerusform>معروف من %Ln وثائق</numerusform>
            <numerusform>معروف من %Ln وثيقة</numerusform>
            <numerusform>معروف من %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln documents</source>
        <translation>
            <numerusform>غير معروف من وثائق</numerusform>
            <numerusform>معروف من وثيقة واحدة</numerusform>
            <numerusform>معروف من وثيقتين</numerusform>
            <numerusform>معروف من %Ln وثائق</numerusform>
            <numerusform>معروف من %Ln وثيقة</numerusform>
            <numerusform>معروف من %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>مطلوبة</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Name of this search:</source>
        <translation>اسم هذا البحث:</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>الاسم الجديد:</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Enough documents are reviewed. The model was not made yet.</source>
        <translation>رُوجعت وثائق كافية. لم يُنشأ النموذج بعد.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>جارٍ النسيان…</translation>
    </message>
    <message>
        <source>It can be made when enough documents are reviewed, with nothing left waiting in them.</source>
        <translation>يمكن إنشاؤه حين تُراجَع وثائق كافية ولا يبقى فيها ما ينتظر.</translation>
    </message>
    <message>
        <source>It is not used: on documents that it had not seen it is no better than the rules.</source>
        <translation>ليس مستعملًا: ليس أفضل من القواعد في وثائق لم يرها.</translation>
    </message>
    <message>
        <source>It is used: on documents that it had not seen it beats the rules.</source>
        <translation>هو مستعمل: يتفوق على القواعد في وثائق لم يرها.</translation>
    </message>
    <message>
        <source>It was made by another version of the program, and is not used. It can be made anew.</source>
        <translation>أنشأه إصدار آخر من البرنامج، فلا يُستعمل. يمكن إنشاؤه من جديد.</translation>
    </message>
    <message>
        <source>It was made on another computer, and is neither opened nor used. It can be made here anew.</source>
        <translation>أُنشئ على حاسوب آخر، فلا يُفتح ولا يُستعمل. يمكن إنشاؤه هنا من جديد.</translation>
    </message>
    <message>
        <source>Nothing that was learned is used: learning is switched off.</source>
        <translation>لا يُستعمل شيء مما جرى تعلّمه: التعلّم متوقف.</translation>
    </message>
    <message>
        <source>Stopped. What was learned before stays.</source>
        <translation>أُوقف. ما جرى تعلّمه من قبل باقٍ.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>جارٍ التبديل…</translation>
    </message>
    <message>
        <source>The model is made, and used.</source>
        <translation>أُنشئ النموذج، وهو مستعمل.</translation>
    </message>
    <message>
        <source>The model is made. It is no better than the rules, and not used.</source>
        <translation>أُنشئ النموذج. ليس أفضل من القواعد، فلا يُستعمل.</translation>
    </message>
    <message>
        <source>This installation can’t make one, as python-crfsuite is missing in it. Counts are learned all the same.</source>
        <translation>لا يستطيع هذا التثبيت إنشاء نموذج، إذ ينقصه python-crfsuite. أما الأعداد فتُتعلَّم مع ذلك.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>جارٍ التدريب…</translation>
    </message>
    <message>
        <source>Weighing what waits…</source>
        <translation>جارٍ وزن ما ينتظر…</translation>
    </message>
    <message>
        <source>What waits was not weighed to the end. What was learned is kept.</source>
        <translation>لم يكتمل وزن ما ينتظر. ما جرى تعلّمه محفوظ.</translation>
    </message>
    <message>
        <source>a claim begins</source>
        <translation>يبدأ ادّعاء</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>اسم ونقطتان</translation>
    </message>
    <message>
        <source>a quotation that nobody is named for</source>
        <translation>اقتباس لم يُسمَّ قائله</translation>
    </message>
    <message>
        <source>a quotation with a name below it</source>
        <translation>اقتباس والاسم تحته</translation>
    </message>
    <message>
        <source>a quotation with the name behind it</source>
        <translation>اقتباس والاسم بعده</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>كما في النموذج</translation>
    </message>
    <message>
        <source>comes put right</source>
        <translation>يأتي مصحَّحًا</translation>
    </message>
    <message>
        <source>inside a claim</source>
        <translation>داخل ادّعاء</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>no part of a claim</source>
        <translation>ليس جزءًا من ادّعاء</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>one tier less sure</source>
        <translation>أقل وثوقًا بدرجة</translation>
    </message>
    <message>
        <source>one tier surer</source>
        <translation>أوثق بدرجة</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>the rule for {0}</source>
        <translation>قاعدة {0}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>the word {0}</source>
        <translation>الكلمة {0}</translation>
    </message>
    <message>
        <source>the words that say so</source>
        <translation>الكلمات التي تقول ذلك</translation>
    </message>
    <message>
        <source>two tiers less sure</source>
        <translation>أقل وثوقًا بدرجتين</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>{0} after it</source>
        <translation>{0} بعده</translation>
    </message>
    <message>
        <source>{0} and a colon</source>
        <translation>{0} ونقطتان</translation>
    </message>
    <message>
        <source>{0} as a noun</source>
        <translation>{0} اسمًا</translation>
    </message>
    <message>
        <source>{0} as a phrase</source>
        <translation>{0} عبارةً</translation>
    </message>
    <message>
        <source>{0} before a quotation</source>
        <translation>{0} قبل اقتباس</translation>
    </message>
    <message>
        <source>{0} before it</source>
        <translation>{0} قبله</translation>
    </message>
    <message>
        <source>{0} before what is said</source>
        <translation>{0} قبل القول</translation>
    </message>
    <message>
        <source>{0} before words with a quotation in them</source>
        <translation>{0} قبل كلمات فيها اقتباس</translation>
    </message>
    <message>
        <source>{0} behind what is said</source>
        <translation>{0} بعد القول</translation>
    </message>
    <message>
        <source>{0} in the passive</source>
        <translation>{0} مبنيًّا للمجهول</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} هو {1}</translation>
    </message>
    <message>
        <source>{0} with a question</source>
        <translation>{0} مع سؤال</translation>
    </message>
    <message>
        <source>{0} with a quotation in it</source>
        <translation>{0} وفيه اقتباس</translation>
    </message>
    <message>
        <source>{0} with an object</source>
        <translation>{0} مع مفعول به</translation>
    </message>
    <message>
        <source>{0} with “that”</source>
        <translation>{0} مع «أنّ»</translation>
    </message>
    <message>
        <source>{0} with “to” and a verb</source>
        <translation>{0} مع مصدر مؤوّل</translation>
    </message>
    <message>
        <source>{0}, found by the model</source>
        <translation>{0}، وجده النموذج</translation>
    </message>
    <message>
        <source>{0}, in another way</source>
        <translation>{0}، بطريقة أخرى</translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>About a</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما يغيّره</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>إغلا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>&amp;Learn from what {0} decides</source>
        <translation>&amp;التعلّم مما يقرّره {0}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>تد&amp;ريب الآن</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>الأعداد {0}</translation>
    </message>
    <message>
        <source>Decisions about suggestions change how sure the next ones are. All of it stays in this archive.</source>
        <translation>القرارات في الاقتراحات تغيّر مدى الوثوق بما يليها. كل ذلك يبقى في هذا الأرشيف.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter what was learned</source>
        <translation>تصفية ما جرى تعلّمه</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>نسيان الكل…</translation>
    </message>
    <message>
        <source>Forget everything that was learned from {0} in this archive?</source>
        <translation>أيُنسى كل ما جرى تعلّمه من {0} في هذا الأرشيف؟</translation>
    </message>
    <message>
        <source>Forget the &amp;model</source>
        <translation>نسيان النمو&amp;ذج</translation>
    </message>
    <message>
        <source>Forgets the lessons that are chosen; what was decided stays.</source>
        <translation>ينسى الدروس المختارة؛ وما قُرّر يبقى.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى تقدّمه</translation>
    </message>
    <message>
        <source>Makes a model of your reviews, and judges it on a fifth of them.</source>
        <translation>ينشئ نموذجًا من مراجعاتك، ويحكم عليه بخُمسها.</translation>
    </message>
    <message>
        <source>Nothing was learned so far. Accept and reject suggestions on the Review page first.</source>
        <translation>لم يُتعلَّم شيء بعد. اقبل اقتراحات وارفضها أولًا في صفحة المراجعة.</translation>
    </message>
    <message>
        <source>Signs of the model {0}</source>
        <translation>علامات النموذج {0}</translation>
    </message>
    <message>
        <source>There is no model that could be looked into.</source>
        <translation>لا نموذج يُنظر فيه.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>What the model goes by</source>
        <translation>ما يعتمد عليه النموذج</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>ما عُدّ</translation>
    </message>
    <message>
        <source>What was decided stays. What was forgotten can&apos;t be brought back, and undo does not reach it.</source>
        <translation>ما قُرّر يبقى. وما نُسي لا يعود، ولا يبلغه التراجع.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>ما جرى تعلّمه</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Change licence</source>
        <translation>تغيير الرخصة</translation>
    </message>
    <message>
        <source>Empty means that the terms are not known. Undo takes the change back for all of them.</source>
        <translation>الفراغ يعني أن الشروط غير معروفة. التراجع يردّ التغيير لها كلها.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>رخصة {0}</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Choose, or paste the address of a licence</source>
        <translation>اختر، أو الصق عنوان رخصة</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>2022-12-07, 7 December 2022</source>
        <translation>2022-12-07، 7 December 2022</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Correct the text…</source>
        <translation>تصحيح النص…</translation>
    </message>
    <message>
        <source>Edit the description…</source>
        <translation>تحرير الوصف…</translation>
    </message>
    <message>
        <source>Enter edits a cell, Space marks a line as reviewed, Ctrl+Enter goes to the next to look at.</source>
        <translation>Enter يحرّر خلية، والمسافة تعلّم السطر كمُراجَع، وCtrl+Enter ينتقل إلى التالي للنظر.</translation>
    </message>
    <message>
        <source>Files that were added</source>
        <translation>الملفات المضافة</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <source>Remove documents…</source>
        <translation>إزالة الوثائق…</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>إزالة الوثيقة…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>رُوجع</translation>
    </message>
</context>
<context>
    <name>LinkEditForm</name>
    <message>
        <source>&amp;No evidence</source>
        <translation>بلا شاهد</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;إزالة الرابط</translation>
    </message>
    <message>
        <source>&amp;Take the selected words</source>
        <translation>&amp;أخذ الكلمات المحدّدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Select the words in the text that say so, then press this</source>
        <translation>حدّد في النص الكلمات التي تقول ذلك، ثم اضغط هنا</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Claims found</source>
        <translation>الادّعاءات الموجودة</translation>
    </message>
    <message>
        <source>Click the other claim, or search for it here</source>
        <translation>انقر الادّعاء الآخر، أو ابحث عنه هنا</translation>
    </message>
    <message>
        <source>Evidence: “{0}”</source>
        <translation>الشاهد: «{0}»</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>البحث عن الادّعاء الآخر</translation>
    </message>
    <message>
        <source>Select the words that say so first, to keep them as evidence.</source>
        <translation>حدّد أولًا الكلمات التي تقول ذلك، لحفظها شاهدًا.</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>القائل غير معروف</translation>
    </message>
    <message>
        <source>What answers {0}: {1}</source>
        <translation>ما يجيب عن {0}: {1}</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Edit link…</source>
        <translation>تحرير الرابط…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Copied: {0}.</source>
        <translation>نُسخ: {0}.</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>تصدير الادّعاءات</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>&amp;Not the same</source>
        <translation>ليست نفسها</translation>
    </message>
    <message>
        <source>Documents that may be the same</source>
        <translation>وثائق قد تتطابق</translation>
    </message>
    <message>
        <source>No documents that may be the same.
When an added text is much like one that is here, both are shown.</source>
        <translation>لا وثائق قد تتطابق.
إذا أشبه نص مضاف نصًّا موجودًا كثيرًا، عُرض كلاهما.</translation>
    </message>
    <message>
        <source>Remove the left one…</source>
        <translation>إزالة اليسرى…</translation>
    </message>
    <message>
        <source>Remove the right one…</source>
        <translation>إزالة اليمنى…</translation>
    </message>
    <message>
        <source>Same document: &amp;keep as versions</source>
        <translation>&amp;الوثيقة نفسها: إبقاؤهما كإصدارين</translation>
    </message>
    <message>
        <source>{0} % the same</source>
        <translation>تطابق {0} ٪</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>يضم «{0}» {1}.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Accept all {0}</source>
        <translation>قبول الكل ({0})</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of the archive marked “{1}”? One undo takes them all back.</source>
        <translation>أتُقبل كل اقتراحات الأرشيف الموسومة «{1}» وعددها {0}؟ تراجع واحد يردّها كلها.</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of this document marked “{1}”? One undo takes them all back.</source>
        <translation>أتُقبل كل اقتراحات هذه الوثيقة الموسومة «{1}» وعددها {0}؟ تراجع واحد يردّها كلها.</translation>
    </message>
    <message>
        <source>No such suggestion waits here.</source>
        <translation>لا ينتظر هنا اقتراح كهذا.</translation>
    </message>
    <message>
        <source>Reject all {0}</source>
        <translation>رفض الكل ({0})</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of the archive marked “{1}”? One undo takes it back.</source>
        <translation>أتُرفض كل اقتراحات الأرشيف الموسومة «{1}» وعددها {0}؟ تراجع واحد يردّها.</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of this document marked “{1}”? One undo takes it back.</source>
        <translation>أتُرفض كل اقتراحات هذه الوثيقة الموسومة «{1}» وعددها {0}؟ تراجع واحد يردّها.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln more, further away, are left out.</source>
        <translation>
            <numerusform>لا شيء متروك</numerusform>
            <numerusform>واحد آخر أبعد متروك</numerusform>
            <numerusform>اثنان آخران أبعد متروكان</numerusform>
            <numerusform>%Ln أخرى أبعد متروكة</numerusform>
            <numerusform>%Ln أخرى أبعد متروكة</numerusform>
            <numerusform>%Ln أخرى أبعد متروكة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>Back to where it began</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Map around this</source>
        <translation>خريطة حول هذا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Show the map around where it began</source>
        <translation>إظهار الخريطة حول بدايتها</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>الخطوات: {0}</translation>
    </message>
</context>
<context>
    <name>MarkForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Enter يحفظ، وEsc يخرج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Text after is not held</source>
        <translation>النص اللاحق غير محفوظ</translation>
    </message>
    <message>
        <source>Text before is not held</source>
        <translation>النص السابق غير محفوظ</translation>
    </message>
    <message>
        <source>Text between is not held</source>
        <translation>النص الواقع بينهما غير محفوظ</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>A claim needs at least one word.</source>
        <translation>يحتاج الادّعاء إلى كلمة على الأقل.</translation>
    </message>
    <message>
        <source>Claim added.</source>
        <translation>أُضيف الادّعاء.</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>تحرير الادّعاء</translation>
    </message>
    <message>
        <source>Linked. Both claims show it.</source>
        <translation>رُبطا. كلا الادّعاءين يُظهر ذلك.</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>تعليم كادّعاء</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>اختر ادّعاءً أولًا، في النص أو في اللوحة.</translation>
    </message>
    <message>
        <source>Select the claim that answers first, in the text or in the panel.</source>
        <translation>اختر أولًا الادّعاء الذي يجيب، في النص أو في اللوحة.</translation>
    </message>
    <message>
        <source>Select the words of the claim first, with the mouse or Shift and the arrows.</source>
        <translation>حدّد كلمات الادّعاء أولًا، بالفأرة أو بـShift والأسهم.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>حدّد كلمات في النص أولًا، بالفأرة أو بـShift والأسهم.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Claim</source>
        <translation>الادّعاء</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <source>{0} ({1} answers)</source>
        <translation>{0} (الردود: {1})</translation>
    </message>
    <message>
        <source>{0} {1} it, in {2}; days: {3}</source>
        <translation>{0}: {1}، في {2}؛ الأيام: {3}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>No claim to compare. Search for one, or open a document that has claims.</source>
        <translation>لا ادّعاء للمقارنة. ابحث عن واحد، أو افتح وثيقة فيها ادّعاءات.</translation>
    </message>
    <message>
        <source>Response matrix</source>
        <translation>مصفوفة الردود</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>1 decision of a reviewer goes with it.</source>
        <translation>يذهب معه قرار مراجع واحد.</translation>
    </message>
    <message>
        <source>1 link from it goes with it: what it answers is not answered by it any more.</source>
        <translation>يذهب معه رابط واحد منه: ما يجيب عنه لا يُجاب منه بعد.</translation>
    </message>
    <message>
        <source>1 link to it goes with it: what answers this claim answers it no more.</source>
        <translation>يذهب معه رابط واحد إليه: ما يجيب عن هذا الادّعاء لا يجيب عنه بعد.</translation>
    </message>
    <message>
        <source>1 part of it stays, and stands alone.</source>
        <translation>يبقى جزء واحد منه، وحده.</translation>
    </message>
    <message>
        <source>1 signed verdict goes with it.</source>
        <translation>يذهب معه حكم موقّع واحد.</translation>
    </message>
    <message>
        <source>Claim removed. Undo brings it back with all that hung on it.</source>
        <translation>أُزيل الادّعاء. التراجع يعيده مع كل ما تعلّق به.</translation>
    </message>
    <message>
        <source>Link changed. Both claims show it.</source>
        <translation>تغيّر الرابط. كلا الادّعاءين يُظهر ذلك.</translation>
    </message>
    <message>
        <source>Link removed, from both claims. Undo brings it back.</source>
        <translation>أُزيل الرابط من كلا الادّعاءين. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>لا شيء آخر يتعلق به.</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>إزالة الادّعاء</translation>
    </message>
    <message>
        <source>Remove this claim?</source>
        <translation>أيُزال هذا الادّعاء؟</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>اختر ادّعاءً أولًا، في النص أو في اللوحة.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>حدّد كلمات في النص أولًا، بالفأرة أو بـShift والأسهم.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{0} decisions of reviewers go with it.</source>
        <translation>تذهب معه {0} من قرارات المراجعين.</translation>
    </message>
    <message>
        <source>{0} links from it go with it: what it answers is not answered by it any more.</source>
        <translation>تذهب معه {0} من الروابط منه: ما يجيب عنه لا يُجاب منه بعد.</translation>
    </message>
    <message>
        <source>{0} links to it go with it: what answers this claim answers it no more.</source>
        <translation>تذهب معه {0} من الروابط إليه: ما يجيب عن هذا الادّعاء لا يجيب عنه بعد.</translation>
    </message>
    <message>
        <source>{0} parts of it stay, alone.</source>
        <translation>تبقى {0} من أجزائه، وحدها.</translation>
    </message>
    <message>
        <source>{0} signed verdicts go with it.</source>
        <translation>تذهب معه {0} من الأحكام الموقّعة.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Accepted or not</source>
        <translation>مقبول أم لا</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>ينوب عن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Both were last the same on {0}. What only one of them changed since is taken.</source>
        <translation>كانا متطابقين آخر مرة في {0}. يؤخذ ما غيّره أحدهما فقط منذ ذلك.</translation>
    </message>
    <message>
        <source>Changed, or something was added to it: {0}</source>
        <translation>تغيّر، أو أُضيف إليه شيء: {0}</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>التغييرات المُجراة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادّعاء</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>إشعار حق النشر</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>اللفظ الدالّ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Decisions of reviewers</source>
        <translation>قرارات المراجعين</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave out &amp;notes</source>
        <translation>بلا ملاحظا&amp;ت</translation>
    </message>
    <message>
        <source>Leave out &amp;originals</source>
        <translation>بلا &amp;أصول</translation>
    </message>
    <message>
        <source>Leave out &amp;suggestions</source>
        <translation>بلا اقتراحات</translation>
    </message>
    <message>
        <source>Leave out the &amp;history</source>
        <translation>بلا تا&amp;ريخ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>إشعار الرخصة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Links between claims</source>
        <translation>الروابط بين الادّعاءات</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>أسلوب النقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes on documents, claims and links, and remarks of reviewers.</source>
        <translation>ملاحظات على الوثائق والادّعاءات والروابط، وتعليقات المراجعين.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>نسختنا</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>شخص أو منظمة</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>الناشرون</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation>اقتُبس في</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>رقم التسجيلة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Relations of documents</source>
        <translation>علاقات الوثائق</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Requested credit</source>
        <translation>النسبة المطلوبة</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>صاحب الحقوق</translation>
    </message>
    <message>
        <source>Rights of a passage</source>
        <translation>حقوق مقطع</translation>
    </message>
    <message>
        <source>Rights of passages</source>
        <translation>حقوق المقاطع</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>المرسلون</translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation>سلسلة المصدر</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The bag is whole: 1 file, verified by {0}.</source>
        <translation>الحزمة كاملة: ملف واحد، جرى التحقق منه بـ{0}.</translation>
    </message>
    <message>
        <source>The bag is whole: {0} files, verified by {1}.</source>
        <translation>الحزمة كاملة: {0} من الملفات، جرى التحقق منها بـ{1}.</translation>
    </message>
    <message>
        <source>The files that documents were read from, and the folders they lay in.</source>
        <translation>الملفات التي قُرئت منها الوثائق، والمجلدات التي كانت فيها.</translation>
    </message>
    <message>
        <source>The two archives share no history. Equal documents, people and claims become one.</source>
        <translation>لا تاريخ مشتركًا للأرشيفين. تصير الوثائق والأشخاص والادّعاءات المتساوية واحدة.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>What nobody took into the record: suggested and rejected claims.</source>
        <translation>ما لم يدخله أحد في السجل: ادّعاءات مقترحة ومرفوضة.</translation>
    </message>
    <message>
        <source>Who changed what and when; without it, the copy can’t undo anything.</source>
        <translation>من غيّر ماذا ومتى؛ بدونه لا تستطيع النسخة التراجع عن شيء.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Add its files as documents</source>
        <translation>&amp;إضافة ملفاتها كوثائق</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing the two archives…</source>
        <translation>جارٍ مقارنة الأرشيفين…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى تقدّمه</translation>
    </message>
    <message>
        <source>Import bag</source>
        <translation>استيراد حزمة</translation>
    </message>
    <message>
        <source>Import “{0}”</source>
        <translation>استيراد «{0}»</translation>
    </message>
    <message>
        <source>Make a &amp;new archive of it…</source>
        <translation>إنشاء &amp;أرشيف جديد منها…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>دمج أرشيف</translation>
    </message>
    <message>
        <source>Merge “{0}” ({1}) into “{2}”</source>
        <translation>دمج «{0}» ({1}) في «{2}»</translation>
    </message>
    <message>
        <source>One undo takes the merge back, and this archive is copied before.</source>
        <translation>تراجع واحد يردّ الدمج، ويُنسخ هذا الأرشيف قبله.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>There is no archive in this bag: each of its files is read as a document.</source>
        <translation>لا أرشيف في هذه الحزمة: يُقرأ كل ملف منها كوثيقة.</translation>
    </message>
    <message>
        <source>There is nothing in it that this archive lacks.</source>
        <translation>ليس فيه ما ينقص هذا الأرشيف.</translation>
    </message>
    <message>
        <source>Verifying every file…</source>
        <translation>جارٍ التحقق من كل ملف…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Added {0}.</source>
        <translation>أُضيف {0}.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more were not added.</source>
        <translation>
            <numerusform>لم يُترك شيء.</numerusform>
            <numerusform>وواحد آخر لم يُضف.</numerusform>
            <numerusform>واثنان آخران لم يُضافا.</numerusform>
            <numerusform>و%Ln أخرى لم تُضف.</numerusform>
            <numerusform>و%Ln أخرى لم تُضف.</numerusform>
            <numerusform>و%Ln أخرى لم تُضف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags (bagit.txt *.zip)</source>
        <translation>حزم (bagit.txt *.zip)</translation>
    </message>
    <message>
        <source>Import bag: choose its bagit.txt, or the ZIP file that it is packed in</source>
        <translation>استيراد حزمة: اختر ملفها bagit.txt، أو ملف ZIP الذي حُزمت فيه</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Making a new archive…</source>
        <translation>جارٍ إنشاء أرشيف جديد…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>دمج أرشيف</translation>
    </message>
    <message>
        <source>Merged “{0}”.</source>
        <translation>دُمج «{0}».</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>New archive of the bag</source>
        <translation>أرشيف جديد من الحزمة</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>أرشيفات Rejoinder‏ (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>أرشيفات Rejoinder‏ (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The archive as it was before: {0}</source>
        <translation>الأرشيف كما كان من قبل: {0}</translation>
    </message>
    <message>
        <source>There was nothing in “{0}” that this archive lacks.</source>
        <translation>لم يكن في «{0}» ما ينقص هذا الأرشيف.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} كانت هنا من قبل.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the text</source>
        <translation>خريطة النص</translation>
    </message>
</context>
<context>
    <name>ModelPart</name>
    <message>
        <source>1 document is reviewed; a model takes {0}.</source>
        <translation>رُوجعت وثيقة واحدة؛ يحتاج النموذج إلى {0}.</translation>
    </message>
    <message>
        <source>A model of the reviews</source>
        <translation>نموذج من المراجعات</translation>
    </message>
    <message>
        <source>F1 {0} ({1}% right, {2}% found)</source>
        <translation>F1 {0} ({1}% صحيح، {2}% موجود)</translation>
    </message>
    <message>
        <source>Made of {0} reviewed documents in {1} s; {2} kB in the archive.</source>
        <translation>أُنشئ من {0} من الوثائق المراجعة في {1} ث؛ {2} ك.ب في الأرشيف.</translation>
    </message>
    <message>
        <source>On {0} documents that were held out: the rules {1}, with the model {2}.</source>
        <translation>على {0} من الوثائق المحجوزة: القواعد {1}، ومع النموذج {2}.</translation>
    </message>
    <message>
        <source>Reviewed documents of those that a model takes</source>
        <translation>الوثائق المراجعة مما يحتاجه النموذج</translation>
    </message>
    <message>
        <source>{0} documents are reviewed; a model takes {1}.</source>
        <translation>رُوجعت {0} من الوثائق؛ يحتاج النموذج إلى {1}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Decisions are kept under this name. Each person’s are kept apart.</source>
        <translation>تُحفظ القرارات تحت هذا الاسم، وقرارات كل شخص على حدة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reviewing as</source>
        <translation>المراجعة باسم</translation>
    </message>
    <message>
        <source>Second reading: what others decided, without seeing how</source>
        <translation>مراجعة ثانية: ما قرّره آخرون، دون رؤية قرارهم</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Claims stand here when documents have some.</source>
        <translation>تظهر الادّعاءات هنا حين تكون في الوثائق.</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>أتقصد {word}؟</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or choose Add files… from the Documents menu.</source>
        <translation>أفلت ملفات في أي مكان من هذه النافذة، أو اختر «إضافة ملفات…» من قائمة الوثائق.</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>لا ادّعاءات</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>لا ادّعاءات بعد</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>لا وثائق</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا وثائق بعد</translation>
    </message>
    <message>
        <source>No results for “{query}”</source>
        <translation>لا نتائج لـ«{query}»</translation>
    </message>
    <message>
        <source>Take away what it is narrowed by, with Clear above Narrow.</source>
        <translation>ارفع ما يضيّقها بـ«مسح» فوق «تضييق».</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with * after it.</source>
        <translation>جرّب كلمات أقل، أو بداية كلمة فقط يتبعها *.</translation>
    </message>
    <message>
        <source>narrowed to {values}</source>
        <translation>مضيَّق إلى {values}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>ليس {value}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>لا شيء غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose a result to read it.</source>
        <translation>اختر نتيجة لقراءتها.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cue</source>
        <translation>اللفظ الدالّ</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>تحوّط</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>أسلوب النقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>للملفات التي لا تذكره بنفسها</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>As the file says</source>
        <translation>كما يقول الملف</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>صفحات الأصل</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a title, a name …</source>
        <translation>أمر، عنوان، اسم …</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يوافق</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>ما يُفعل أو يُفتح</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>2022-12-07, 7 December 2022 or empty</source>
        <translation>2022-12-07 أو 7 December 2022 أو فارغ</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>الصق النص أو اكتبه هنا</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} محرفًا</translation>
    </message>
</context>
<context>
    <name>PiecesEdit</name>
    <message>
        <source>1 piece</source>
        <translation>قطعة واحدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>اللفظ الدالّ</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>وحدها</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Selected words:</source>
        <translation>الكلمات المحدّدة:</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>The selected words are no part of the claim</source>
        <translation>الكلمات المحدّدة ليست جزءًا من الادّعاء</translation>
    </message>
    <message>
        <source>The selected words are one more piece of the claim</source>
        <translation>الكلمات المحدّدة قطعة أخرى من الادّعاء</translation>
    </message>
    <message>
        <source>The selected words are the claim’s, and no others</source>
        <translation>الكلمات المحدّدة هي كلمات الادّعاء، لا غيرها</translation>
    </message>
    <message>
        <source>The selected words are the cue</source>
        <translation>الكلمات المحدّدة هي اللفظ الدالّ</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>القطع: {0}</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>All {0} suggestions are reviewed.</source>
        <translation>رُوجعت كل الاقتراحات ({0}).</translation>
    </message>
    <message>
        <source>There are documents that were not read for suggestions yet.</source>
        <translation>هناك وثائق لم تُقرأ بعد طلبًا للاقتراحات.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>اختر سطرًا لترى صفحته.</translation>
    </message>
    <message>
        <source>Correct the text or its encoding</source>
        <translation>تصحيح النص أو ترميزه</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>الصفحات كما وردت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} محرفًا</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>الصفحات: {0}</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>A claim needs at least one word. Reject it if there is none.</source>
        <translation>يحتاج الادّعاء إلى كلمة على الأقل. ارفضه إن لم توجد.</translation>
    </message>
    <message>
        <source>Select the words that say it, then press C.</source>
        <translation>حدّد الكلمات التي تقول ذلك، ثم اضغط C.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>حدّد كلمات في النص أولًا، بالفأرة أو بـShift والأسهم.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>QueriesModel</name>
    <message>
        <source>Answered</source>
        <translation>له ردّ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Claims that match all of it</source>
        <translation>ادّعاءات توافقه كله</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>أتقصد {0}؟</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Documents that match all of it</source>
        <translation>وثائق توافقه كله</translation>
    </message>
    <message>
        <source>Documents that match and hold an answered claim</source>
        <translation>وثائق توافق وفيها ادّعاء له ردّ</translation>
    </message>
    <message>
        <source>Documents that match some of the words</source>
        <translation>وثائق توافق بعض الكلمات</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>النتيجة الأولى</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملحوظة</translation>
    </message>
    <message>
        <source>Some words</source>
        <translation>بعض الكلمات</translation>
    </message>
    <message>
        <source>The title of the first result</source>
        <translation>عنوان النتيجة الأولى</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>ما بُحث عنه</translation>
    </message>
</context>
<context>
    <name>QueryListWindow</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>نسخ &amp;الجدول</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>تصدير &amp;إلى CSV…</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Each line is an exact &amp;phrase</source>
        <translation>كل سطر عبار&amp;ة بنصّها</translation>
    </message>
    <message>
        <source>Enter opens a query in the main window.</source>
        <translation>Enter يفتح بحثًا في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير إلى CSV</translation>
    </message>
    <message>
        <source>Only the first {0} are run.</source>
        <translation>تُشغَّل أول {0} فقط.</translation>
    </message>
    <message>
        <source>Paste names or phrases here, one a line</source>
        <translation>الصق أسماء أو عبارات هنا، كل واحدة في سطر</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <translation>عمليات البحث وما تجده</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>عمليات بحث، كل واحدة في سطر</translation>
    </message>
    <message>
        <source>Run a list of queries</source>
        <translation>تشغيل قائمة عمليات بحث</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1}</source>
        <translation>أُوقف بعد {0} من {1}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>كُتب في {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>تتعذّر كتابة {0}: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Attribution of {0} copied</source>
        <translation>نُسخت نسبة {0}</translation>
    </message>
    <message>
        <source>Change licence…</source>
        <translation>تغيير الرخصة…</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>نسخ النسبة</translation>
    </message>
    <message>
        <source>Quotation copied with its source.</source>
        <translation>نُسخ الاقتباس مع مصدره.</translation>
    </message>
    <message>
        <source>Say under which licence the passage is, or who holds its rights.</source>
        <translation>اذكر تحت أي رخصة المقطع، أو من يملك حقوقه.</translation>
    </message>
    <message>
        <source>Select the passage first, with the mouse or Shift and the arrows.</source>
        <translation>حدّد المقطع أولًا، بالفأرة أو بـShift والأسهم.</translation>
    </message>
    <message>
        <source>Select the words to quote, or open a claim.</source>
        <translation>حدّد الكلمات المراد اقتباسها، أو افتح ادّعاءً.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>This is the sample archive: one news article, and the letters it argues with.</source>
        <translation>هذا أرشيف العيّنة: مقالة خبرية، والرسائل التي تجادلها.</translation>
    </message>
</context>
<context>
    <name>Rechecking</name>
    <message>
        <source>1 has no certain place: it waits for you to place it, and covers nothing meanwhile.</source>
        <translation>واحد لا موضع مؤكدًا له: ينتظر أن تضعه، ولا يغطي شيئًا حتى ذلك.</translation>
    </message>
    <message>
        <source>1 of {0} quotations stood elsewhere and was placed again.</source>
        <translation>كان 1 من {0} اقتباسات في غير موضعه وأُعيد وضعه.</translation>
    </message>
    <message>
        <source>All {0} quotations stand where they say.</source>
        <translation>كل الاقتباسات ({0}) حيث تقول إنها.</translation>
    </message>
    <message>
        <source>Place them…</source>
        <translation>وضعها…</translation>
    </message>
    <message>
        <source>Quotations were not re-checked to the end. Nothing was changed.</source>
        <translation>لم تكتمل إعادة فحص الاقتباسات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Re-checking quotations: document {0} of {1}</source>
        <translation>جارٍ إعادة فحص الاقتباسات: الوثيقة {0} من {1}</translation>
    </message>
    <message>
        <source>Re-checking quotations…</source>
        <translation>جارٍ إعادة فحص الاقتباسات…</translation>
    </message>
    <message>
        <source>{0} have no certain place: they wait for you to place them, and cover nothing meanwhile.</source>
        <translation>{0} لا مواضع مؤكدة لها: تنتظر أن تضعها، ولا تغطي شيئًا حتى ذلك.</translation>
    </message>
    <message>
        <source>{0} of {1} quotations stood elsewhere and were placed again.</source>
        <translation>كانت {0} من {1} اقتباسات في غير مواضعها وأُعيد وضعها.</translation>
    </message>
    <message>
        <source>{0} quotations were looked at.</source>
        <translation>فُحصت الاقتباسات: {0}.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>It has not arrived yet.</source>
        <translation>لم تصل بعد.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;إبقاء</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>إزالة الوثيقة</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>إزالة الوثائق</translation>
    </message>
    <message>
        <source>Remove {0} documents?</source>
        <translation>أتُزال الوثائق وعددها {0}؟</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>أتُزال {0}؟</translation>
    </message>
    <message>
        <source>The originals stay in the history: undo brings everything back.</source>
        <translation>تبقى الأصول في التاريخ: التراجع يعيد كل شيء.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The pages can’t be written there. Try another place.</source>
        <translation>تتعذّر كتابة الصفحات هناك. جرّب مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Cited only, text not held</source>
        <translation>مذكورة فقط، النص غير محفوظ</translation>
    </message>
    <message>
        <source>Extracts, passages only</source>
        <translation>مقتطفات، مقاطع فقط</translation>
    </message>
    <message>
        <source>Full text held</source>
        <translation>النص الكامل محفوظ</translation>
    </message>
    <message>
        <source>Match some of the words</source>
        <translation>توافق بعض الكلمات</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Best match</source>
        <translation>الأوفق</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادّعاءات</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>الوصف…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept all of the archive that are {1}: {0}…</source>
        <translation>قبول كل ما هو {1} في الأرشيف: {0}…</translation>
    </message>
    <message>
        <source>Accept all of this document that are {1}: {0}…</source>
        <translation>قبول كل ما هو {1} في هذه الوثيقة: {0}…</translation>
    </message>
    <message>
        <source>All, also set aside</source>
        <translation>الكل، والمنحّى أيضًا</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>وصل عبر</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>اللفظ الدالّ</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>Likely and to check</source>
        <translation>المرجَّح وما يُفحص</translation>
    </message>
    <message>
        <source>Likely only</source>
        <translation>المرجَّح فقط</translation>
    </message>
    <message>
        <source>Link from {0}</source>
        <translation>رابط من {0}</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>أسلوب النقل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reject all of the archive that are {1}: {0}…</source>
        <translation>رفض كل ما هو {1} في الأرشيف: {0}…</translation>
    </message>
    <message>
        <source>Reject all of this document that are {1}: {0}…</source>
        <translation>رفض كل ما هو {1} في هذه الوثيقة: {0}…</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Set aside only</source>
        <translation>المنحّى فقط</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>الأوثق أولًا</translation>
    </message>
    <message>
        <source>To check only</source>
        <translation>ما يُفحص فقط</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>لا أحد مقتبَس</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>ليس في السجل</translation>
    </message>
    <message>
        <source>part in quotation marks</source>
        <translation>بعضه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>without quotation marks</source>
        <translation>بلا علامتي اقتباس</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>1 disagreement</source>
        <translation>اختلاف واحد</translation>
    </message>
    <message>
        <source>Read this document</source>
        <translation>قراءة هذه الوثيقة</translation>
    </message>
    <message>
        <source>Show where people disagree</source>
        <translation>إظهار مواضع الاختلاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop suggesting; what was found stays</source>
        <translation>إيقاف الاقتراح؛ ما وُجد يبقى</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>اقتراح ادّعاءات</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>اقتراح ادّعاءات في وثيقة واحدة</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>اقتراح ادّعاءات في وثائق عددها {0}</translation>
    </message>
    <message>
        <source>Suggesting: {0} of {1}</source>
        <translation>جارٍ الاقتراح: {0} من {1}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>ما جرى تعلّمه</translation>
    </message>
    <message>
        <source>{0} disagreements</source>
        <translation>الاختلافات: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>رُوجع {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All texts that are held were read, and nothing was found in them. Add documents first.</source>
        <translation>قُرئت كل النصوص المحفوظة ولم يوجد فيها شيء. أضف وثائق أولًا.</translation>
    </message>
    <message>
        <source>Many at once…</source>
        <translation>كثير دفعةً واحدة…</translation>
    </message>
    <message>
        <source>Nothing is suggested yet</source>
        <translation>لم يُقترح شيء بعد</translation>
    </message>
    <message>
        <source>Nothing of it is part of the record before you accept it.</source>
        <translation>لا شيء منه جزء من السجل قبل أن تقبله.</translation>
    </message>
    <message>
        <source>Order of the suggestions, and which ones</source>
        <translation>ترتيب الاقتراحات، وأيّها</translation>
    </message>
    <message>
        <source>Reading document {0} of {1}…</source>
        <translation>جارٍ قراءة الوثيقة {0} من {1}…</translation>
    </message>
    <message>
        <source>Show the usual suggestions again</source>
        <translation>إظهار الاقتراحات المعتادة ثانيةً</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>اقتراح ادّعاءات في وثيقة واحدة</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>اقتراح ادّعاءات في وثائق عددها {0}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>The program reads the texts and proposes who said what, and what answers what.</source>
        <translation>يقرأ البرنامج النصوص ويقترح من قال ماذا، وما يجيب عن ماذا.</translation>
    </message>
    <message>
        <source>This archive is open for reading only, so nothing can be suggested in it.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط، فلا يُقترح فيه شيء.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>بقي {0}</translation>
    </message>
    <message>
        <source>{0} {1} in all</source>
        <comment>a number, and how sure the program was</comment>
        <translation>{0} {1} في المجموع</translation>
    </message>
    <message>
        <source>{0} · show the usual</source>
        <translation>{0} · إظهار المعتاد</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Texts are being read for suggestions; undo when that is done.</source>
        <translation>تُقرأ نصوص طلبًا للاقتراحات؛ تراجع حين تنتهي.</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence of the passage</source>
        <translation>رخصة المقطع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>صاحب الحقوق</translation>
    </message>
    <message>
        <source>Rights of</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>ما يقال غير ذلك</translation>
    </message>
    <message>
        <source>Who holds its rights</source>
        <translation>من يملك حقوقه</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>shown now</source>
        <translation>معروض الآن</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another place.</source>
        <translation>تتعذّر كتابة {0}: {1}. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search documents and claims</source>
        <translation>البحث في الوثائق والادّعاءات</translation>
    </message>
    <message>
        <source>This search is saved.</source>
        <translation>هذا البحث محفوظ.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>, </source>
        <comment>between a role and a place</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>1, not held</source>
        <translation>واحدة، غير محفوظة</translation>
    </message>
    <message>
        <source>Documents it names</source>
        <translation>وثائق تذكرها</translation>
    </message>
    <message>
        <source>It</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>Letters it names</source>
        <translation>رسائل تذكرها</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>لا إقرار ولا نفي: لا يُعدّ ردًّا.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>فتح {0}</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Parts of this claim</source>
        <translation>أجزاء هذا الادّعاء</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>قيل ثانيةً أو أُيّد</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>ما يجيب عنه</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}، في {3}</translation>
    </message>
    <message>
        <source>{0}, all held</source>
        <translation>{0}، كلها محفوظة</translation>
    </message>
    <message>
        <source>{0}, none held</source>
        <translation>{0}، لا شيء منها محفوظ</translation>
    </message>
    <message>
        <source>{0}, {1} held</source>
        <translation>{0}، المحفوظ منها {1}</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <source>{0}; also in {1}</source>
        <translation>{0}؛ أيضًا في {1}</translation>
    </message>
    <message>
        <source>{0}; also quoted in {1}</source>
        <translation>{0}؛ مقتبس أيضًا في {1}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>الفرق {0} من {1}</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>النصّان متطابقان كلمةً كلمة.</translation>
    </message>
    <message>
        <source>{0} % of the words are the same</source>
        <translation>{0} ٪ من الكلمات متطابقة</translation>
    </message>
</context>
<context>
    <name>SignsModel</name>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>تدل على</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Nobody else has decided about a suggestion yet.</source>
        <translation>لم يقرّر أحد آخر في اقتراح بعد.</translation>
    </message>
    <message>
        <source>There is no suggestion of this kind.</source>
        <translation>لا اقتراح من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Added before</source>
        <translation>أُضيف من قبل</translation>
    </message>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>للملفات التي لا تذكره بنفسها</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>عدّ ثانيةً</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>تصدير &amp;الجدول…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>وسيط الأيام</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>حفظ الصو&amp;رة…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>الأرشيف بالأرقام</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} غيرها</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Index is being written by another program</source>
        <translation>برنامج آخر يكتب الفهرس</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>الفهرس محدَّث</translation>
    </message>
    <message>
        <source>Indexing {0}</source>
        <translation>جارٍ فهرسة {0}</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>جارٍ الفهرسة {0} من {1}</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>لا أرشيف مفتوح</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No results so far: the search was cut</source>
        <translation>لا نتائج حتى الآن: قُطع البحث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>إيقاف ما يجري</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>التراجع عما جرى الآن</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>{0} على الأقل</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>read only: another window edits it</source>
        <translation>للقراءة فقط: نافذة أخرى تحرّره</translation>
    </message>
    <message>
        <source>{0} in {1} ms</source>
        <translation>{0} في {1} م.ث</translation>
    </message>
    <message>
        <source>{0} with full text</source>
        <translation>{0} بنص كامل</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>documents, and how many with text</comment>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>All texts were read for suggestions already.</source>
        <translation>قُرئت كل النصوص طلبًا للاقتراحات.</translation>
    </message>
    <message>
        <source>Suggesting was stopped. What was found stays.</source>
        <translation>أُوقف الاقتراح. ما وُجد يبقى.</translation>
    </message>
    <message>
        <source>{0} claims and {1} links suggested.</source>
        <translation>اقتُرح: ادّعاءات {0} وروابط {1}.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Attribution copied</source>
        <translation>نُسخت النسبة</translation>
    </message>
    <message>
        <source>Attribution copied as HTML</source>
        <translation>نُسخت النسبة كـHTML</translation>
    </message>
    <message>
        <source>Attribution copied as JSON-LD</source>
        <translation>نُسخت النسبة كـJSON-LD</translation>
    </message>
    <message>
        <source>Attribution copied as Markdown</source>
        <translation>نُسخت النسبة كـMarkdown</translation>
    </message>
    <message>
        <source>Attribution copied as XMP</source>
        <translation>نُسخت النسبة كـXMP</translation>
    </message>
    <message>
        <source>Attribution: name who made it</source>
        <translation>النسبة: اذكر من صنعه</translation>
    </message>
    <message>
        <source>Author not known – add…</source>
        <translation>المؤلف غير معروف – أضفه…</translation>
    </message>
    <message>
        <source>Author not known.</source>
        <translation>المؤلف غير معروف.</translation>
    </message>
    <message>
        <source>Free: nobody’s permission is needed</source>
        <translation>حرّ: لا حاجة إلى إذن أحد</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Licence not known – add…</source>
        <translation>الرخصة غير معروفة – أضفها…</translation>
    </message>
    <message>
        <source>Licence not known.</source>
        <translation>الرخصة غير معروفة.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No derivatives: pass it on unchanged</source>
        <translation>بلا اشتقاق: مرّره دون تغيير</translation>
    </message>
    <message>
        <source>Non-commercial: not for commercial use</source>
        <translation>غير تجاري: لا للاستعمال التجاري</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص صرف</translation>
    </message>
    <message>
        <source>Share alike: what is made of it goes under the same terms</source>
        <translation>الترخيص بالمثل: ما يُصنع منه يخضع للشروط نفسها</translation>
    </message>
    <message>
        <source>Source address missing – add…</source>
        <translation>عنوان المصدر ناقص – أضفه…</translation>
    </message>
    <message>
        <source>Source address missing.</source>
        <translation>عنوان المصدر ناقص.</translation>
    </message>
    <message>
        <source>Title not known – add…</source>
        <translation>العنوان غير معروف – أضفه…</translation>
    </message>
    <message>
        <source>Title not known.</source>
        <translation>العنوان غير معروف.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy with attribution</source>
        <translation>نسخ مع النسبة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source> · </source>
        <comment>between dates</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}. {3}</source>
        <translation>{0}، {1}: {2}. {3}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%Ln without a date are not shown.</source>
        <translation>
            <numerusform>لا شيء متروك.</numerusform>
            <numerusform>واحد بلا تاريخ غير معروض.</numerusform>
            <numerusform>اثنان بلا تاريخ غير معروضين.</numerusform>
            <numerusform>%Ln بلا تاريخ غير معروضة.</numerusform>
            <numerusform>%Ln بلا تاريخ غير معروضة.</numerusform>
            <numerusform>%Ln بلا تاريخ غير معروضة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذرية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>A verdict needs words for what was found, a reason, a name and a day.</source>
        <translation>يحتاج الحكم إلى كلمات عمّا وُجد، وسبب، واسم، ويوم.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Sign a verdict</source>
        <translation>توقيع حكم</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back the verdict of {0}</source>
        <translation>سحب حكم {0}</translation>
    </message>
    <message>
        <source>The program computes no verdicts. This one is yours.</source>
        <translation>لا يحسب البرنامج أحكامًا. هذا حكمك أنت.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>supported by the records of …</source>
        <translation>تؤيّده سجلات …</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}، {1}: {2}</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>Add the &amp;file for it…</source>
        <translation>&amp;إضافة ملفها…</translation>
    </message>
    <message>
        <source>Add the file for it…</source>
        <translation>إضافة ملفها…</translation>
    </message>
    <message>
        <source>Enter opens what is known of a document.</source>
        <translation>Enter يفتح ما يُعرف عن وثيقة.</translation>
    </message>
    <message>
        <source>Filter the wanted list</source>
        <translation>تصفية قائمة المطلوب</translation>
    </message>
    <message>
        <source>Nothing is wanted. Documents that a text names by symbol, DOI or address, and that are not here, are listed, until their file is added.</source>
        <translation>لا شيء مطلوب. الوثائق التي يذكرها نص برمز أو DOI أو عنوان وليست هنا تُسرد حتى يُضاف ملفها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open what names it</source>
        <translation>فتح ما يذكرها</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>لصق نصّها…</translation>
    </message>
    <message>
        <source>Symbol, title, or who names it</source>
        <translation>الرمز أو العنوان أو من يذكرها</translation>
    </message>
    <message>
        <source>Wanted documents</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>WantedModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>ذُكرت</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>ذُكرت في</translation>
    </message>
    <message>
        <source>Wanted document</source>
        <translation>وثيقة مطلوبة</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Copy the attribution</source>
        <translation>انسخ النسبة</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>تتبّع ردًّا</translation>
    </message>
    <message>
        <source>Hide this page</source>
        <translation>إخفاء هذه الصفحة</translation>
    </message>
    <message>
        <source>How claims are marked</source>
        <translation>كيف تُعلَّم الادّعاءات</translation>
    </message>
    <message>
        <source>It opens in its own document. Alt+Left brings you back.</source>
        <translation>يُفتح في وثيقته. Alt+Left يعيدك.</translation>
    </message>
    <message>
        <source>Licence and credit line stand at the foot of every document.</source>
        <translation>الرخصة وسطر النسبة في أسفل كل وثيقة.</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>أرشيف جديد…</translation>
    </message>
    <message>
        <source>Nothing you do here needs a network.</source>
        <translation>لا شيء تفعله هنا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Open a claim</source>
        <translation>افتح ادّعاءً</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>فتح أرشيف…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show me: search “{word}”</source>
        <translation>أرِني: ابحث عن «{word}»</translation>
    </message>
    <message>
        <source>Type a word. Results come as you type.</source>
        <translation>اكتب كلمة. تأتي النتائج أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Type {word}. Results come as you type.</source>
        <translation>اكتب {word}. تأتي النتائج أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Underlined words are claims. A double line has been answered.</source>
        <translation>الكلمات المسطّرة ادّعاءات. والخط المزدوج له ردّ.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Who said it, who answered, may I quote it</source>
        <translation>من قاله، ومن ردّ، وهل لي أن أقتبسه</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>له ردّ</translation>
    </message>
    <message>
        <source>answers a claim</source>
        <translation>يجيب عن ادّعاء</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>لا ردّ محفوظ</translation>
    </message>
    <message>
        <source>not yet reviewed</source>
        <translation>لم يُراجَع بعد</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>متراجَع عنه</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>متحفَّظ عليه</translation>
    </message>
    <message>
        <source>writer’s own words</source>
        <translation>كلام الكاتب نفسه</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The window changes its language as soon as what is running now is done.</source>
        <translation>ستغيّر النافذة لغتها حالما ينتهي ما يجري الآن.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>ردّ واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًّا</numerusform>
            <numerusform>%Ln ردّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>ردّ واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًّا</numerusform>
            <numerusform>%Ln ردّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim</source>
        <translation>
            <numerusform>لا ادّعاءات</numerusform>
            <numerusform>ادّعاء واحد</numerusform>
            <numerusform>ادّعاءان</numerusform>
            <numerusform>%Ln ادّعاءات</numerusform>
            <numerusform>%Ln ادّعاءً</numerusform>
            <numerusform>%Ln ادّعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>لا ادّعاءات</numerusform>
            <numerusform>ادّعاء واحد</numerusform>
            <numerusform>ادّعاءان</numerusform>
            <numerusform>%Ln ادّعاءات</numerusform>
            <numerusform>%Ln ادّعاءً</numerusform>
            <numerusform>%Ln ادّعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand</source>
        <translation>
            <numerusform>بلا يد</numerusform>
            <numerusform>يد واحدة</numerusform>
            <numerusform>يدان</numerusform>
            <numerusform>%Ln أيدٍ</numerusform>
            <numerusform>%Ln يدًا</numerusform>
            <numerusform>%Ln يد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hands</source>
        <translation>
            <numerusform>بلا يد</numerusform>
            <numerusform>يد واحدة</numerusform>
            <numerusform>يدان</numerusform>
            <numerusform>%Ln أيدٍ</numerusform>
            <numerusform>%Ln يدًا</numerusform>
            <numerusform>%Ln يد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttal</source>
        <translation>
            <numerusform>لا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>%Ln اعتراضات</numerusform>
            <numerusform>%Ln اعتراضًا</numerusform>
            <numerusform>%Ln اعتراض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttals</source>
        <translation>
            <numerusform>لا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>%Ln اعتراضات</numerusform>
            <numerusform>%Ln اعتراضًا</numerusform>
            <numerusform>%Ln اعتراض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>له ردّ</translation>
    </message>
    <message>
        <source>Answers a claim</source>
        <translation>يجيب عن ادّعاء</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Cited only</source>
        <translation>مذكورة فقط</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>No answer held</source>
        <translation>لا ردّ محفوظ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>لم يُراجَع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلامه هو</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>متراجَع عنه</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>القائل غير معروف</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>متحفَّظ عليه</translation>
    </message>
    <message>
        <source>Writer’s own words</source>
        <translation>كلام الكاتب نفسه</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (غير مسمّى)</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Dates of the results</source>
        <translation>تواريخ النتائج</translation>
    </message>
    <message>
        <source>Left and Right move, with Shift over several; Enter narrows, Escape shows all dates.</source>
        <translation>السهمان يسارًا ويمينًا للتنقل، ومع Shift على عدة؛ Enter يضيّق، وEscape يُظهر كل التواريخ.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Answer</source>
        <translation>الردّ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادّعاء</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>الأيام بينهما</translation>
    </message>
</context>
<context>
    <name>_LinkRow</name>
    <message>
        <source> by “{0}”</source>
        <translation> بلفظ «{0}»</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}، {2}</translation>
    </message>
</context>
<context>
    <name>_NoAnswer</name>
    <message>
        <source>Link an answer…</source>
        <translation>ربط ردّ…</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>{0}, {1} to look at</source>
        <translation>{0}، {1} للنظر</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Enter runs a search, F2 renames it, Delete removes it.</source>
        <translation>Enter يشغّل بحثًا، وF2 يعيد تسميته، وDelete يزيله.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>خريف {year}</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>ربيع {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>صيف {year}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>شتاء {year}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>{date} (approximate)</source>
        <translation>{date} (تقريبي)</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (غير مؤكد)</translation>
    </message>
    <message>
        <source>{date} (uncertain, approximate)</source>
        <translation>{date} (غير مؤكد، تقريبي)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>عقد {year}</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Arrived as {0}</source>
        <translation>وصل بصيغة {0}</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>مرفق بـ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>قد تكون نفس</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>إصدار آخر</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>يردّ على</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Rights of {0}</source>
        <translation>حقوق {0}</translation>
    </message>
    <message>
        <source>Under other terms: {0}</source>
        <translation>بشروط أخرى: {0}</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>إصدار من</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنان</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Claims answered, by whom, and the median days to the answer</source>
        <translation>الادّعاءات التي لها ردّ، وممّن، ووسيط الأيام حتى الرد</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>الادّعاءات حسب القائل</translation>
    </message>
    <message>
        <source>Claims by what became of them</source>
        <translation>الادّعاءات وما آلت إليه</translation>
    </message>
    <message>
        <source>Documents by kind</source>
        <translation>الوثائق حسب النوع</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>الوثائق حسب اللغة</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>الوثائق حسب الشهر</translation>
    </message>
    <message>
        <source>Documents by source</source>
        <translation>الوثائق حسب المصدر</translation>
    </message>
    <message>
        <source>Documents by year</source>
        <translation>الوثائق حسب السنة</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>تحرير الرابط</translation>
    </message>
    <message>
        <source>Link two claims</source>
        <translation>ربط ادّعاءين</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>تعليم كادّعاء</translation>
    </message>
    <message>
        <source>Rights of this passage</source>
        <translation>حقوق هذا المقطع</translation>
    </message>
    <message>
        <source>The median of the first answers took {0} (known to the day of {1}).</source>
        <translation>وسيط الردود الأولى {0} (معروف باليوم في {1}).</translation>
    </message>
    <message>
        <source>{0}, {1} of them with their text.</source>
        <translation>{0}، منها {1} بنصّها.</translation>
    </message>
    <message>
        <source>{0}; of {1} that somebody made, {2} % have an answer.</source>
        <translation>{0}؛ ومن {1} قالها أحد، {2} ٪ لها ردّ.</translation>
    </message>
</context>
</TS>
