<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>List of parts</source>
        <translation>فهرست اجزا</translation>
    </message>
    <message>
        <source>Rejoinder’s licence</source>
        <translation>پروانهٔ Rejoinder</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>کار چه کسانی در آن است</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Rejoinder</source>
        <translation>دربارهٔ Rejoinder</translation>
    </message>
    <message>
        <source>An offline archive browser for contested records. It fetches nothing, so it does not look for newer versions either: releases are found where you got this one.</source>
        <translation>مرورگر برون‌خط بایگانی برای اسناد محل اختلاف. چیزی از شبکه نمی‌گیرد، پس نسخه‌های تازه‌تر را هم نمی‌جوید: نسخه‌های تازه همان جایی است که این یکی را گرفته‌اید.</translation>
    </message>
    <message>
        <source>Licences and notices</source>
        <translation>پروانه‌ها و آگهی‌ها</translation>
    </message>
    <message>
        <source>Rejoinder %1</source>
        <translation>Rejoinder %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Rejoinder</source>
        <translation>&amp;دربارهٔ Rejoinder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>افز&amp;ودن</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>افزودن پروند&amp;ه‌ها…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;ادعاها</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>پا&amp;ک کردن جستجوهای اخیر</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>&amp;Copy attribution</source>
        <translation>رونوشت &amp;ذکر منبع</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>تصحیح متن…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>تیر&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Description…</source>
        <translation>توصیف…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>اسنا&amp;د</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>دفتر شو&amp;اهد…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>&amp;Edit claim…</source>
        <translation>&amp;ویرایش ادعا…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>بر&amp;ون‌بری…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>پروند&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>یافتن &amp;در این متن…</translation>
    </message>
    <message>
        <source>&amp;Fold facets</source>
        <translation>بستن ستون پالایش</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>بر&amp;و</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;History of this claim…</source>
        <translation>تاریخچهٔ این ادعا…</translation>
    </message>
    <message>
        <source>&amp;Import bag…</source>
        <translation>د&amp;رون‌بری بسته…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>متن بزر&amp;گ‌تر</translation>
    </message>
    <message>
        <source>&amp;List all claims</source>
        <translation>فهرست همهٔ &amp;ادعاها</translation>
    </message>
    <message>
        <source>&amp;Mark as claim…</source>
        <translation>نشان کردن به‌عنوان ادعا…</translation>
    </message>
    <message>
        <source>&amp;Merge archive…</source>
        <translation>ادغا&amp;م بایگانی…</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>بایگانی تا&amp;زه…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>ادعا&amp;ی بعدی</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>گشود&amp;ن بایگانی…</translation>
    </message>
    <message>
        <source>&amp;Pages of the original</source>
        <translation>صفحه‌ها&amp;ی اصل</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>چسباندن متن…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>ا&amp;دعای قبلی</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>چا&amp;پ…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خرو&amp;ج</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>خو&amp;اندن</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>&amp;Remove claim…</source>
        <translation>حذ&amp;ف ادعا…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>حذ&amp;ف…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;اندازهٔ معمول متن</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>&amp;Wanted documents</source>
        <translation>اسنا&amp;د خواسته‌شده</translation>
    </message>
    <message>
        <source>&amp;What was learned…</source>
        <translation>&amp;آنچه آموخته شد…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>افزود&amp;ن پوشه…</translation>
    </message>
    <message>
        <source>An&amp;swers…</source>
        <translation>پاسخ به…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مانند سامانه</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>ارجاع…</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with source</source>
        <translation>رونوشت نقل‌قول با منبع</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>رونوشت ارجا&amp;ع</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>&amp;رفتن به هر چیز…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>ر&amp;وشن</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>&amp;روشن یا تیره مانند سامانه</translation>
    </message>
    <message>
        <source>N&amp;ext result</source>
        <translation>نتیجهٔ بعدی</translation>
    </message>
    <message>
        <source>Next &amp;hit in the text</source>
        <translation>یافتهٔ بعدی در متن</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>بخش بعد&amp;ی</translation>
    </message>
    <message>
        <source>Open &amp;sample archive</source>
        <translation>گشو&amp;دن بایگانی نمونه</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>د&amp;رنگ در افزودن</translation>
    </message>
    <message>
        <source>People and &amp;organisations…</source>
        <translation>اشخا&amp;ص و سازمان‌ها…</translation>
    </message>
    <message>
        <source>Previou&amp;s pane</source>
        <translation>بخش قبلی</translation>
    </message>
    <message>
        <source>Previous h&amp;it in the text</source>
        <translation>یافتهٔ قبلی &amp;در متن</translation>
    </message>
    <message>
        <source>Previous res&amp;ult</source>
        <translation>نتیجهٔ قبلی</translation>
    </message>
    <message>
        <source>Quotations in d&amp;oubt</source>
        <translation>نقل‌قول‌ها&amp;ی مشکوک</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>با&amp;زبینی</translation>
    </message>
    <message>
        <source>Re-check all &amp;quotations</source>
        <translation>بررسی د&amp;وبارهٔ همهٔ نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>Ri&amp;ghts of this passage…</source>
        <translation>حقوق &amp;این قطعه…</translation>
    </message>
    <message>
        <source>Run a &amp;list of queries…</source>
        <translation>اجرای فهرستی از جستجوها…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;ذخیرهٔ این جستجو…</translation>
    </message>
    <message>
        <source>Save a &amp;copy for reading…</source>
        <translation>&amp;ذخیرهٔ رونوشت خواندنی…</translation>
    </message>
    <message>
        <source>Sign a &amp;verdict…</source>
        <translation>امضای ر&amp;أی…</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;all unread documents</source>
        <translation>پیشنهاد ادعا در همهٔ اسناد خوانده‌نشده</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;this document</source>
        <translation>پیشنهاد ادعا د&amp;ر این سند</translation>
    </message>
    <message>
        <source>The archive in &amp;numbers</source>
        <translation>بایگانی به عدد</translation>
    </message>
    <message>
        <source>Where people &amp;disagree…</source>
        <translation>موارد اختلاف نظر…</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> یا </translation>
    </message>
    <message>
        <source>1 is in doubt.</source>
        <translation>یکی مشکوک است.</translation>
    </message>
    <message>
        <source>1 link between claims</source>
        <translation>یک پیوند میان ادعاها</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>یک یادداشت</translation>
    </message>
    <message>
        <source>1 original file</source>
        <translation>یک پروندهٔ اصلی</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>تصویب‌شده</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>مصوّب</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Claims of other documents that lose an answer: {0}.</source>
        <translation>ادعاهای اسناد دیگر که پاسخی از دست می‌دهند: {0}.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حق نشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Documents that name it: {0}. It becomes wanted again.</source>
        <translation>اسنادی که از آن نام می‌برند: {0}. دوباره خواسته می‌شود.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Extracts that were taken from it: {0}.</source>
        <translation>گزیده‌هایی که از آن برگرفته شده: {0}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>It was in, and was removed since</source>
        <translation>پیش‌تر بود و از آن پس حذف شده است</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Licence found in {0}</source>
        <translation>پروانه در {0} یافت شد</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>نیازمند نگاه</translation>
    </message>
    <message>
        <source>Nothing hangs on it.</source>
        <translation>چیزی به آن وابسته نیست.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت‌شده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>بازبینی شد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>شمارهٔ سند</translation>
    </message>
    <message>
        <source>The file says different things. {0}</source>
        <translation>پرونده چیزهای متفاوتی می‌گوید. {0}</translation>
    </message>
    <message>
        <source>The same as “{0}”, which is here already</source>
        <translation>همان «{0}» است که اینجا هست</translation>
    </message>
    <message>
        <source>The text is saved. No quotation stands in it.</source>
        <translation>متن ذخیره شد. نقل‌قولی در آن نیست.</translation>
    </message>
    <message>
        <source>The text is saved. {0} quotations stand where they were, {1} were placed again.</source>
        <translation>متن ذخیره شد. {0} نقل‌قول در جای خود ماند و {1} از نو جای داده شد.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>همراه آن می‌رود: {0}.</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>اندکی مانده</translation>
    </message>
    <message>
        <source>about {0} h left</source>
        <translation>حدود {0} ساعت مانده</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>حدود {0} دقیقه مانده</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>حدود {0} ثانیه مانده</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و {0} مورد دیگر</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>بی‌نویسنده</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>بی‌پروانه</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>بی‌فرستنده</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>once</source>
        <translation>یک بار</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>انتخاب شما</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} و {1} مورد دیگر</translation>
    </message>
    <message>
        <source>{0} are in doubt.</source>
        <translation>{0} مورد مشکوک است.</translation>
    </message>
    <message>
        <source>{0} links between claims</source>
        <translation>{0} پیوند میان ادعاها</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} یادداشت</translation>
    </message>
    <message>
        <source>{0} original files</source>
        <translation>{0} پروندهٔ اصلی</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} بار</translation>
    </message>
    <message>
        <source>{0}: fill in or leave empty</source>
        <translation>{0}: پر کنید یا خالی بگذارید</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>افزودن پرونده‌ها…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>شاید یکسان</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>چسباندن متن…</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>خواسته‌شده</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add files</source>
        <translation>افزودن پرونده‌ها</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>افزودن پوشه</translation>
    </message>
    <message>
        <source>Add the file for {0}</source>
        <translation>افزودن پروندهٔ {0}</translation>
    </message>
    <message>
        <source>This archive is open for reading only. Open your own copy, or make a new archive.</source>
        <translation>این بایگانی فقط برای خواندن باز است. رونوشت خودتان را بگشایید یا بایگانی تازه‌ای بسازید.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Only plain addresses of the web (http, https) are opened from here. This one is something else; it can be copied.</source>
        <translation>از اینجا فقط نشانی‌های سادهٔ وب (http، https) گشوده می‌شود. این یکی چیز دیگری است؛ می‌توان رونوشتش کرد.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>گشودن نشانی</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>گشودن در مرورگر</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>نشانی کامل</translation>
    </message>
    <message>
        <source>This address stands in the archive. It leads to {host}. Opening it uses the network.</source>
        <translation>این نشانی در بایگانی آمده است و به {host} می‌رود. گشودن آن از شبکه استفاده می‌کند.</translation>
    </message>
</context>
<context>
    <name>AgentsModel</name>
    <message>
        <source>Acts for</source>
        <translation>به نمایندگی از</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (بی‌نام)</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Acts for</source>
        <translation>به نمایندگی از</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>پالایش بر پایهٔ نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>Make these {0} one</source>
        <translation>یکی کردن این {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”. Choose one of the list.</source>
        <translation>کسی اینجا «{0}» نام ندارد. یکی را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>Other names, with ; between them</source>
        <translation>نام‌های دیگر، با ; میان آن‌ها</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>اشخاص و سازمان‌ها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>has no name of its own (“senior officials”)</source>
        <translation>نام ویژه‌ای ندارد («مقام‌های ارشد»)</translation>
    </message>
    <message>
        <source>“{0}” stays; the others’ names become its other names</source>
        <translation>«{0}» می‌ماند؛ نام‌های بقیه نام‌های دیگر آن می‌شود</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Add date…</source>
        <translation>افزودن تاریخ…</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>نه تأیید است و نه تکذیب: پاسخ شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>No reply touches {0}</source>
        <translation>هیچ پاسخی به {0} نمی‌پردازد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>خواندن این ادعا در سندش</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>دوباره گفته یا تأیید شده</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}، در {3}</translation>
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
        <translation>گزارشی از این ادعاها با پاسخ‌ها، منابع و ذکر منبع</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>پاسخ‌های</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>ادعاها و پاسخ‌هایشان</translation>
    </message>
    <message>
        <source>Claims by</source>
        <translation>ادعاهای</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>دفتر شواهد…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>برون‌بری جدول…</translation>
    </message>
    <message>
        <source>No claim to compare. Search for one, or open a document that has claims.</source>
        <translation>ادعایی برای مقایسه نیست. ادعایی بجویید یا سندی را بگشایید که ادعا دارد.</translation>
    </message>
    <message>
        <source>The choices above leave no claim.</source>
        <translation>با این گزینش‌ها ادعایی نمی‌ماند.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>New archive</source>
        <translation>بایگانی تازه</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>گشودن بایگانی</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>بایگانی‌های Rejoinder‏ (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>بایگانی‌های Rejoinder‏ (*.db);;همهٔ پرونده‌ها (*)</translation>
    </message>
</context>
<context>
    <name>BackBand</name>
    <message>
        <source>Back to the claim</source>
        <translation>بازگشت به ادعا</translation>
    </message>
    <message>
        <source>Back to the claim: {claim}</source>
        <translation>بازگشت به ادعا: {claim}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>List everything under this licence</source>
        <translation>فهرست هر چه زیر این پروانه است</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;ادامه</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>د&amp;رنگ</translation>
    </message>
    <message>
        <source>&amp;Try failed again</source>
        <translation>تلاش &amp;دوباره برای ناموفق‌ها</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>یک پرونده</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>لغو باقی</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>بستن فهرست</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>پیشرفت افزودن</translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation>آنچه افزوده شده می‌ماند.</translation>
    </message>
    <message>
        <source>paused: what is in stays in</source>
        <translation>درنگ: آنچه افزوده شده می‌ماند</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} در ثانیه</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} انجام شد</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} پرونده</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} سطر</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Forget the rest</source>
        <translation>فراموش کردن باقی</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>بی‌پرونده</translation>
    </message>
    <message>
        <source>{0} of {1} files are in</source>
        <translation>{0} از {1} پرونده افزوده شد</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>برای دیدن صفحه، سطری برگزینید.</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>هر اصل بی‌تغییر نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>در حال خوانده شدن است.</translation>
    </message>
    <message>
        <source>Nothing was added of this file.</source>
        <translation>از این پرونده چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>What is assumed of files that do not say it</source>
        <translation>آنچه دربارهٔ پرونده‌هایی فرض می‌شود که خود نمی‌گویند</translation>
    </message>
    <message>
        <source>What is assumed…</source>
        <translation>چه فرض می‌شود…</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Adding is paused</source>
        <translation>افزودن در درنگ است</translation>
    </message>
    <message>
        <source>Adding: {0}</source>
        <translation>در حال افزودن: {0}</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
</context>
<context>
    <name>ChoiceOfAgents</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>all but {0}</source>
        <translation>همه جز {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
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
        <translation>متن قالب‌دار</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>متن ساده (*.txt)</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>صفحهٔ وب، برای واژه‌پردازها هم (*.html)</translation>
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
        <translation>به‌صو&amp;رت</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ر&amp;ونوشت</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>جا&amp;ی</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;ذخیره…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Cited in the text</source>
        <translation>ارجاع در متن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>پانوشت‌ها</translation>
    </message>
    <message>
        <source>Language of the style</source>
        <translation>زبان شیوه‌نامه</translation>
    </message>
    <message>
        <source>List of works</source>
        <translation>فهرست منابع</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>ذخیرهٔ ارجاع‌ها</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>شیو&amp;ه‌نامه</translation>
    </message>
    <message>
        <source>The citations</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>The first {0} of {1} are shown.</source>
        <translation>{0} مورد نخست از {1} نشان داده شده است.</translation>
    </message>
    <message>
        <source>The style has nothing to print for {0}.</source>
        <translation>شیوه‌نامه برای {0} چیزی برای چاپ ندارد.</translation>
    </message>
    <message>
        <source>p. 12, paras 3–5, § 4</source>
        <translation>ص ۱۲، بند ۳–۵، § ۴</translation>
    </message>
</context>
<context>
    <name>CitedPage</name>
    <message>
        <source>Claims that came through it</source>
        <translation>ادعاهایی که از راه آن رسیده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Its text is not held.</source>
        <translation>متن آن موجود نیست.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>نام‌برده در</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>گشودن نشانی…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>نشانی منبع</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>شمارهٔ سند</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation copied: {0}</source>
        <translation>ارجاع رونوشت شد: {0}</translation>
    </message>
    <message>
        <source>Citations of {0} copied: {1}</source>
        <translation>ارجاع‌های {0} رونوشت شد: {1}</translation>
    </message>
    <message>
        <source>Citations of {0} written: {1}</source>
        <translation>ارجاع‌های {0} نوشته شد: {1}</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>ارجاع…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>رونوشت ارجاع</translation>
    </message>
    <message>
        <source>Not all of the selected results are read yet; at most {0} can be.</source>
        <translation>هنوز همهٔ نتایج برگزیده خوانده نشده است؛ حداکثر {0} مورد شدنی است.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Came through</source>
        <translation>رسیده از راه</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>واژهٔ نشانه</translation>
    </message>
    <message>
        <source>First hand &gt; next hand &gt; last hand</source>
        <translation>دست نخست &gt; دست بعدی &gt; دست آخر</translation>
    </message>
    <message>
        <source>From whom it came to whom, with &gt; between the hands. “(unnamed)” behind a group without a name.</source>
        <translation>از که به که رسیده، با &gt; میان دست‌ها. پس از گروه بی‌نام بنویسید «(بی‌نام)».</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>Names, with ; between them</source>
        <translation>نام‌ها، با ; میان آن‌ها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>گفتهٔ</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>از {0}</translation>
    </message>
    <message>
        <source>select words, then C</source>
        <translation>واژه‌ها را برگزینید، سپس C</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
</context>
<context>
    <name>ClaimTools</name>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>نخست ادعایی را در متن یا در ستون کناری برگزینید.</translation>
    </message>
    <message>
        <source>The verdict is signed.</source>
        <translation>رأی امضا شد.</translation>
    </message>
    <message>
        <source>The verdict is taken back. Undo brings it again.</source>
        <translation>رأی پس گرفته شد. واگرد آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>این بایگانی فقط برای خواندن باز است.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln پیوند</numerusform>
        </translation>
    </message>
    <message>
        <source>, cited only</source>
        <translation>، فقط ارجاع</translation>
    </message>
    <message>
        <source>, extract</source>
        <translation>، گزیده</translation>
    </message>
    <message>
        <source>, through </source>
        <comment>between the hands of a chain</comment>
        <translation>، از راه </translation>
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
        <translation>گشودن {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rebutted in %Ln documents</source>
        <translation>
            <numerusform>در %Ln سند رد شده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>منبع: {0}</translation>
    </message>
    <message>
        <source>Verdict of {0}, {1}:</source>
        <translation>رأی {0}، {1}:</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>متهم می‌کند</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>می‌پرسد</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>اظهار می‌کند</translation>
    </message>
    <message>
        <source>believes</source>
        <translation>باور دارد</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>تصحیح می‌کند</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>تکذیب می‌کند</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>به نمایندگی از {0}</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>ضمنی</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غیرمستقیم</translation>
    </message>
    <message>
        <source>joint letter</source>
        <translation>نامهٔ مشترک</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>تودرتو</translation>
    </message>
    <message>
        <source>part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>نقل بخشی</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>مقیّد می‌کند</translation>
    </message>
    <message>
        <source>rebuts</source>
        <translation>رد می‌کند</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>تکرار می‌کند</translation>
    </message>
    <message>
        <source>retracts</source>
        <translation>پس می‌گیرد</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>تأیید می‌کند</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>the same, by {0}</source>
        <translation>همان، از {0}</translation>
    </message>
    <message>
        <source>the writer’s own words</source>
        <translation>سخن خود نویسنده</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>این مقاله</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>این سند</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>این نامه</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>این گزارش</translation>
    </message>
    <message>
        <source>this resolution</source>
        <translation>این قطعنامه</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>سست می‌کند</translation>
    </message>
    <message>
        <source>withholds</source>
        <translation>مسکوت می‌گذارد</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} به {1}</translation>
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
        <translation>همه</translation>
    </message>
    <message>
        <source>Claim {0} of {1}</source>
        <translation>ادعای {0} از {1}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Claims shown: {0}</source>
        <translation>ادعاهای نشان‌داده: {0}</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>ادعای بعدی</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>ادعای قبلی</translation>
    </message>
    <message>
        <source>Show the parts of claims</source>
        <translation>نمایش بخش‌های ادعاها</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>کدام ادعاها نشان داده شود</translation>
    </message>
    <message>
        <source>{0} of {1} claims</source>
        <translation>{0} از {1} ادعا</translation>
    </message>
</context>
<context>
    <name>ClaimsList</name>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>رسیده از راه</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>نخستین بار</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>گفته‌شده در</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>A click sorts by this, another one the other way round</source>
        <translation>یک کلیک بر پایهٔ این مرتب می‌کند، کلیک دیگر برعکس</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Cited only: its text is not held, so no claims of it are.</source>
        <translation>فقط ارجاع: متن آن موجود نیست، پس ادعایی هم از آن نیست.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Claims of the open document stand here, with who said them and who answered.</source>
        <translation>ادعاهای سند باز، گویندگان و پاسخ‌دهندگان آن‌ها اینجا می‌آید.</translation>
    </message>
    <message>
        <source>No claims are recorded for this document.</source>
        <translation>برای این سند ادعایی ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>مرتب‌سازی بر پایهٔ</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Choose the columns and what to sort by</source>
        <translation>گزینش ستون‌ها و معیار مرتب‌سازی</translation>
    </message>
    <message>
        <source>Claims that restate each other are one line, the one that was said first</source>
        <translation>ادعاهایی که یکدیگر را تکرار می‌کنند یک سطرند: همان که نخست گفته شد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>رونوشت به‌صورت CSV</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>رونوشت به‌صورت جدول</translation>
    </message>
    <message>
        <source>Copy the selected lines, or write them into a file</source>
        <translation>رونوشت سطرهای برگزیده یا نوشتن آن‌ها در پرونده</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>دفتر شواهد…</translation>
    </message>
    <message>
        <source>Equal claims together</source>
        <translation>ادعاهای یکسان با هم</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>برون‌بری به CSV…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>ماتریس</translation>
    </message>
    <message>
        <source>No claim fits all of this. Take away what narrows the list on the left, or show all claims.</source>
        <translation>هیچ ادعایی با همهٔ این‌ها جور نیست. آنچه فهرست را محدود می‌کند بردارید یا همهٔ ادعاها را نشان دهید.</translation>
    </message>
    <message>
        <source>No claim fits what is searched for. Change it in the field above, or show all claims.</source>
        <translation>هیچ ادعایی با جستجو جور نیست. جستجوی بالا را تغییر دهید یا همهٔ ادعاها را نشان دهید.</translation>
    </message>
    <message>
        <source>Read the claim</source>
        <translation>خواندن ادعا</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>نمایش همهٔ ادعاها</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>نمایش در</translation>
    </message>
    <message>
        <source>Show the selected claims in another view</source>
        <translation>نمایش ادعاهای برگزیده در نمایی دیگر</translation>
    </message>
    <message>
        <source>Take away what narrows the list</source>
        <translation>برداشتن آنچه فهرست را محدود می‌کند</translation>
    </message>
    <message>
        <source>This archive has no claims yet. Open a document, select who says what, and mark it as a claim; or let claims be suggested (menu Claims) and accept them on the page Review.</source>
        <translation>این بایگانی هنوز ادعایی ندارد. سندی را بگشایید، آنچه کسی گفته را برگزینید و به‌عنوان ادعا نشان کنید؛ یا بگذارید ادعا پیشنهاد شود (منوی ادعاها) و در صفحهٔ بازبینی بپذیرید.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>گاه‌نگار</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>دست‌کم {0}</translation>
    </message>
    <message>
        <source>{0} in {1} lines</source>
        <translation>{0} در {1} سطر</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{0}. Left and Right move, Enter lists what is behind.</source>
        <translation>{0}. چپ و راست جابه‌جا می‌کند، Enter آنچه پشت آن است فهرست می‌کند.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ‌داده</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>پاسخ‌دهنده</translation>
    </message>
    <message>
        <source>by</source>
        <translation>از</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>تاریخ پاسخ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>روزهای میان</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>روزها نامعلوم</translation>
    </message>
    <message>
        <source>document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>in document</source>
        <translation>در سند</translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation>در همان سند</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>پاسخی موجود نیست</translation>
    </message>
    <message>
        <source>no answer to count to</source>
        <translation>پاسخی نیست که تا آن شمرده شود</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>رابطه</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>withheld only</source>
        <translation>فقط مسکوت</translation>
    </message>
    <message>
        <source>{0} dated only {1}</source>
        <translation>تاریخ {0} فقط {1} است</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} روز</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} روز</translation>
    </message>
    <message>
        <source>{0} has no date here</source>
        <translation>{0} اینجا تاریخ ندارد</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} به {1}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>As Argdown…</source>
        <translation>به‌صورت Argdown…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Compare the claims of: {0}</source>
        <translation>مقایسهٔ ادعاهای: {0}</translation>
    </message>
    <message>
        <source>Export the claims of this map, and what they do to each other, as a text</source>
        <translation>برون‌بری ادعاهای این نقشه و نسبت آن‌ها به یکدیگر به‌صورت متن</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>ماتریس</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>دوباره گفته</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>ذخیرهٔ تصویر…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتایج جستجو</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>این سند</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>گاه‌نگار</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>All claims, at most {0}</source>
        <translation>همهٔ ادعاها، حداکثر {0}</translation>
    </message>
    <message>
        <source>Around the first of {0}</source>
        <translation>پیرامون نخستین از {0}</translation>
    </message>
    <message>
        <source>Around what was chosen on the map</source>
        <translation>پیرامون آنچه بر نقشه برگزیده شد</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>ادعاها و پاسخ‌هایشان</translation>
    </message>
    <message>
        <source>Claims found by “{0}”, at most {1}</source>
        <translation>ادعاهای یافته با «{0}»، حداکثر {1}</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>برون‌بری جدول</translation>
    </message>
    <message>
        <source>In the whole archive</source>
        <translation>در همهٔ بایگانی</translation>
    </message>
    <message>
        <source>In the whole archive, as it is searched and narrowed</source>
        <translation>در همهٔ بایگانی، چنان‌که جستجو و محدود شده</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>ذخیرهٔ تصویر</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%Ln suggestion</source>
        <translation>
            <numerusform>%Ln پیشنهاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln پیشنهاد</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Down chooses one.</source>
        <translation>{0}. کلید پایین یکی را برمی‌گزیند.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>&amp;Keep ours</source>
        <translation>نگه &amp;داشتن نسخهٔ ما</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>گرفتن نسخهٔ &amp;آن‌ها</translation>
    </message>
    <message>
        <source>All that both changed is decided. It can be decided otherwise until you merge.</source>
        <translation>دربارهٔ هر چه هر دو تغییر داده‌اند تصمیم گرفته شد. تا پیش از ادغام می‌توان تصمیم را عوض کرد.</translation>
    </message>
    <message>
        <source>Both changed these, each in its own way: {0} of {1} to be decided.</source>
        <translation>هر دو این‌ها را تغییر داده‌اند، هر یک به شیوهٔ خود: {0} از {1} مانده است.</translation>
    </message>
    <message>
        <source>Both once had: {0}</source>
        <translation>هر دو زمانی داشتند: {0}</translation>
    </message>
    <message>
        <source>In the list, Left keeps ours and Right takes theirs.</source>
        <translation>در فهرست، کلید چپ نسخهٔ ما را نگه می‌دارد و راست نسخهٔ آن‌ها را می‌گیرد.</translation>
    </message>
    <message>
        <source>In the other one (theirs)</source>
        <translation>در آن دیگری (آن‌ها)</translation>
    </message>
    <message>
        <source>In this archive (ours)</source>
        <translation>در این بایگانی (ما)</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>در {0}</translation>
    </message>
    <message>
        <source>Keep ours of all others</source>
        <translation>در بقیه، نسخهٔ ما بماند</translation>
    </message>
    <message>
        <source>Take theirs of all others</source>
        <translation>در بقیه، نسخهٔ آن‌ها گرفته شود</translation>
    </message>
    <message>
        <source>What both archives changed</source>
        <translation>آنچه هر دو بایگانی تغییر داده‌اند</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Differs in</source>
        <translation>تفاوت در</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>گرفته‌شده</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
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
        <translation>&amp;ذخیره…</translation>
    </message>
    <message>
        <source>A copy of the archive in one file, as small as it gets. What is left out is nowhere in it. What somebody does with the copy can be merged back.</source>
        <translation>رونوشتی از بایگانی در یک پرونده، تا حد ممکن کوچک. آنچه کنار گذاشته شود هیچ‌جای آن نیست. آنچه کسی با رونوشت کند می‌توان دوباره ادغام کرد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>در حال رونوشت…</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>پیشرفت رونوشت</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>ذخیرهٔ رونوشت خواندنی</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2}.</source>
        <translation>{0} ذخیره شد: {1}، {2}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>بایگانی‌های Rejoinder‏ (*.db)</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>ذخیرهٔ رونوشت خواندنی</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} ذخیره شد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>متوقف شد. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>{0} (for reading).db</source>
        <translation>{0} (خواندنی).db</translation>
    </message>
</context>
<context>
    <name>CorrectWindow</name>
    <message>
        <source>&amp;Save the text</source>
        <translation>&amp;ذخیرهٔ متن</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>چنان‌که رسید</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>مانند اکنون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>تصحیح متن</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Place the quotations in doubt</source>
        <translation>جای دادن نقل‌قول‌های مشکوک</translation>
    </message>
    <message>
        <source>Place those in doubt…</source>
        <translation>جای دادن مشکوک‌ها…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The corrected text is not saved.</source>
        <translation>متن تصحیح‌شده ذخیره نشده است.</translation>
    </message>
    <message>
        <source>The pages of the original</source>
        <translation>صفحه‌های اصل</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>متن چنان‌که رسید</translation>
    </message>
    <message>
        <source>The text to correct</source>
        <translation>متنی که تصحیح می‌شود</translation>
    </message>
    <message>
        <source>This is how it reads in {0}. Nothing is saved yet.</source>
        <translation>در {0} چنین خوانده می‌شود. هنوز چیزی ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Why (for the history)</source>
        <translation>چرا (برای تاریخچه)</translation>
    </message>
    <message>
        <source>Why the text is corrected</source>
        <translation>چرا متن تصحیح می‌شود</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییر کرده</translation>
    </message>
    <message>
        <source>{0} (as now)</source>
        <translation>{0} (مانند اکنون)</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} نویسه</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit line: {0}</source>
        <translation>سطر ذکر منبع: {0}</translation>
    </message>
</context>
<context>
    <name>CreditStrip</name>
    <message>
        <source>Cite…</source>
        <translation>ارجاع…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>رونوشت به‌صورت HTML</translation>
    </message>
    <message>
        <source>Copy as JSON-LD</source>
        <translation>رونوشت به‌صورت JSON-LD</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>رونوشت به‌صورت Markdown</translation>
    </message>
    <message>
        <source>Copy as XMP</source>
        <translation>رونوشت به‌صورت XMP</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>رونوشت به‌صورت متن ساده</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>رونوشت ذکر منبع</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>رونوشت ارجاع</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>رونوشت نقل‌قول با منبع</translation>
    </message>
    <message>
        <source>More ways to copy</source>
        <translation>راه‌های دیگر رونوشت</translation>
    </message>
    <message>
        <source>No document open, nothing to credit</source>
        <translation>سندی باز نیست، منبعی برای ذکر نیست</translation>
    </message>
    <message>
        <source>Open licence address…</source>
        <translation>گشودن نشانی پروانه…</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>All dates</source>
        <translation>همهٔ تاریخ‌ها</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>Show results of all dates</source>
        <translation>نمایش نتایج همهٔ تاریخ‌ها</translation>
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
        <translation>{0}: چند تا با هم</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>ویرایش (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Reviewing as: choose another name</source>
        <translation>بازبینی به نام: نامی دیگر برگزینید</translation>
    </message>
    <message>
        <source>Reviewing as: {0}</source>
        <translation>بازبینی به نام: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Second reading as: {0}</source>
        <translation>بازبینی دوم به نام: {0}</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <translation>ادعای پیشنهادی</translation>
    </message>
    <message>
        <source>Suggested link</source>
        <translation>پیوند پیشنهادی</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>پیوندهای پیشنهادی</translation>
    </message>
    <message>
        <source>The model of the reviews found it; the rules passed over it.</source>
        <translation>مدل بازبینی‌ها آن را یافت؛ قاعده‌ها از آن گذشتند.</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>واگرد آخرین تصمیم</translation>
    </message>
    <message>
        <source>Your version is kept beside the record, until somebody takes it (E)</source>
        <translation>نسخهٔ شما کنار سابقه می‌ماند تا کسی آن را برگیرد (E)</translation>
    </message>
    <message>
        <source>accepted with the claim</source>
        <translation>همراه ادعا پذیرفته شد</translation>
    </message>
    <message>
        <source>by the model</source>
        <translation>از مدل</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Description saved.</source>
        <translation>توصیف ذخیره شد.</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} سند</translation>
    </message>
    <message>
        <source>{0} removed.</source>
        <translation>{0} حذف شد.</translation>
    </message>
</context>
<context>
    <name>DescriptionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>یادداشت تازه</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>تغییرهای انجام‌شده</translation>
    </message>
    <message>
        <source>Credit asked for</source>
        <translation>ذکر منبع خواسته‌شده</translation>
    </message>
    <message>
        <source>Description of the document</source>
        <translation>توصیف سند</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>سلب مسئولیت</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>آگهی پروانه</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>یادداشت {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>This note will be removed</source>
        <translation>این یادداشت حذف خواهد شد</translation>
    </message>
    <message>
        <source>tag; tag</source>
        <translation>برچسب; برچسب</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>2022-12-07, 2022-12 or empty</source>
        <translation>2022-12-07، 2022-12 یا خالی</translation>
    </message>
    <message>
        <source>As 2022-12-07, 7 December 2022, 2022-12 or 2022</source>
        <translation>به‌صورت 2022-12-07، 7 December 2022، 2022-12 یا 2022</translation>
    </message>
    <message>
        <source>Choose, or paste its words</source>
        <translation>برگزینید یا متن آن را بچسبانید</translation>
    </message>
    <message>
        <source>Name; name</source>
        <translation>نام; نام</translation>
    </message>
    <message>
        <source>S/2022/908</source>
        <translation>S/2022/908</translation>
    </message>
    <message>
        <source>The file says different things: {0}. Press Down to choose.</source>
        <translation>پرونده چیزهای متفاوتی می‌گوید: {0}. برای گزینش کلید پایین را بزنید.</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>شما برمی‌گزینید</translation>
    </message>
    <message>
        <source>{0} statements</source>
        <translation>{0} گفته</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Go on adding</source>
        <translation>&amp;ادامهٔ افزودن</translation>
    </message>
    <message>
        <source>Files are still being added. What is in stays in; the rest can be taken up later.</source>
        <translation>هنوز پرونده‌هایی در حال افزودن است. آنچه افزوده شده می‌ماند؛ باقی را می‌توان بعداً از سر گرفت.</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>&amp;درنگ در افزودن</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>اکنون خارج شو</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بمان</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>با&amp;زبینی شد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>همهٔ فیلدها…</translation>
    </message>
    <message>
        <source>Choose a line to see what is known of it.</source>
        <translation>سطری برگزینید تا ببینید از آن چه می‌دانیم.</translation>
    </message>
    <message>
        <source>Edit the whole description</source>
        <translation>ویرایش کل توصیف</translation>
    </message>
    <message>
        <source>Needs a look: {0}</source>
        <translation>نیازمند نگاه: {0}</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>بعدی برای نگاه</translation>
    </message>
    <message>
        <source>Next to look at ›</source>
        <translation>بعدی برای نگاه ›</translation>
    </message>
    <message>
        <source>{0} lines are selected: an edit in the list applies to all</source>
        <translation>{0} سطر برگزیده است: ویرایش در فهرست بر همه اثر می‌کند</translation>
    </message>
</context>
<context>
    <name>DisagreementsDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>اختلاف‌ها</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Keep in the record</source>
        <translation>نگه داشتن در سابقه</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>بیرون نگه داشتن</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>اکنون: {0}</translation>
    </message>
    <message>
        <source>People agree about everything that several of them decided.</source>
        <translation>دربارهٔ هر چه چند نفر تصمیم گرفته‌اند اتفاق نظر هست.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>نمایش در متن</translation>
    </message>
    <message>
        <source>Take into the record</source>
        <translation>افزودن به سابقه</translation>
    </message>
    <message>
        <source>Take the version of {0}</source>
        <translation>گرفتن نسخهٔ {0}</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>What each person made of it</source>
        <translation>برداشت هر شخص از آن</translation>
    </message>
    <message>
        <source>Where people disagree</source>
        <translation>موارد اختلاف نظر</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>چه کسی چه تصمیمی گرفت</translation>
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
        <translation>پیش‌نمایش &amp;و چاپ…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;ذخیره…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>دفتر شواهد</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>در حال گردآوری…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>More of these stand in the dossier itself.</source>
        <translation>بقیهٔ این‌ها در خود دفتر آمده است.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Save dossier</source>
        <translation>ذخیرهٔ دفتر شواهد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>عنوان دفتر شواهد</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>صفحهٔ وب، یک پرونده (*.html)</translation>
    </message>
    <message>
        <source>What the dossier is made of</source>
        <translation>دفتر شواهد از چه ساخته می‌شود</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>با یا&amp;دداشت‌ها</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>{0} Not held whole: {1}.</source>
        <translation>{0} همه‌اش موجود نیست: {1}.</translation>
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
        <translation>همهٔ ادعاهای {0}</translation>
    </message>
    <message>
        <source>All claims of “{0}”</source>
        <translation>همهٔ ادعاهای «{0}»</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>دفتر شواهد…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>The claim that is selected</source>
        <translation>ادعای برگزیده</translation>
    </message>
    <message>
        <source>The passage that is selected</source>
        <translation>قطعهٔ برگزیده</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>نوشته شد: {0}</translation>
    </message>
    <message>
        <source>{0} of the Compare page</source>
        <translation>{0} از صفحهٔ مقایسه</translation>
    </message>
</context>
<context>
    <name>DoubtfulTray</name>
    <message>
        <source>It is the marked &amp;place</source>
        <translation>همین جای نشان‌شده است</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>همانی است که برگزیدم</translation>
    </message>
    <message>
        <source>No quotation is in doubt. After a text was corrected, those without a certain place wait here.</source>
        <translation>نقل‌قول مشکوکی نیست. پس از تصحیح متن، آن‌هایی که جای قطعی ندارند اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>گشودن سند</translation>
    </message>
    <message>
        <source>Quotations in doubt</source>
        <translation>نقل‌قول‌های مشکوک</translation>
    </message>
    <message>
        <source>Select the words that the quotation stands for, then place it.</source>
        <translation>واژه‌هایی را که نقل‌قول به‌جای آن‌هاست برگزینید، سپس جای دهید.</translation>
    </message>
    <message>
        <source>The marked place is {0} % alike, and it is not certain that it is meant.</source>
        <translation>جای نشان‌شده {0} ٪ همانند است و قطعی نیست که مقصود همان باشد.</translation>
    </message>
    <message>
        <source>These words are nowhere in the text any more. Select what stands in their place.</source>
        <translation>این واژه‌ها دیگر هیچ‌جای متن نیست. آنچه به‌جای آن‌ها آمده برگزینید.</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Fit</source>
        <translation>جا دادن</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>بزرگ‌تر (+، یا Ctrl و چرخ)</translation>
    </message>
    <message>
        <source>Show as much as can be read</source>
        <translation>نمایش آن‌قدر که خوانده شود</translation>
    </message>
    <message>
        <source>Show as much as can be read (0)</source>
        <translation>نمایش آن‌قدر که خوانده شود (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>کوچک‌تر (−، یا Ctrl و چرخ)</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source> and </source>
        <comment>between two counts</comment>
        <translation> و </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>یک پرونده</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>یک پوشه</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>برای افزودن رها کنید</translation>
    </message>
    <message>
        <source>Drop to add {0}</source>
        <translation>{0} را برای افزودن رها کنید</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>هر اصل بی‌تغییر نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>This archive is open for reading only</source>
        <translation>این بایگانی فقط برای خواندن باز است</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} پرونده</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} پوشه</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Paste text…</source>
        <translation>چسباندن متن…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;افزودن پرونده‌ها…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>افز&amp;ودن پوشه…</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>پرونده یا پوشه را هر جای این پنجره رها کنید</translation>
    </message>
    <message>
        <source>Text, web pages, PDF and scans, Word, OpenDocument, RTF, EPUB, e-mail, TEI letters, WARC and ZIP, tables of records, BibTeX and RIS. Every original is kept unchanged.</source>
        <translation>متن، صفحهٔ وب، PDF و پویش، Word، OpenDocument، RTF، EPUB، رایانامه، نامهٔ TEI، WARC و ZIP، جدول رکوردها، BibTeX و RIS. هر اصل بی‌تغییر نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Copy report</source>
        <translation>رونوشت گزارش</translation>
    </message>
    <message>
        <source>Copy the report and send it to the developers; you can go on.</source>
        <translation>گزارش را رونوشت کنید و برای سازندگان بفرستید؛ می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>Rejoinder made a mistake. Nothing in your archive is lost.</source>
        <translation>Rejoinder اشتباهی کرد. چیزی از بایگانی شما از دست نرفته است.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <translation>
            <numerusform>%Ln پیوند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln پیوند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original</source>
        <translation>
            <numerusform>%Ln اصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals</source>
        <translation>
            <numerusform>%Ln اصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and organisations</source>
        <translation>
            <numerusform>%Ln شخص و سازمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person or organisation</source>
        <translation>
            <numerusform>%Ln شخص یا سازمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed review</source>
        <translation>
            <numerusform>%Ln رأی امضاشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed reviews</source>
        <translation>
            <numerusform>%Ln رأی امضاشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text</source>
        <translation>
            <numerusform>%Ln متن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln متن</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>یا&amp;دداشت‌ها</translation>
    </message>
    <message>
        <source>&amp;Originals: the files that documents were read from</source>
        <translation>اصل‌ها: پرونده‌هایی که اسناد از &amp;آن‌ها خوانده شد</translation>
    </message>
    <message>
        <source>&amp;Suggestions that nobody has decided, marked as such</source>
        <translation>پیشنهادهایی که کسی د&amp;رباره‌شان تصمیم نگرفته، با همین نشان</translation>
    </message>
    <message>
        <source>A folder with a short description of each document, simple and qualified. For libraries and repositories.</source>
        <translation>پوشه‌ای با توصیف کوتاه هر سند، ساده و مقیّد. برای کتابخانه‌ها و مخزن‌ها.</translation>
    </message>
    <message>
        <source>A folder with a table each of documents, claims, links and agents. For spreadsheets and statistics.</source>
        <translation>پوشه‌ای با یک جدول برای هر یک از اسناد، ادعاها، پیوندها و کنشگران. برای صفحه‌گسترده و آمار.</translation>
    </message>
    <message>
        <source>A folder with originals, texts, descriptions and the archive itself, with checksums of every file. Rejoinder imports it again without loss.</source>
        <translation>پوشه‌ای با اصل‌ها، متن‌ها، توصیف‌ها و خود بایگانی، با سرجمع هر پرونده. Rejoinder آن را بی‌کم‌وکاست بازمی‌خواند.</translation>
    </message>
    <message>
        <source>Argument map (Argdown)</source>
        <translation>نقشهٔ استدلال (Argdown)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Descriptions (Dublin Core)</source>
        <translation>توصیف‌ها (Dublin Core)</translation>
    </message>
    <message>
        <source>Dossier (web page)</source>
        <translation>دفتر شواهد (صفحهٔ وب)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <source>Everything, for safekeeping (BagIt)</source>
        <translation>همه‌چیز، برای نگهداری (BagIt)</translation>
    </message>
    <message>
        <source>I put this &amp;list under CC BY 4.0, as such services ask</source>
        <translation>&amp;این فهرست را زیر CC BY 4.0 می‌گذارم، چنان‌که این خدمات می‌خواهند</translation>
    </message>
    <message>
        <source>Letters with their texts (TEI)</source>
        <translation>نامه‌ها با متن (TEI)</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>داده‌های پیوندی (JSON-LD)</translation>
    </message>
    <message>
        <source>List of letters (CMIF)</source>
        <translation>فهرست نامه‌ها (CMIF)</translation>
    </message>
    <message>
        <source>One file with all that is said of documents, claims, source chains and links, in the words of W3C Web Annotation, schema.org, CiTO and PROV. For programs.</source>
        <translation>یک پرونده با هر چه دربارهٔ اسناد، ادعاها، زنجیره‌های منبع و پیوندها گفته شده، به زبان W3C Web Annotation، schema.org، CiTO و PROV. برای برنامه‌ها.</translation>
    </message>
    <message>
        <source>One file without texts: who wrote to whom, when and where. For services that list letters, such as correspSearch. Only letters.</source>
        <translation>یک پرونده بی‌متن: که به که نوشت، کی و کجا. برای خدمات فهرست نامه‌ها، مانند correspSearch. فقط نامه‌ها.</translation>
    </message>
    <message>
        <source>One file: who wrote to whom, when and where, which letters came before and after, and the texts. For editions. Only letters.</source>
        <translation>یک پرونده: که به که نوشت، کی و کجا، کدام نامه‌ها پیش و پس آمد، و متن‌ها. برای ویراست‌ها. فقط نامه‌ها.</translation>
    </message>
    <message>
        <source>One page: each claim with its context, its source chain, its answers and its credit. File ▸ Dossier shows it before it is written, and writes PDF and Word too.</source>
        <translation>یک صفحه: هر ادعا با بافت، زنجیرهٔ منبع، پاسخ‌ها و ذکر منبعش. «پرونده ▸ دفتر شواهد» آن را پیش از نوشتن نشان می‌دهد و PDF و Word هم می‌نویسد.</translation>
    </message>
    <message>
        <source>One text file: claims, and what rebuts, undercuts and supports them. To be read, and drawn by Argdown’s tools.</source>
        <translation>یک پروندهٔ متنی: ادعاها و آنچه آن‌ها را رد، سست و تأیید می‌کند. برای خواندن، و ترسیم با ابزارهای Argdown.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV)</source>
        <translation>جدول برای صفحه‌گسترده (CSV)</translation>
    </message>
    <message>
        <source>Web address of the list</source>
        <translation>نشانی وب فهرست</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>متن‌ها&amp;ی کامل</translation>
    </message>
    <message>
        <source>Written: {0}. {1} ({2}).</source>
        <translation>نوشته شد: {0}. {1} ({2}).</translation>
    </message>
    <message>
        <source>Written: {0}. {1}, in {2} ({3}).</source>
        <translation>نوشته شد: {0}. {1}، در {2} ({3}).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>به‌صو&amp;رت</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>بر&amp;ون‌بری…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>برون‌بری به پوشه‌ای تازه</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>پیشرفت برون‌بری</translation>
    </message>
    <message>
        <source>Looking at the rights…</source>
        <translation>در حال بررسی حقوق…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The name you are logged in by, where nothing is given</source>
        <translation>نام کاربری شما، اگر چیزی داده نشود</translation>
    </message>
    <message>
        <source>There is nothing of this kind among these documents.</source>
        <translation>در میان این اسناد چیزی از این دست نیست.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>چه برون برده می‌شود</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>Writing… {0}%</source>
        <translation>در حال نوشتن… {0}%</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} هست. جایگزین شود؟</translation>
    </message>
    <message>
        <source>{0}, described without their texts.</source>
        <translation>{0}، توصیف‌شده بی‌متن.</translation>
    </message>
    <message>
        <source>{0}. Before you hand this on, read what is said above.</source>
        <translation>{0}. پیش از واگذاری، آنچه بالا گفته شده بخوانید.</translation>
    </message>
    <message>
        <source>{0}. Nothing is known that speaks against handing this on.</source>
        <translation>{0}. مانعی برای واگذاری شناخته نیست.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is found</source>
        <translation>هر چه یافت شده</translation>
    </message>
    <message>
        <source>All that is found by “{0}”</source>
        <translation>هر چه با «{0}» یافت شود</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>برون برده شد: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌بری…</translation>
    </message>
    <message>
        <source>The selected results: {0}</source>
        <translation>نتایج برگزیده: {0}</translation>
    </message>
    <message>
        <source>The whole archive: {0}</source>
        <translation>همهٔ بایگانی: {0}</translation>
    </message>
    <message>
        <source>There are no claims on this map.</source>
        <translation>بر این نقشه ادعایی نیست.</translation>
    </message>
    <message>
        <source>This document: {0}</source>
        <translation>این سند: {0}</translation>
    </message>
    <message>
        <source>This map: {0}</source>
        <translation>این نقشه: {0}</translation>
    </message>
    <message>
        <source>What hangs together around the selected claim</source>
        <translation>هر چه پیرامون ادعای برگزیده به هم پیوسته است</translation>
    </message>
</context>
<context>
    <name>ExtractBand</name>
    <message>
        <source>Extract.</source>
        <translation>گزیده.</translation>
    </message>
    <message>
        <source>Only one passage, as quoted by {source}.</source>
        <translation>فقط یک قطعه، به نقل {source}.</translation>
    </message>
    <message>
        <source>Only one passage.</source>
        <translation>فقط یک قطعه.</translation>
    </message>
    <message>
        <source>Only {count} passages, as quoted by {source}.</source>
        <translation>فقط {count} قطعه، به نقل {source}.</translation>
    </message>
    <message>
        <source>Only {count} passages.</source>
        <translation>فقط {count} قطعه.</translation>
    </message>
    <message>
        <source>Show it in its source</source>
        <translation>نمایش آن در منبعش</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>نمایش آن در مقاله</translation>
    </message>
    <message>
        <source>Show it in the letter</source>
        <translation>نمایش آن در نامه</translation>
    </message>
    <message>
        <source>Show them in the article</source>
        <translation>نمایش آن‌ها در مقاله</translation>
    </message>
    <message>
        <source>Show them in the letter</source>
        <translation>نمایش آن‌ها در نامه</translation>
    </message>
    <message>
        <source>Show them in their source</source>
        <translation>نمایش آن‌ها در منبعشان</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Show all {count}</source>
        <translation>نمایش هر {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>نمایش کمتر</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>narrowed to this</source>
        <translation>محدود به این</translation>
    </message>
    <message>
        <source>{value}: a click narrows, Alt+click leaves out</source>
        <translation>{value}: کلیک محدود می‌کند، Alt+کلیک کنار می‌گذارد</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Clear all that results are narrowed by</source>
        <translation>پاک کردن هر چه نتایج را محدود می‌کند</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>بستن این ستون</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>محدودسازی</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>محدود کردن نتایج</translation>
    </message>
    <message numerus="yes">
        <source>Narrow the results (%n set)</source>
        <translation>
            <numerusform>محدود کردن نتایج (%n تنظیم)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Leave out “{value}”</source>
        <translation>کنار گذاشتن «{value}»</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>محدود کردن نتایج</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <translation>فقط «{value}»</translation>
    </message>
    <message>
        <source>Space narrows to a value, Alt+Space leaves it out.</source>
        <translation>فاصله به مقداری محدود می‌کند، Alt+فاصله آن را کنار می‌گذارد.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Came through</source>
        <translation>رسیده از راه</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>واگوی</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>among articles</source>
        <translation>در میان مقاله‌ها</translation>
    </message>
    <message>
        <source>among letters</source>
        <translation>در میان نامه‌ها</translation>
    </message>
    <message>
        <source>among other documents</source>
        <translation>در میان اسناد دیگر</translation>
    </message>
    <message>
        <source>among reports</source>
        <translation>در میان گزارش‌ها</translation>
    </message>
    <message>
        <source>among resolutions</source>
        <translation>در میان قطعنامه‌ها</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>to</source>
        <translation>به</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>یافتن در این متن</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>جای بعدی</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>جای قبلی</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Undo last: {0}</source>
        <translation>واگرد آخرین: {0}</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Claims that are said again</source>
        <translation>ادعاهایی که دوباره گفته شده</translation>
    </message>
    <message>
        <source>No claim is said again. Link two claims with “restates” to see them here side by side.</source>
        <translation>هیچ ادعایی دوباره گفته نشده است. دو ادعا را با «تکرار می‌کند» پیوند دهید تا کنار هم ببینید.</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>خواندن این ادعا در سندش</translation>
    </message>
    <message>
        <source>first said here</source>
        <translation>نخست اینجا گفته شد</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy selection with attribution</source>
        <translation>رونوشت گزینش با ذکر منبع</translation>
    </message>
    <message>
        <source>Copy source address</source>
        <translation>رونوشت نشانی منبع</translation>
    </message>
    <message>
        <source>Correct the text, or see it as it came…</source>
        <translation>تصحیح متن، یا دیدن آن چنان‌که رسید…</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>توصیف…</translation>
    </message>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>یافتهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>نام‌برده در</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>یافتهٔ بعدی</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>اندازهٔ معمول</translation>
    </message>
    <message>
        <source>Open source address…</source>
        <translation>گشودن نشانی منبع…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>صفحه‌های اصل</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>یافتهٔ قبلی</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>قلم بی‌سریف</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>قلم سریف</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text size and face</source>
        <translation>اندازه و قلم متن</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحهٔ راهنما</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحه‌های راهنما</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>تغییرها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>تاریخچهٔ این ادعا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>که</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (واگرد شد)</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Known by name</source>
        <translation>شناخته به نام</translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln document</source>
        <translation>
            <numerusform>شناخته از %Ln سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln documents</source>
        <translation>
            <numerusform>شناخته از %Ln سند</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>خواسته‌شده</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Name of this search:</source>
        <translation>نام این جستجو:</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>نام تازه:</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>حذف از ذخیره‌شده‌ها</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>تغییر نام جستجو</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>ذخیرهٔ جستجو</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>ذخیرهٔ این جستجو…</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Enough documents are reviewed. The model was not made yet.</source>
        <translation>اسناد کافی بازبینی شده است. مدل هنوز ساخته نشده.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>در حال فراموش کردن…</translation>
    </message>
    <message>
        <source>It can be made when enough documents are reviewed, with nothing left waiting in them.</source>
        <translation>وقتی ساخته می‌شود که اسناد کافی بازبینی شده و چیزی در آن‌ها در انتظار نباشد.</translation>
    </message>
    <message>
        <source>It is not used: on documents that it had not seen it is no better than the rules.</source>
        <translation>به کار نمی‌رود: در اسنادی که ندیده بود از قاعده‌ها بهتر نیست.</translation>
    </message>
    <message>
        <source>It is used: on documents that it had not seen it beats the rules.</source>
        <translation>به کار می‌رود: در اسنادی که ندیده بود از قاعده‌ها بهتر است.</translation>
    </message>
    <message>
        <source>It was made by another version of the program, and is not used. It can be made anew.</source>
        <translation>نسخهٔ دیگری از برنامه آن را ساخته و به کار نمی‌رود. می‌توان از نو ساخت.</translation>
    </message>
    <message>
        <source>It was made on another computer, and is neither opened nor used. It can be made here anew.</source>
        <translation>روی رایانهٔ دیگری ساخته شده و نه باز می‌شود و نه به کار می‌رود. می‌توان اینجا از نو ساخت.</translation>
    </message>
    <message>
        <source>Nothing that was learned is used: learning is switched off.</source>
        <translation>هیچ آموخته‌ای به کار نمی‌رود: آموختن خاموش است.</translation>
    </message>
    <message>
        <source>Stopped. What was learned before stays.</source>
        <translation>متوقف شد. آنچه پیش‌تر آموخته شده می‌ماند.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>در حال تغییر…</translation>
    </message>
    <message>
        <source>The model is made, and used.</source>
        <translation>مدل ساخته شد و به کار می‌رود.</translation>
    </message>
    <message>
        <source>The model is made. It is no better than the rules, and not used.</source>
        <translation>مدل ساخته شد. بهتر از قاعده‌ها نیست و به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>This installation can’t make one, as python-crfsuite is missing in it. Counts are learned all the same.</source>
        <translation>این نصب نمی‌تواند مدل بسازد، زیرا python-crfsuite در آن نیست. شمارش‌ها همچنان آموخته می‌شود.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>در حال آموزش…</translation>
    </message>
    <message>
        <source>Weighing what waits…</source>
        <translation>سنجش آنچه در انتظار است…</translation>
    </message>
    <message>
        <source>What waits was not weighed to the end. What was learned is kept.</source>
        <translation>سنجش آنچه در انتظار است به پایان نرسید. آموخته‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>a claim begins</source>
        <translation>ادعایی آغاز می‌شود</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>نام و دونقطه</translation>
    </message>
    <message>
        <source>a quotation that nobody is named for</source>
        <translation>نقل‌قولی که گوینده‌اش نام برده نشده</translation>
    </message>
    <message>
        <source>a quotation with a name below it</source>
        <translation>نقل‌قول با نام زیر آن</translation>
    </message>
    <message>
        <source>a quotation with the name behind it</source>
        <translation>نقل‌قول با نام پس از آن</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>چنان‌که مدل دارد</translation>
    </message>
    <message>
        <source>comes put right</source>
        <translation>اصلاح‌شده می‌رسد</translation>
    </message>
    <message>
        <source>inside a claim</source>
        <translation>درون ادعا</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>no part of a claim</source>
        <translation>بیرون از ادعا</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>one tier less sure</source>
        <translation>یک پله نامطمئن‌تر</translation>
    </message>
    <message>
        <source>one tier surer</source>
        <translation>یک پله مطمئن‌تر</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>the rule for {0}</source>
        <translation>قاعدهٔ {0}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>the word {0}</source>
        <translation>واژهٔ {0}</translation>
    </message>
    <message>
        <source>the words that say so</source>
        <translation>واژه‌هایی که می‌گویند</translation>
    </message>
    <message>
        <source>two tiers less sure</source>
        <translation>دو پله نامطمئن‌تر</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>{0} after it</source>
        <translation>{0} پس از آن</translation>
    </message>
    <message>
        <source>{0} and a colon</source>
        <translation>{0} و دونقطه</translation>
    </message>
    <message>
        <source>{0} as a noun</source>
        <translation>{0} در نقش اسم</translation>
    </message>
    <message>
        <source>{0} as a phrase</source>
        <translation>{0} در نقش عبارت</translation>
    </message>
    <message>
        <source>{0} before a quotation</source>
        <translation>{0} پیش از نقل‌قول</translation>
    </message>
    <message>
        <source>{0} before it</source>
        <translation>{0} پیش از آن</translation>
    </message>
    <message>
        <source>{0} before what is said</source>
        <translation>{0} پیش از گفته</translation>
    </message>
    <message>
        <source>{0} before words with a quotation in them</source>
        <translation>{0} پیش از واژه‌هایی با نقل‌قول در آن</translation>
    </message>
    <message>
        <source>{0} behind what is said</source>
        <translation>{0} پس از گفته</translation>
    </message>
    <message>
        <source>{0} in the passive</source>
        <translation>{0} به‌صورت مجهول</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} این است: {1}</translation>
    </message>
    <message>
        <source>{0} with a question</source>
        <translation>{0} با پرسش</translation>
    </message>
    <message>
        <source>{0} with a quotation in it</source>
        <translation>{0} با نقل‌قولی در آن</translation>
    </message>
    <message>
        <source>{0} with an object</source>
        <translation>{0} با مفعول</translation>
    </message>
    <message>
        <source>{0} with “that”</source>
        <translation>{0} با «که»</translation>
    </message>
    <message>
        <source>{0} with “to” and a verb</source>
        <translation>{0} با مصدر</translation>
    </message>
    <message>
        <source>{0}, found by the model</source>
        <translation>{0}، یافتهٔ مدل</translation>
    </message>
    <message>
        <source>{0}, in another way</source>
        <translation>{0}، به شیوه‌ای دیگر</translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>About a</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>آموخته</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>چه را تغییر می‌دهد</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>فراموش کرد&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Learn from what {0} decides</source>
        <translation>&amp;آموختن از تصمیم‌های {0}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;ایست</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>آمو&amp;زش اکنون</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>شمارش‌ها {0}</translation>
    </message>
    <message>
        <source>Decisions about suggestions change how sure the next ones are. All of it stays in this archive.</source>
        <translation>تصمیم دربارهٔ پیشنهادها اطمینان به بعدی‌ها را تغییر می‌دهد. همهٔ آن در این بایگانی می‌ماند.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Filter what was learned</source>
        <translation>پالایش آموخته‌ها</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>فرامو&amp;ش کردن همه…</translation>
    </message>
    <message>
        <source>Forget everything that was learned from {0} in this archive?</source>
        <translation>هر چه در این بایگانی از {0} آموخته شده فراموش شود؟</translation>
    </message>
    <message>
        <source>Forget the &amp;model</source>
        <translation>فراموش کر&amp;دن مدل</translation>
    </message>
    <message>
        <source>Forgets the lessons that are chosen; what was decided stays.</source>
        <translation>آموخته‌های برگزیده را فراموش می‌کند؛ تصمیم‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Makes a model of your reviews, and judges it on a fifth of them.</source>
        <translation>از بازبینی‌های شما مدلی می‌سازد و با یک‌پنجم آن‌ها می‌سنجد.</translation>
    </message>
    <message>
        <source>Nothing was learned so far. Accept and reject suggestions on the Review page first.</source>
        <translation>هنوز چیزی آموخته نشده. نخست در صفحهٔ بازبینی پیشنهادها را بپذیرید یا رد کنید.</translation>
    </message>
    <message>
        <source>Signs of the model {0}</source>
        <translation>نشانه‌های مدل {0}</translation>
    </message>
    <message>
        <source>There is no model that could be looked into.</source>
        <translation>مدلی نیست که درونش نگریسته شود.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>این بایگانی فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>What the model goes by</source>
        <translation>آنچه مدل بر پایهٔ آن است</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>آنچه شمرده شد</translation>
    </message>
    <message>
        <source>What was decided stays. What was forgotten can&apos;t be brought back, and undo does not reach it.</source>
        <translation>تصمیم‌ها می‌ماند. آنچه فراموش شود بازنمی‌گردد و واگرد به آن نمی‌رسد.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>آنچه آموخته شد</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Change licence</source>
        <translation>تغییر پروانه</translation>
    </message>
    <message>
        <source>Empty means that the terms are not known. Undo takes the change back for all of them.</source>
        <translation>خالی یعنی شرایط نامعلوم است. واگرد تغییر را برای همه بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>پروانهٔ {0}</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Choose, or paste the address of a licence</source>
        <translation>برگزینید یا نشانی پروانه‌ای را بچسبانید</translation>
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
        <translation>نامعلوم</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Correct the text…</source>
        <translation>تصحیح متن…</translation>
    </message>
    <message>
        <source>Edit the description…</source>
        <translation>ویرایش توصیف…</translation>
    </message>
    <message>
        <source>Enter edits a cell, Space marks a line as reviewed, Ctrl+Enter goes to the next to look at.</source>
        <translation>Enter خانه‌ای را ویرایش می‌کند، فاصله سطر را بازبینی‌شده نشان می‌کند، Ctrl+Enter به بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Files that were added</source>
        <translation>پرونده‌های افزوده</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>گشودن سند</translation>
    </message>
    <message>
        <source>Remove documents…</source>
        <translation>حذف اسناد…</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>حذف سند…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>بازبینی شد</translation>
    </message>
</context>
<context>
    <name>LinkEditForm</name>
    <message>
        <source>&amp;No evidence</source>
        <translation>بی‌شاهد</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>حذ&amp;ف پیوند</translation>
    </message>
    <message>
        <source>&amp;Take the selected words</source>
        <translation>گرفتن &amp;واژه‌های برگزیده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>رابطه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Select the words in the text that say so, then press this</source>
        <translation>واژه‌هایی از متن را که چنین می‌گویند برگزینید، سپس این را بزنید</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Claims found</source>
        <translation>ادعاهای یافته</translation>
    </message>
    <message>
        <source>Click the other claim, or search for it here</source>
        <translation>بر ادعای دیگر کلیک کنید، یا اینجا آن را بجویید</translation>
    </message>
    <message>
        <source>Evidence: “{0}”</source>
        <translation>شاهد: «{0}»</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>رابطه</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>جستجوی ادعای دیگر</translation>
    </message>
    <message>
        <source>Select the words that say so first, to keep them as evidence.</source>
        <translation>برای نگه داشتن شاهد، نخست واژه‌هایی را که چنین می‌گویند برگزینید.</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>گوینده نامعلوم</translation>
    </message>
    <message>
        <source>What answers {0}: {1}</source>
        <translation>آنچه به {0} پاسخ می‌دهد: {1}</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Edit link…</source>
        <translation>ویرایش پیوند…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>حذف پیوند</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Copied: {0}.</source>
        <translation>رونوشت شد: {0}.</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>برون‌بری ادعاها</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>&amp;Not the same</source>
        <translation>یکسا&amp;ن نیستند</translation>
    </message>
    <message>
        <source>Documents that may be the same</source>
        <translation>اسنادی که شاید یکسان باشند</translation>
    </message>
    <message>
        <source>No documents that may be the same.
When an added text is much like one that is here, both are shown.</source>
        <translation>سندی نیست که شاید یکسان باشد.
اگر متن افزوده بسیار مانند متنی موجود باشد، هر دو نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Remove the left one…</source>
        <translation>حذف سمت چپی…</translation>
    </message>
    <message>
        <source>Remove the right one…</source>
        <translation>حذف سمت راستی…</translation>
    </message>
    <message>
        <source>Same document: &amp;keep as versions</source>
        <translation>همان سند: نگه داشتن به‌عنوان نسخه</translation>
    </message>
    <message>
        <source>{0} % the same</source>
        <translation>{0} ٪ یکسان</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>«{0}» دارای {1} است.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Accept all {0}</source>
        <translation>پذیرش همهٔ {0}</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of the archive marked “{1}”? One undo takes them all back.</source>
        <translation>همهٔ {0} پیشنهاد بایگانی با نشان «{1}» پذیرفته شود؟ یک واگرد همه را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of this document marked “{1}”? One undo takes them all back.</source>
        <translation>همهٔ {0} پیشنهاد این سند با نشان «{1}» پذیرفته شود؟ یک واگرد همه را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>No such suggestion waits here.</source>
        <translation>چنین پیشنهادی در انتظار نیست.</translation>
    </message>
    <message>
        <source>Reject all {0}</source>
        <translation>رد همهٔ {0}</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of the archive marked “{1}”? One undo takes it back.</source>
        <translation>همهٔ {0} پیشنهاد بایگانی با نشان «{1}» رد شود؟ یک واگرد آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of this document marked “{1}”? One undo takes it back.</source>
        <translation>همهٔ {0} پیشنهاد این سند با نشان «{1}» رد شود؟ یک واگرد آن را بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
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
            <numerusform>%Ln مورد دیگر و دورتر کنار گذاشته شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>یک گام</translation>
    </message>
    <message>
        <source>Back to where it began</source>
        <translation>بازگشت به آغاز</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Map around this</source>
        <translation>نقشه پیرامون این</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>بخوانید</translation>
    </message>
    <message>
        <source>Show the map around where it began</source>
        <translation>نمایش نقشه پیرامون نقطهٔ آغاز</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} گام</translation>
    </message>
</context>
<context>
    <name>MarkForm</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Enter ذخیره می‌کند، Esc بیرون می‌رود</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Text after is not held</source>
        <translation>متن پس از این موجود نیست</translation>
    </message>
    <message>
        <source>Text before is not held</source>
        <translation>متن پیش از این موجود نیست</translation>
    </message>
    <message>
        <source>Text between is not held</source>
        <translation>متن این میان موجود نیست</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>A claim needs at least one word.</source>
        <translation>ادعا دست‌کم یک واژه می‌خواهد.</translation>
    </message>
    <message>
        <source>Claim added.</source>
        <translation>ادعا افزوده شد.</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>ویرایش ادعا</translation>
    </message>
    <message>
        <source>Linked. Both claims show it.</source>
        <translation>پیوند داده شد. هر دو ادعا آن را نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>نشان کردن به‌عنوان ادعا</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>نخست ادعایی را در متن یا در ستون کناری برگزینید.</translation>
    </message>
    <message>
        <source>Select the claim that answers first, in the text or in the panel.</source>
        <translation>نخست ادعایی را که پاسخ می‌دهد در متن یا ستون کناری برگزینید.</translation>
    </message>
    <message>
        <source>Select the words of the claim first, with the mouse or Shift and the arrows.</source>
        <translation>نخست واژه‌های ادعا را با موشی یا Shift و کلیدهای جهت برگزینید.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>نخست واژه‌هایی از متن را با موشی یا Shift و کلیدهای جهت برگزینید.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>این بایگانی فقط برای خواندن باز است.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>چیزی موجود نیست</translation>
    </message>
    <message>
        <source>{0} ({1} answers)</source>
        <translation>{0} ({1} پاسخ)</translation>
    </message>
    <message>
        <source>{0} {1} it, in {2}; days: {3}</source>
        <translation>{0}: {1}، در {2}؛ روز: {3}</translation>
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
        <translation>ادعایی برای مقایسه نیست. ادعایی بجویید یا سندی را بگشایید که ادعا دارد.</translation>
    </message>
    <message>
        <source>Response matrix</source>
        <translation>ماتریس پاسخ</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>1 decision of a reviewer goes with it.</source>
        <translation>یک تصمیم بازبین همراهش می‌رود.</translation>
    </message>
    <message>
        <source>1 link from it goes with it: what it answers is not answered by it any more.</source>
        <translation>یک پیوند از آن همراهش می‌رود: آنچه این پاسخش می‌دهد دیگر از آن پاسخی ندارد.</translation>
    </message>
    <message>
        <source>1 link to it goes with it: what answers this claim answers it no more.</source>
        <translation>یک پیوند به آن همراهش می‌رود: آنچه به این ادعا پاسخ می‌دهد دیگر پاسخ آن نیست.</translation>
    </message>
    <message>
        <source>1 part of it stays, and stands alone.</source>
        <translation>یک بخش آن می‌ماند، تنها.</translation>
    </message>
    <message>
        <source>1 signed verdict goes with it.</source>
        <translation>یک رأی امضاشده همراهش می‌رود.</translation>
    </message>
    <message>
        <source>Claim removed. Undo brings it back with all that hung on it.</source>
        <translation>ادعا حذف شد. واگرد آن را با هر چه وابسته‌اش بود بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Link changed. Both claims show it.</source>
        <translation>پیوند تغییر کرد. هر دو ادعا آن را نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Link removed, from both claims. Undo brings it back.</source>
        <translation>پیوند از هر دو ادعا حذف شد. واگرد آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>چیز دیگری به آن وابسته نیست.</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>حذف ادعا</translation>
    </message>
    <message>
        <source>Remove this claim?</source>
        <translation>این ادعا حذف شود؟</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>نخست ادعایی را در متن یا در ستون کناری برگزینید.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>نخست واژه‌هایی از متن را با موشی یا Shift و کلیدهای جهت برگزینید.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>این بایگانی فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>{0} decisions of reviewers go with it.</source>
        <translation>{0} تصمیم بازبینان همراهش می‌رود.</translation>
    </message>
    <message>
        <source>{0} links from it go with it: what it answers is not answered by it any more.</source>
        <translation>{0} پیوند از آن همراهش می‌رود: آنچه این پاسخش می‌دهد دیگر از آن پاسخی ندارد.</translation>
    </message>
    <message>
        <source>{0} links to it go with it: what answers this claim answers it no more.</source>
        <translation>{0} پیوند به آن همراهش می‌رود: آنچه به این ادعا پاسخ می‌دهد دیگر پاسخ آن نیست.</translation>
    </message>
    <message>
        <source>{0} parts of it stay, alone.</source>
        <translation>{0} بخش آن می‌ماند، تنها.</translation>
    </message>
    <message>
        <source>{0} signed verdicts go with it.</source>
        <translation>{0} رأی امضاشده همراهش می‌رود.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>Accepted or not</source>
        <translation>پذیرفته یا نه</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>به نمایندگی از</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نویسندگان</translation>
    </message>
    <message>
        <source>Both were last the same on {0}. What only one of them changed since is taken.</source>
        <translation>آخرین بار در {0} یکسان بودند. آنچه از آن پس فقط یکی تغییر داده گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Changed, or something was added to it: {0}</source>
        <translation>تغییر کرده، یا چیزی بر آن افزوده شده: {0}</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>تغییرهای انجام‌شده</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>آگهی حق نشر</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>واژهٔ نشانه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Decisions of reviewers</source>
        <translation>تصمیم‌های بازبینان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توصیف</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>سلب مسئولیت</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Leave out &amp;notes</source>
        <translation>بد&amp;ون یادداشت‌ها</translation>
    </message>
    <message>
        <source>Leave out &amp;originals</source>
        <translation>بدون &amp;اصل‌ها</translation>
    </message>
    <message>
        <source>Leave out &amp;suggestions</source>
        <translation>بدو&amp;ن پیشنهادها</translation>
    </message>
    <message>
        <source>Leave out the &amp;history</source>
        <translation>بدون تا&amp;ریخچه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>آگهی پروانه</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>پروانه‌ها</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Links between claims</source>
        <translation>پیوندهای میان ادعاها</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Notes on documents, claims and links, and remarks of reviewers.</source>
        <translation>یادداشت‌های اسناد، ادعاها و پیوندها، و ملاحظات بازبینان.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ما</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>قطعه‌ها</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>اشخاص و سازمان‌ها</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>شخص یا سازمان</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>ناشران</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation>نقل‌شده در</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت‌شده</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>شمارهٔ رکورد</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>References</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>رابطه</translation>
    </message>
    <message>
        <source>Relations of documents</source>
        <translation>رابطه‌های اسناد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>حذف شد.</translation>
    </message>
    <message>
        <source>Requested credit</source>
        <translation>ذکر منبع خواسته‌شده</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>صاحب حق</translation>
    </message>
    <message>
        <source>Rights of a passage</source>
        <translation>حقوق قطعه</translation>
    </message>
    <message>
        <source>Rights of passages</source>
        <translation>حقوق قطعه‌ها</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>جستجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جستجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>فرستندگان</translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation>زنجیرهٔ منبع</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>شمارهٔ سند</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The bag is whole: 1 file, verified by {0}.</source>
        <translation>بسته کامل است: یک پرونده، راستی‌آزموده با {0}.</translation>
    </message>
    <message>
        <source>The bag is whole: {0} files, verified by {1}.</source>
        <translation>بسته کامل است: {0} پرونده، راستی‌آزموده با {1}.</translation>
    </message>
    <message>
        <source>The files that documents were read from, and the folders they lay in.</source>
        <translation>پرونده‌هایی که اسناد از آن‌ها خوانده شد، و پوشه‌هایشان.</translation>
    </message>
    <message>
        <source>The two archives share no history. Equal documents, people and claims become one.</source>
        <translation>دو بایگانی تاریخچهٔ مشترکی ندارند. اسناد، اشخاص و ادعاهای یکسان یکی می‌شوند.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>آن‌ها</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>تصمیم‌نگرفته</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>رأی‌ها</translation>
    </message>
    <message>
        <source>What nobody took into the record: suggested and rejected claims.</source>
        <translation>آنچه کسی به سابقه نیفزود: ادعاهای پیشنهادی و ردشده.</translation>
    </message>
    <message>
        <source>Who changed what and when; without it, the copy can’t undo anything.</source>
        <translation>که چه را کی تغییر داد؛ بی آن، رونوشت چیزی را واگرد نمی‌کند.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Add its files as documents</source>
        <translation>&amp;افزودن پرونده‌های آن به‌عنوان سند</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>ا&amp;دغام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Comparing the two archives…</source>
        <translation>مقایسهٔ دو بایگانی…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Import bag</source>
        <translation>درون‌بری بسته</translation>
    </message>
    <message>
        <source>Import “{0}”</source>
        <translation>درون‌بری «{0}»</translation>
    </message>
    <message>
        <source>Make a &amp;new archive of it…</source>
        <translation>ساختن بایگانی تازه از &amp;آن…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>ادغام بایگانی</translation>
    </message>
    <message>
        <source>Merge “{0}” ({1}) into “{2}”</source>
        <translation>ادغام «{0}» ({1}) در «{2}»</translation>
    </message>
    <message>
        <source>One undo takes the merge back, and this archive is copied before.</source>
        <translation>یک واگرد ادغام را بازمی‌گرداند، و پیش از آن از این بایگانی رونوشت گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>There is no archive in this bag: each of its files is read as a document.</source>
        <translation>در این بسته بایگانی نیست: هر پروندهٔ آن به‌عنوان سند خوانده می‌شود.</translation>
    </message>
    <message>
        <source>There is nothing in it that this archive lacks.</source>
        <translation>چیزی در آن نیست که این بایگانی نداشته باشد.</translation>
    </message>
    <message>
        <source>Verifying every file…</source>
        <translation>راستی‌آزمایی هر پرونده…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Added {0}.</source>
        <translation>{0} افزوده شد.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more were not added.</source>
        <translation>
            <numerusform>و %Ln مورد دیگر افزوده نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags (bagit.txt *.zip)</source>
        <translation>بسته‌ها (bagit.txt *.zip)</translation>
    </message>
    <message>
        <source>Import bag: choose its bagit.txt, or the ZIP file that it is packed in</source>
        <translation>درون‌بری بسته: bagit.txt آن، یا پروندهٔ ZIP آن را برگزینید</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال درون‌بری…</translation>
    </message>
    <message>
        <source>Making a new archive…</source>
        <translation>در حال ساختن بایگانی تازه…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>ادغام بایگانی</translation>
    </message>
    <message>
        <source>Merged “{0}”.</source>
        <translation>«{0}» ادغام شد.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>در حال ادغام…</translation>
    </message>
    <message>
        <source>New archive of the bag</source>
        <translation>بایگانی تازه از بسته</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>بایگانی‌های Rejoinder‏ (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>بایگانی‌های Rejoinder‏ (*.db);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>The archive as it was before: {0}</source>
        <translation>بایگانی چنان‌که پیش از این بود: {0}</translation>
    </message>
    <message>
        <source>There was nothing in “{0}” that this archive lacks.</source>
        <translation>در «{0}» چیزی نبود که این بایگانی نداشته باشد.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} از پیش اینجا بود.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the text</source>
        <translation>نقشهٔ متن</translation>
    </message>
</context>
<context>
    <name>ModelPart</name>
    <message>
        <source>1 document is reviewed; a model takes {0}.</source>
        <translation>یک سند بازبینی شده است؛ مدل {0} سند می‌خواهد.</translation>
    </message>
    <message>
        <source>A model of the reviews</source>
        <translation>مدلی از بازبینی‌ها</translation>
    </message>
    <message>
        <source>F1 {0} ({1}% right, {2}% found)</source>
        <translation>F1 {0} ({1}% درست، {2}% یافته)</translation>
    </message>
    <message>
        <source>Made of {0} reviewed documents in {1} s; {2} kB in the archive.</source>
        <translation>از {0} سند بازبینی‌شده در {1} ثانیه ساخته شد؛ {2} کیلوبایت در بایگانی.</translation>
    </message>
    <message>
        <source>On {0} documents that were held out: the rules {1}, with the model {2}.</source>
        <translation>بر {0} سند کنارگذاشته: قاعده‌ها {1}، با مدل {2}.</translation>
    </message>
    <message>
        <source>Reviewed documents of those that a model takes</source>
        <translation>اسناد بازبینی‌شده از شماری که مدل می‌خواهد</translation>
    </message>
    <message>
        <source>{0} documents are reviewed; a model takes {1}.</source>
        <translation>{0} سند بازبینی شده است؛ مدل {1} سند می‌خواهد.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Decisions are kept under this name. Each person’s are kept apart.</source>
        <translation>تصمیم‌ها زیر این نام نگه داشته می‌شود؛ تصمیم‌های هر شخص جداگانه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Reviewing as</source>
        <translation>بازبینی به نام</translation>
    </message>
    <message>
        <source>Second reading: what others decided, without seeing how</source>
        <translation>بازبینی دوم: آنچه دیگران تصمیم گرفتند، بی دیدن تصمیمشان</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Claims stand here when documents have some.</source>
        <translation>وقتی اسناد ادعایی داشته باشند، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>منظورتان {word} بود؟</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or choose Add files… from the Documents menu.</source>
        <translation>پرونده‌ها را هر جای این پنجره رها کنید، یا از منوی اسناد «افزودن پرونده‌ها…» را برگزینید.</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>بی‌ادعا</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>هنوز ادعایی نیست</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>بی‌سند</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>هنوز سندی نیست</translation>
    </message>
    <message>
        <source>No results for “{query}”</source>
        <translation>نتیجه‌ای برای «{query}» نیست</translation>
    </message>
    <message>
        <source>Take away what it is narrowed by, with Clear above Narrow.</source>
        <translation>با «پاک کردن» کنار «محدودسازی» آنچه محدودش می‌کند بردارید.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with * after it.</source>
        <translation>واژه‌های کمتری بیازمایید، یا فقط آغاز واژه و * پس از آن.</translation>
    </message>
    <message>
        <source>narrowed to {values}</source>
        <translation>محدود به {values}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>نه {value}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>و %Ln مورد دیگر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose a result to read it.</source>
        <translation>برای خواندن، نتیجه‌ای برگزینید.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>چیزی باز نیست</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cue</source>
        <translation>واژهٔ نشانه</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قید تردید</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>برای پرونده‌هایی که خود نمی‌گویند</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>As the file says</source>
        <translation>چنان‌که پرونده می‌گوید</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>تشخیص‌داده</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {0}</source>
        <translation>صفحهٔ {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>صفحهٔ {0} از {1}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>صفحه‌های اصل</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a title, a name …</source>
        <translation>فرمان، عنوان، نام …</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>پالت فرمان</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>آنچه جور است</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>چه انجام یا باز شود</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;افزودن</translation>
    </message>
    <message>
        <source>2022-12-07, 7 December 2022 or empty</source>
        <translation>2022-12-07، 7 December 2022 یا خالی</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>متن را اینجا بچسبانید یا بنویسید</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>چسباندن متن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} نویسه</translation>
    </message>
</context>
<context>
    <name>PiecesEdit</name>
    <message>
        <source>1 piece</source>
        <translation>یک پاره</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>واژهٔ نشانه</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>حذف {0}</translation>
    </message>
    <message>
        <source>Selected words:</source>
        <translation>واژه‌های برگزیده:</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>The selected words are no part of the claim</source>
        <translation>واژه‌های برگزیده بخشی از ادعا نیست</translation>
    </message>
    <message>
        <source>The selected words are one more piece of the claim</source>
        <translation>واژه‌های برگزیده پاره‌ای دیگر از ادعاست</translation>
    </message>
    <message>
        <source>The selected words are the claim’s, and no others</source>
        <translation>واژه‌های برگزیده واژه‌های ادعاست، نه جز آن</translation>
    </message>
    <message>
        <source>The selected words are the cue</source>
        <translation>واژه‌های برگزیده واژهٔ نشانه است</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} پاره</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>All {0} suggestions are reviewed.</source>
        <translation>هر {0} پیشنهاد بازبینی شد.</translation>
    </message>
    <message>
        <source>There are documents that were not read for suggestions yet.</source>
        <translation>اسنادی هست که هنوز برای پیشنهاد خوانده نشده.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 page</source>
        <translation>یک صفحه</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>برای دیدن صفحه، سطری برگزینید.</translation>
    </message>
    <message>
        <source>Correct the text or its encoding</source>
        <translation>تصحیح متن یا کدگذاری آن</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحیح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>گشودن سند</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>صفحه‌ها چنان‌که رسید</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} نویسه</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} صفحه</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>A claim needs at least one word. Reject it if there is none.</source>
        <translation>ادعا دست‌کم یک واژه می‌خواهد. اگر نیست، آن را رد کنید.</translation>
    </message>
    <message>
        <source>Select the words that say it, then press C.</source>
        <translation>واژه‌هایی را که چنین می‌گویند برگزینید، سپس C را بزنید.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>نخست واژه‌هایی از متن را با موشی یا Shift و کلیدهای جهت برگزینید.</translation>
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
        <translation>پاسخ‌داده</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Claims that match all of it</source>
        <translation>ادعاهایی که با همه‌اش جورند</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>منظورتان {0} بود؟</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Documents that match all of it</source>
        <translation>اسنادی که با همه‌اش جورند</translation>
    </message>
    <message>
        <source>Documents that match and hold an answered claim</source>
        <translation>اسناد جور که ادعای پاسخ‌داده دارند</translation>
    </message>
    <message>
        <source>Documents that match some of the words</source>
        <translation>اسنادی که با برخی واژه‌ها جورند</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>نتیجهٔ نخست</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظه</translation>
    </message>
    <message>
        <source>Some words</source>
        <translation>برخی واژه‌ها</translation>
    </message>
    <message>
        <source>The title of the first result</source>
        <translation>عنوان نتیجهٔ نخست</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>آنچه جسته شد</translation>
    </message>
</context>
<context>
    <name>QueryListWindow</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;رونوشت جدول</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>بر&amp;ون‌بری به CSV…</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;اجرا</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>Each line is an exact &amp;phrase</source>
        <translation>هر سطر عبارت &amp;دقیق است</translation>
    </message>
    <message>
        <source>Enter opens a query in the main window.</source>
        <translation>Enter جستجو را در پنجرهٔ اصلی می‌گشاید.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>برون‌بری به CSV</translation>
    </message>
    <message>
        <source>Only the first {0} are run.</source>
        <translation>فقط {0} تای نخست اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Paste names or phrases here, one a line</source>
        <translation>نام‌ها یا عبارت‌ها را اینجا بچسبانید، هر یک در سطری</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <translation>جستجوها و یافته‌هایشان</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>جستجوها، هر یک در سطری</translation>
    </message>
    <message>
        <source>Run a list of queries</source>
        <translation>اجرای فهرستی از جستجوها</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1}</source>
        <translation>پس از {0} از {1} متوقف شد</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>در {0} نوشته شد</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>{0} نوشته نمی‌شود: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Attribution of {0} copied</source>
        <translation>ذکر منبع {0} رونوشت شد</translation>
    </message>
    <message>
        <source>Change licence…</source>
        <translation>تغییر پروانه…</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>رونوشت ذکر منبع</translation>
    </message>
    <message>
        <source>Quotation copied with its source.</source>
        <translation>نقل‌قول با منبعش رونوشت شد.</translation>
    </message>
    <message>
        <source>Say under which licence the passage is, or who holds its rights.</source>
        <translation>بگویید قطعه زیر کدام پروانه است، یا حقوق آن از کیست.</translation>
    </message>
    <message>
        <source>Select the passage first, with the mouse or Shift and the arrows.</source>
        <translation>نخست قطعه را با موشی یا Shift و کلیدهای جهت برگزینید.</translation>
    </message>
    <message>
        <source>Select the words to quote, or open a claim.</source>
        <translation>واژه‌هایی برای نقل برگزینید، یا ادعایی را بگشایید.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>این بایگانی فقط برای خواندن باز است.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>This is the sample archive: one news article, and the letters it argues with.</source>
        <translation>این بایگانی نمونه است: یک خبر، و نامه‌هایی که با آن‌ها در کشمکش است.</translation>
    </message>
</context>
<context>
    <name>Rechecking</name>
    <message>
        <source>1 has no certain place: it waits for you to place it, and covers nothing meanwhile.</source>
        <translation>یکی جای قطعی ندارد: منتظر است جایش دهید، و تا آن زمان چیزی را نمی‌پوشاند.</translation>
    </message>
    <message>
        <source>1 of {0} quotations stood elsewhere and was placed again.</source>
        <translation>یکی از {0} نقل‌قول جای دیگری بود و از نو جای داده شد.</translation>
    </message>
    <message>
        <source>All {0} quotations stand where they say.</source>
        <translation>هر {0} نقل‌قول همان جاست که می‌گوید.</translation>
    </message>
    <message>
        <source>Place them…</source>
        <translation>جای دادن…</translation>
    </message>
    <message>
        <source>Quotations were not re-checked to the end. Nothing was changed.</source>
        <translation>بررسی نقل‌قول‌ها به پایان نرسید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Re-checking quotations: document {0} of {1}</source>
        <translation>بررسی دوبارهٔ نقل‌قول‌ها: سند {0} از {1}</translation>
    </message>
    <message>
        <source>Re-checking quotations…</source>
        <translation>بررسی دوبارهٔ نقل‌قول‌ها…</translation>
    </message>
    <message>
        <source>{0} have no certain place: they wait for you to place them, and cover nothing meanwhile.</source>
        <translation>{0} مورد جای قطعی ندارد: منتظرند جایشان دهید، و تا آن زمان چیزی را نمی‌پوشانند.</translation>
    </message>
    <message>
        <source>{0} of {1} quotations stood elsewhere and were placed again.</source>
        <translation>{0} از {1} نقل‌قول جای دیگری بود و از نو جای داده شد.</translation>
    </message>
    <message>
        <source>{0} quotations were looked at.</source>
        <translation>{0} نقل‌قول بررسی شد.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>It has not arrived yet.</source>
        <translation>هنوز نرسیده است.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>نگه &amp;داشتن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>حذف سند</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>حذف اسناد</translation>
    </message>
    <message>
        <source>Remove {0} documents?</source>
        <translation>{0} سند حذف شود؟</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} حذف شود؟</translation>
    </message>
    <message>
        <source>The originals stay in the history: undo brings everything back.</source>
        <translation>اصل‌ها در تاریخچه می‌ماند: واگرد همه را بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>فهرست مطالب</translation>
    </message>
    <message>
        <source>The pages can’t be written there. Try another place.</source>
        <translation>صفحه‌ها آنجا نوشته نمی‌شود. جای دیگری را بیازمایید.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Cited only, text not held</source>
        <translation>فقط ارجاع، متن موجود نیست</translation>
    </message>
    <message>
        <source>Extracts, passages only</source>
        <translation>گزیده‌ها، فقط قطعه</translation>
    </message>
    <message>
        <source>Full text held</source>
        <translation>متن کامل موجود</translation>
    </message>
    <message>
        <source>Match some of the words</source>
        <translation>با برخی واژه‌ها جورند</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Best match</source>
        <translation>بهترین</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>توصیف…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>تازه‌ترین</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>ترتیب: {order}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept all of the archive that are {1}: {0}…</source>
        <translation>پذیرش همهٔ موارد {1} بایگانی: {0}…</translation>
    </message>
    <message>
        <source>Accept all of this document that are {1}: {0}…</source>
        <translation>پذیرش همهٔ موارد {1} این سند: {0}…</translation>
    </message>
    <message>
        <source>All, also set aside</source>
        <translation>همه، کنارگذاشته هم</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>رسیده از راه</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>واژهٔ نشانه</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>به ترتیب متن</translation>
    </message>
    <message>
        <source>Likely and to check</source>
        <translation>محتمل و نیازمند بررسی</translation>
    </message>
    <message>
        <source>Likely only</source>
        <translation>فقط محتمل</translation>
    </message>
    <message>
        <source>Link from {0}</source>
        <translation>پیوند از {0}</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>شیوهٔ نقل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Reject all of the archive that are {1}: {0}…</source>
        <translation>رد همهٔ موارد {1} بایگانی: {0}…</translation>
    </message>
    <message>
        <source>Reject all of this document that are {1}: {0}…</source>
        <translation>رد همهٔ موارد {1} این سند: {0}…</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>گفتهٔ</translation>
    </message>
    <message>
        <source>Set aside only</source>
        <translation>فقط کنارگذاشته</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>مطمئن‌ترین نخست</translation>
    </message>
    <message>
        <source>To check only</source>
        <translation>فقط نیازمند بررسی</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ویرایش‌شده</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>در گیومه</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>در سابقه</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>از کسی نقل نشده</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>بیرون از سابقه</translation>
    </message>
    <message>
        <source>part in quotation marks</source>
        <translation>بخشی در گیومه</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>نیازمند بررسی</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>without quotation marks</source>
        <translation>بی گیومه</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>1 disagreement</source>
        <translation>یک اختلاف</translation>
    </message>
    <message>
        <source>Read this document</source>
        <translation>خواندن این سند</translation>
    </message>
    <message>
        <source>Show where people disagree</source>
        <translation>نمایش موارد اختلاف نظر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Stop suggesting; what was found stays</source>
        <translation>توقف پیشنهاد؛ یافته‌ها می‌ماند</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>پیشنهاد ادعا</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>پیشنهاد ادعا در یک سند</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>پیشنهاد ادعا در {0} سند</translation>
    </message>
    <message>
        <source>Suggesting: {0} of {1}</source>
        <translation>در حال پیشنهاد: {0} از {1}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>آنچه آموخته شد</translation>
    </message>
    <message>
        <source>{0} disagreements</source>
        <translation>{0} اختلاف</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} از {1} بازبینی شد</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All texts that are held were read, and nothing was found in them. Add documents first.</source>
        <translation>همهٔ متن‌های موجود خوانده شد و چیزی در آن‌ها یافت نشد. نخست سند بیفزایید.</translation>
    </message>
    <message>
        <source>Many at once…</source>
        <translation>چند تا با هم…</translation>
    </message>
    <message>
        <source>Nothing is suggested yet</source>
        <translation>هنوز چیزی پیشنهاد نشده</translation>
    </message>
    <message>
        <source>Nothing of it is part of the record before you accept it.</source>
        <translation>پیش از آنکه بپذیرید، چیزی از آن جزو سابقه نیست.</translation>
    </message>
    <message>
        <source>Order of the suggestions, and which ones</source>
        <translation>ترتیب پیشنهادها، و کدام‌ها</translation>
    </message>
    <message>
        <source>Reading document {0} of {1}…</source>
        <translation>خواندن سند {0} از {1}…</translation>
    </message>
    <message>
        <source>Show the usual suggestions again</source>
        <translation>نمایش دوبارهٔ پیشنهادهای معمول</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>پیشنهاد ادعا در یک سند</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>پیشنهاد ادعا در {0} سند</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>The program reads the texts and proposes who said what, and what answers what.</source>
        <translation>برنامه متن‌ها را می‌خواند و پیشنهاد می‌کند که که چه گفته و چه پاسخ چیست.</translation>
    </message>
    <message>
        <source>This archive is open for reading only, so nothing can be suggested in it.</source>
        <translation>این بایگانی فقط برای خواندن باز است، پس چیزی در آن پیشنهاد نمی‌شود.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} مانده</translation>
    </message>
    <message>
        <source>{0} {1} in all</source>
        <comment>a number, and how sure the program was</comment>
        <translation>{0} {1} در کل</translation>
    </message>
    <message>
        <source>{0} · show the usual</source>
        <translation>{0} · نمایش معمول</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Texts are being read for suggestions; undo when that is done.</source>
        <translation>متن‌ها برای پیشنهاد خوانده می‌شود؛ پس از پایان واگرد کنید.</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Licence of the passage</source>
        <translation>پروانهٔ قطعه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>صاحب حق</translation>
    </message>
    <message>
        <source>Rights of</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>آنچه دیگر باید گفت</translation>
    </message>
    <message>
        <source>Who holds its rights</source>
        <translation>حقوق آن از کیست</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره‌شده</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>shown now</source>
        <translation>اکنون نمایان</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>به نام {0} ذخیره شد.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another place.</source>
        <translation>{0} نوشته نمی‌شود: {1}. جای دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>چگونه بجوییم</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جستجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Search documents and claims</source>
        <translation>جستجوی اسناد و ادعاها</translation>
    </message>
    <message>
        <source>This search is saved.</source>
        <translation>این جستجو ذخیره است.</translation>
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
        <translation>یکی، ناموجود</translation>
    </message>
    <message>
        <source>Documents it names</source>
        <translation>اسنادی که نام می‌برد</translation>
    </message>
    <message>
        <source>It</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>Letters it names</source>
        <translation>نامه‌هایی که نام می‌برد</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>نه تأیید است و نه تکذیب: پاسخ شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>گشودن {0}</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>Parts of this claim</source>
        <translation>بخش‌های این ادعا</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>دوباره گفته یا تأیید شده</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>به چه پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}، در {3}</translation>
    </message>
    <message>
        <source>{0}, all held</source>
        <translation>{0}، همه موجود</translation>
    </message>
    <message>
        <source>{0}, none held</source>
        <translation>{0}، هیچ‌یک موجود نیست</translation>
    </message>
    <message>
        <source>{0}, {1} held</source>
        <translation>{0}، {1} موجود</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <source>{0}; also in {1}</source>
        <translation>{0}؛ همچنین در {1}</translation>
    </message>
    <message>
        <source>{0}; also quoted in {1}</source>
        <translation>{0}؛ همچنین نقل‌شده در {1}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>تفاوت {0} از {1}</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>تفاوت بعدی</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>تفاوت قبلی</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>متن‌ها واژه به واژه یکسان است.</translation>
    </message>
    <message>
        <source>{0} % of the words are the same</source>
        <translation>{0} ٪ واژه‌ها یکسان است</translation>
    </message>
</context>
<context>
    <name>SignsModel</name>
    <message>
        <source>How much</source>
        <translation>چه اندازه</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>به سود</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Nobody else has decided about a suggestion yet.</source>
        <translation>هنوز کس دیگری دربارهٔ پیشنهادی تصمیم نگرفته است.</translation>
    </message>
    <message>
        <source>There is no suggestion of this kind.</source>
        <translation>پیشنهادی از این دست نیست.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Added before</source>
        <translation>پیش‌تر افزوده</translation>
    </message>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>برای پرونده‌هایی که خود نمی‌گویند</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ناتمام</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Somebody without a name</source>
        <translation>کسی بی‌نام</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>شمارش &amp;دوباره</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>بر&amp;ون‌بری جدول…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>برون‌بری جدول</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>میانهٔ روزها</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;ذخیرهٔ تصویر…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>ذخیرهٔ تصویر</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>بایگانی به عدد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و {0} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Index is being written by another program</source>
        <translation>برنامهٔ دیگری در حال نوشتن نمایه است</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>نمایه به‌روز است</translation>
    </message>
    <message>
        <source>Indexing {0}</source>
        <translation>نمایه‌سازی {0}</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>نمایه‌سازی {0} از {1}</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>بایگانی‌ای باز نیست</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>بی‌نتیجه</translation>
    </message>
    <message>
        <source>No results so far: the search was cut</source>
        <translation>تاکنون نتیجه‌ای نیست: جستجو بریده شد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>توقف آنچه در جریان است</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>واگرد آنچه اکنون انجام شد</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>دست‌کم {0}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>فقط خواندنی</translation>
    </message>
    <message>
        <source>read only: another window edits it</source>
        <translation>فقط خواندنی: پنجرهٔ دیگری آن را ویرایش می‌کند</translation>
    </message>
    <message>
        <source>{0} in {1} ms</source>
        <translation>{0} در {1} م‌ث</translation>
    </message>
    <message>
        <source>{0} with full text</source>
        <translation>{0} با متن کامل</translation>
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
        <translation>همهٔ متن‌ها برای پیشنهاد خوانده شده است.</translation>
    </message>
    <message>
        <source>Suggesting was stopped. What was found stays.</source>
        <translation>پیشنهاد متوقف شد. یافته‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>{0} claims and {1} links suggested.</source>
        <translation>{0} ادعا و {1} پیوند پیشنهاد شد.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Attribution copied</source>
        <translation>ذکر منبع رونوشت شد</translation>
    </message>
    <message>
        <source>Attribution copied as HTML</source>
        <translation>ذکر منبع به‌صورت HTML رونوشت شد</translation>
    </message>
    <message>
        <source>Attribution copied as JSON-LD</source>
        <translation>ذکر منبع به‌صورت JSON-LD رونوشت شد</translation>
    </message>
    <message>
        <source>Attribution copied as Markdown</source>
        <translation>ذکر منبع به‌صورت Markdown رونوشت شد</translation>
    </message>
    <message>
        <source>Attribution copied as XMP</source>
        <translation>ذکر منبع به‌صورت XMP رونوشت شد</translation>
    </message>
    <message>
        <source>Attribution: name who made it</source>
        <translation>ذکر نام: نام پدیدآور را ببرید</translation>
    </message>
    <message>
        <source>Author not known – add…</source>
        <translation>نویسنده نامعلوم – بیفزایید…</translation>
    </message>
    <message>
        <source>Author not known.</source>
        <translation>نویسنده نامعلوم.</translation>
    </message>
    <message>
        <source>Free: nobody’s permission is needed</source>
        <translation>آزاد: اجازهٔ کسی لازم نیست</translation>
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
        <translation>پروانه نامعلوم – بیفزایید…</translation>
    </message>
    <message>
        <source>Licence not known.</source>
        <translation>پروانه نامعلوم.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No derivatives: pass it on unchanged</source>
        <translation>بی‌اقتباس: بی‌تغییر واگذار کنید</translation>
    </message>
    <message>
        <source>Non-commercial: not for commercial use</source>
        <translation>غیرتجاری: نه برای استفادهٔ تجاری</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>Share alike: what is made of it goes under the same terms</source>
        <translation>انتشار همسان: آنچه از آن ساخته شود زیر همین شرایط است</translation>
    </message>
    <message>
        <source>Source address missing – add…</source>
        <translation>نشانی منبع نیست – بیفزایید…</translation>
    </message>
    <message>
        <source>Source address missing.</source>
        <translation>نشانی منبع نیست.</translation>
    </message>
    <message>
        <source>Title not known – add…</source>
        <translation>عنوان نامعلوم – بیفزایید…</translation>
    </message>
    <message>
        <source>Title not known.</source>
        <translation>عنوان نامعلوم.</translation>
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
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy with attribution</source>
        <translation>رونوشت با ذکر منبع</translation>
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
        <translation>گاه‌نگار</translation>
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
            <numerusform>%Ln مورد بی‌تاریخ نشان داده نشده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ارمنی</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>ترکی آذربایجانی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>هلندی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبری</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>هندی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ژاپنی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کره‌ای</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتین</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتغالی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>A verdict needs words for what was found, a reason, a name and a day.</source>
        <translation>رأی، شرح یافته، دلیل، نام و روز می‌خواهد.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>Sign a verdict</source>
        <translation>امضای رأی</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Take back the verdict of {0}</source>
        <translation>پس گرفتن رأی {0}</translation>
    </message>
    <message>
        <source>The program computes no verdicts. This one is yours.</source>
        <translation>برنامه رأیی صادر نمی‌کند. این رأی شماست.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>supported by the records of …</source>
        <translation>تأییدشده با مدارک …</translation>
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
        <translation>&amp;افزودن پروندهٔ آن…</translation>
    </message>
    <message>
        <source>Add the file for it…</source>
        <translation>افزودن پروندهٔ آن…</translation>
    </message>
    <message>
        <source>Enter opens what is known of a document.</source>
        <translation>Enter آنچه از سند دانسته است می‌گشاید.</translation>
    </message>
    <message>
        <source>Filter the wanted list</source>
        <translation>پالایش فهرست خواسته‌ها</translation>
    </message>
    <message>
        <source>Nothing is wanted. Documents that a text names by symbol, DOI or address, and that are not here, are listed, until their file is added.</source>
        <translation>چیزی خواسته نیست. اسنادی که متنی با شماره، DOI یا نشانی نام می‌برد و اینجا نیستند، فهرست می‌شوند تا پرونده‌شان افزوده شود.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Open what names it</source>
        <translation>گشودن آنچه نامش می‌برد</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>چسباندن متن آن…</translation>
    </message>
    <message>
        <source>Symbol, title, or who names it</source>
        <translation>شمارهٔ سند، عنوان، یا آنکه نامش برده</translation>
    </message>
    <message>
        <source>Wanted documents</source>
        <translation>اسناد خواسته‌شده</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>WantedModel</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>نام‌برده</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>نام‌برده در</translation>
    </message>
    <message>
        <source>Wanted document</source>
        <translation>سند خواسته‌شده</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Copy the attribution</source>
        <translation>رونوشت ذکر منبع</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>دنبال کردن پاسخ</translation>
    </message>
    <message>
        <source>Hide this page</source>
        <translation>پنهان کردن این صفحه</translation>
    </message>
    <message>
        <source>How claims are marked</source>
        <translation>ادعاها چگونه نشان شده‌اند</translation>
    </message>
    <message>
        <source>It opens in its own document. Alt+Left brings you back.</source>
        <translation>در سند خودش باز می‌شود. Alt+Left شما را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Licence and credit line stand at the foot of every document.</source>
        <translation>پروانه و سطر ذکر منبع پای هر سند است.</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>بایگانی تازه…</translation>
    </message>
    <message>
        <source>Nothing you do here needs a network.</source>
        <translation>هیچ کار شما در اینجا شبکه نمی‌خواهد.</translation>
    </message>
    <message>
        <source>Open a claim</source>
        <translation>گشودن ادعا</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>گشودن بایگانی…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Show me: search “{word}”</source>
        <translation>نشانم بده: جستجوی «{word}»</translation>
    </message>
    <message>
        <source>Type a word. Results come as you type.</source>
        <translation>واژه‌ای بنویسید. نتایج هنگام نوشتن می‌آید.</translation>
    </message>
    <message>
        <source>Type {word}. Results come as you type.</source>
        <translation>بنویسید {word}. نتایج هنگام نوشتن می‌آید.</translation>
    </message>
    <message>
        <source>Underlined words are claims. A double line has been answered.</source>
        <translation>واژه‌های زیرخط‌دار ادعاست. دوخطی پاسخ گرفته است.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Who said it, who answered, may I quote it</source>
        <translation>که گفت، که پاسخ داد، آیا می‌توانم نقل کنم</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ‌داده</translation>
    </message>
    <message>
        <source>answers a claim</source>
        <translation>به ادعایی پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>پاسخی موجود نیست</translation>
    </message>
    <message>
        <source>not yet reviewed</source>
        <translation>هنوز بازبینی نشده</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>مسکوت</translation>
    </message>
    <message>
        <source>writer’s own words</source>
        <translation>سخن خود نویسنده</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The window changes its language as soon as what is running now is done.</source>
        <translation>همین که کار در جریان پایان یابد، زبان پنجره عوض می‌شود.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer</source>
        <translation>
            <numerusform>%Ln پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim</source>
        <translation>
            <numerusform>%Ln ادعا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln ادعا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document</source>
        <translation>
            <numerusform>%Ln سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand</source>
        <translation>
            <numerusform>%Ln دست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hands</source>
        <translation>
            <numerusform>%Ln دست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit</source>
        <translation>
            <numerusform>%Ln یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <translation>
            <numerusform>%Ln قطعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln قطعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttal</source>
        <translation>
            <numerusform>%Ln ردّیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttals</source>
        <translation>
            <numerusform>%Ln ردّیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>%Ln نتیجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln نتیجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source</source>
        <translation>
            <numerusform>%Ln منبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln منبع</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌داده</translation>
    </message>
    <message>
        <source>Answers a claim</source>
        <translation>به ادعایی پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Cited only</source>
        <translation>فقط ارجاع</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>تکذیب‌شده</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>گزیده</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>No answer held</source>
        <translation>پاسخی موجود نیست</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>بازبینی‌نشده</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>سخن خودش</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قطعنامه</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>گوینده نامعلوم</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>مسکوت</translation>
    </message>
    <message>
        <source>Writer’s own words</source>
        <translation>سخن خود نویسنده</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (بی‌نام)</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Dates of the results</source>
        <translation>تاریخ‌های نتایج</translation>
    </message>
    <message>
        <source>Left and Right move, with Shift over several; Enter narrows, Escape shows all dates.</source>
        <translation>چپ و راست جابه‌جا می‌کند، با Shift روی چند تا؛ Enter محدود می‌کند، Escape همهٔ تاریخ‌ها را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>changed</source>
        <translation>تغییر کرده</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعا</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>روزهای میان</translation>
    </message>
</context>
<context>
    <name>_LinkRow</name>
    <message>
        <source> by “{0}”</source>
        <translation> با «{0}»</translation>
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
        <translation>پیوند پاسخ…</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>{0}, {1} to look at</source>
        <translation>{0}، {1} برای نگاه</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Enter runs a search, F2 renames it, Delete removes it.</source>
        <translation>Enter جستجو را اجرا می‌کند، F2 نامش را عوض می‌کند، Delete حذفش می‌کند.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جستجوهای ذخیره‌شده</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>پاییز {year}</translation>
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
        <translation>بهار {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>تابستان {year}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>زمستان {year}</translation>
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
        <translation>از {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>{date} (approximate)</source>
        <translation>{date} (تقریبی)</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (نامطمئن)</translation>
    </message>
    <message>
        <source>{date} (uncertain, approximate)</source>
        <translation>{date} (نامطمئن، تقریبی)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>دههٔ {year}</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Arrived as {0}</source>
        <translation>به‌صورت {0} رسید</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>پیوست به</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>شاید همان</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>بی‌شماره</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>پاسخ به</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Rights of {0}</source>
        <translation>حقوق {0}</translation>
    </message>
    <message>
        <source>Under other terms: {0}</source>
        <translation>زیر شرایط دیگر: {0}</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>نسخه‌ای از</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>هشت</translation>
    </message>
    <message>
        <source>five</source>
        <translation>پنج</translation>
    </message>
    <message>
        <source>four</source>
        <translation>چهار</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>no</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>one</source>
        <translation>یک</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>هفت</translation>
    </message>
    <message>
        <source>six</source>
        <translation>شش</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ده</translation>
    </message>
    <message>
        <source>three</source>
        <translation>سه</translation>
    </message>
    <message>
        <source>two</source>
        <translation>دو</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Claims answered, by whom, and the median days to the answer</source>
        <translation>ادعاهای پاسخ‌داده، از که، و میانهٔ روزها تا پاسخ</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>ادعاها به تفکیک گوینده</translation>
    </message>
    <message>
        <source>Claims by what became of them</source>
        <translation>ادعاها و سرانجامشان</translation>
    </message>
    <message>
        <source>Documents by kind</source>
        <translation>اسناد به تفکیک نوع</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>اسناد به تفکیک زبان</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>اسناد به تفکیک ماه</translation>
    </message>
    <message>
        <source>Documents by source</source>
        <translation>اسناد به تفکیک منبع</translation>
    </message>
    <message>
        <source>Documents by year</source>
        <translation>اسناد به تفکیک سال</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>ویرایش پیوند</translation>
    </message>
    <message>
        <source>Link two claims</source>
        <translation>پیوند دو ادعا</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>نشان کردن به‌عنوان ادعا</translation>
    </message>
    <message>
        <source>Rights of this passage</source>
        <translation>حقوق این قطعه</translation>
    </message>
    <message>
        <source>The median of the first answers took {0} (known to the day of {1}).</source>
        <translation>میانهٔ نخستین پاسخ‌ها {0} بود (تا روز دانسته از {1}).</translation>
    </message>
    <message>
        <source>{0}, {1} of them with their text.</source>
        <translation>{0}، {1} با متن.</translation>
    </message>
    <message>
        <source>{0}; of {1} that somebody made, {2} % have an answer.</source>
        <translation>{0}؛ از {1} که کسی کرده، {2} ٪ پاسخ دارد.</translation>
    </message>
</context>
</TS>
