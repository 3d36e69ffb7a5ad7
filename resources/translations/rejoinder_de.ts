<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>List of parts</source>
        <translation>Liste der Bestandteile</translation>
    </message>
    <message>
        <source>Rejoinder’s licence</source>
        <translation>Rejoinders Lizenz</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>Wessen Arbeit darin steckt</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Rejoinder</source>
        <translation>Über Rejoinder</translation>
    </message>
    <message>
        <source>An offline archive browser for contested records. It fetches nothing, so it does not look for newer versions either: releases are found where you got this one.</source>
        <translation>Ein Archivbrowser ohne Netz für umstrittene Überlieferung. Er ruft nichts ab, sucht also auch nicht nach neueren Fassungen: Die stehen dort, wo Sie diese herhaben.</translation>
    </message>
    <message>
        <source>Licences and notices</source>
        <translation>Lizenzen und Hinweise</translation>
    </message>
    <message>
        <source>Rejoinder %1</source>
        <translation>Rejoinder %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Rejoinder</source>
        <translation>&amp;Über Rejoinder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>&amp;Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Copy attribution</source>
        <translation>Nachweis &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>&amp;Text berichtigen…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Description…</source>
        <translation>&amp;Beschreibung…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit claim…</source>
        <translation>B&amp;ehauptung bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>D&amp;atei</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>&amp;In diesem Text suchen…</translation>
    </message>
    <message>
        <source>&amp;Fold facets</source>
        <translation>&amp;Filterspalte einklappen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History of this claim…</source>
        <translation>Verlauf &amp;dieser Behauptung…</translation>
    </message>
    <message>
        <source>&amp;Import bag…</source>
        <translation>Bag &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;List all claims</source>
        <translation>&amp;Alle Behauptungen auflisten</translation>
    </message>
    <message>
        <source>&amp;Mark as claim…</source>
        <translation>Als Behauptung &amp;markieren…</translation>
    </message>
    <message>
        <source>&amp;Merge archive…</source>
        <translation>&amp;Archiv zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Neues Archiv…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Nächste Behauptung</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Archiv &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Pages of the original</source>
        <translation>&amp;Seiten des Originals</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>Text &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>&amp;Vorige Behauptung</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;esen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove claim…</source>
        <translation>Be&amp;hauptung entfernen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Wanted documents</source>
        <translation>&amp;Gesuchte Dokumente</translation>
    </message>
    <message>
        <source>&amp;What was learned…</source>
        <translation>Was &amp;gelernt wurde…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>An&amp;swers…</source>
        <translation>An&amp;twortet auf…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Zitieren…</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with source</source>
        <translation>&amp;Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>&amp;Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>Gehe &amp;zu beliebigem Ziel…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>&amp;Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>N&amp;ext result</source>
        <translation>&amp;Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Next &amp;hit in the text</source>
        <translation>Nächster &amp;Treffer im Text</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>Open &amp;sample archive</source>
        <translation>&amp;Beispielarchiv öffnen</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>&amp;Hinzufügen anhalten</translation>
    </message>
    <message>
        <source>People and &amp;organisations…</source>
        <translation>&amp;Personen und Organisationen…</translation>
    </message>
    <message>
        <source>Previou&amp;s pane</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous h&amp;it in the text</source>
        <translation>&amp;Voriger Treffer im Text</translation>
    </message>
    <message>
        <source>Previous res&amp;ult</source>
        <translation>V&amp;origes Ergebnis</translation>
    </message>
    <message>
        <source>Quotations in d&amp;oubt</source>
        <translation>&amp;Zweifelhafte Zitate</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Re-check all &amp;quotations</source>
        <translation>&amp;Alle Zitate neu prüfen</translation>
    </message>
    <message>
        <source>Ri&amp;ghts of this passage…</source>
        <translation>&amp;Rechte an dieser Stelle…</translation>
    </message>
    <message>
        <source>Run a &amp;list of queries…</source>
        <translation>&amp;Liste von Suchen ausführen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Save a &amp;copy for reading…</source>
        <translation>&amp;Lesekopie speichern…</translation>
    </message>
    <message>
        <source>Sign a &amp;verdict…</source>
        <translation>&amp;Urteil unterzeichnen…</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;all unread documents</source>
        <translation>Behauptungen &amp;in allen ungelesenen Dokumenten vorschlagen</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;this document</source>
        <translation>&amp;Behauptungen in diesem Dokument vorschlagen</translation>
    </message>
    <message>
        <source>The archive in &amp;numbers</source>
        <translation>&amp;Das Archiv in Zahlen</translation>
    </message>
    <message>
        <source>Where people &amp;disagree…</source>
        <translation>&amp;Wo man uneins ist…</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>1 is in doubt.</source>
        <translation>1 ist zweifelhaft.</translation>
    </message>
    <message>
        <source>1 link between claims</source>
        <translation>1 Verknüpfung zwischen Behauptungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>1 original file</source>
        <translation>1 Originaldatei</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Claims of other documents that lose an answer: {0}.</source>
        <translation>Behauptungen anderer Dokumente, die eine Antwort verlieren: {0}.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Documents that name it: {0}. It becomes wanted again.</source>
        <translation>Dokumente, die es nennen: {0}. Es wird wieder gesucht.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Extracts that were taken from it: {0}.</source>
        <translation>Auszüge, die daraus stammen: {0}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It was in, and was removed since</source>
        <translation>War schon enthalten und wurde seither entfernt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence found in {0}</source>
        <translation>Lizenz gefunden in {0}</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Nothing hangs on it.</source>
        <translation>Nichts hängt daran.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>The file says different things. {0}</source>
        <translation>Die Datei macht verschiedene Angaben. {0}</translation>
    </message>
    <message>
        <source>The same as “{0}”, which is here already</source>
        <translation>Dasselbe wie „{0}“, das schon hier ist</translation>
    </message>
    <message>
        <source>The text is saved. No quotation stands in it.</source>
        <translation>Der Text ist gespeichert. Kein Zitat steht darin.</translation>
    </message>
    <message>
        <source>The text is saved. {0} quotations stand where they were, {1} were placed again.</source>
        <translation>Der Text ist gespeichert. {0} Zitate stehen, wo sie standen, {1} wurden neu angelegt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Mit entfernt werden: {0}.</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>noch einen Augenblick</translation>
    </message>
    <message>
        <source>about {0} h left</source>
        <translation>noch etwa {0} h</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>noch etwa {0} min</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>noch etwa {0} s</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>kein Verfasser</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>kein Absender</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} are in doubt.</source>
        <translation>{0} sind zweifelhaft.</translation>
    </message>
    <message>
        <source>{0} links between claims</source>
        <translation>{0} Verknüpfungen zwischen Behauptungen</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} Notizen</translation>
    </message>
    <message>
        <source>{0} original files</source>
        <translation>{0} Originaldateien</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0}: fill in or leave empty</source>
        <translation>{0}: ausfüllen oder leer lassen</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Vielleicht gleich</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gesucht</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add the file for {0}</source>
        <translation>Die Datei zu {0} hinzufügen</translation>
    </message>
    <message>
        <source>This archive is open for reading only. Open your own copy, or make a new archive.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet. Öffnen Sie Ihre eigene Kopie, oder legen Sie ein neues Archiv an.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Only plain addresses of the web (http, https) are opened from here. This one is something else; it can be copied.</source>
        <translation>Von hier aus werden nur gewöhnliche Webadressen (http, https) geöffnet. Diese ist etwas anderes; sie lässt sich kopieren.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>This address stands in the archive. It leads to {host}. Opening it uses the network.</source>
        <translation>Diese Adresse steht im Archiv. Sie führt zu {host}. Wer sie öffnet, benutzt das Netz.</translation>
    </message>
</context>
<context>
    <name>AgentsModel</name>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (ungenannt)</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Make these {0} one</source>
        <translation>Diese {0} vereinen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”. Choose one of the list.</source>
        <translation>Niemand heißt hier „{0}“. Wählen Sie einen Namen der Liste.</translation>
    </message>
    <message>
        <source>Other names, with ; between them</source>
        <translation>Andere Namen, mit ; dazwischen</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>has no name of its own (“senior officials”)</source>
        <translation>hat keinen eigenen Namen („hohe Beamte“)</translation>
    </message>
    <message>
        <source>“{0}” stays; the others’ names become its other names</source>
        <translation>„{0}“ bleibt; die Namen der anderen werden seine weiteren Namen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Add date…</source>
        <translation>Datum ergänzen…</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>Weder ein Ja noch ein Bestreiten: zählt nicht als Antwort.</translation>
    </message>
    <message>
        <source>No reply touches {0}</source>
        <translation>Keine Erwiderung betrifft {0}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>Diese Behauptung in ihrem Dokument lesen</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>Noch einmal gesagt oder gestützt</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}, in {3}</translation>
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
        <translation>Ein Bericht über diese Behauptungen mit Antworten, Quellen und Nachweisen</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>Behauptungen und ihre Antworten</translation>
    </message>
    <message>
        <source>Claims by</source>
        <translation>Behauptungen von</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>No claim to compare. Search for one, or open a document that has claims.</source>
        <translation>Keine Behauptung zum Vergleichen. Suchen Sie eine, oder öffnen Sie ein Dokument, das Behauptungen enthält.</translation>
    </message>
    <message>
        <source>The choices above leave no claim.</source>
        <translation>Bei dieser Auswahl bleibt keine Behauptung übrig.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>New archive</source>
        <translation>Neues Archiv</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>Rejoinder-Archive (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>Rejoinder-Archive (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>BackBand</name>
    <message>
        <source>Back to the claim</source>
        <translation>Zurück zur Behauptung</translation>
    </message>
    <message>
        <source>Back to the claim: {claim}</source>
        <translation>Zurück zur Behauptung: {claim}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>List everything under this licence</source>
        <translation>Alles unter dieser Lizenz auflisten</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Try failed again</source>
        <translation>&amp;Gescheiterte noch einmal versuchen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>Fortschritt des Hinzufügens</translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation>Was drin ist, bleibt drin.</translation>
    </message>
    <message>
        <source>paused: what is in stays in</source>
        <translation>angehalten: Was drin ist, bleibt drin</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} je Sekunde</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} erledigt</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Forget the rest</source>
        <translation>Rest vergessen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>{0} of {1} files are in</source>
        <translation>{0} von {1} Dateien sind drin</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>Wählen Sie eine Zeile, um ihre Seite zu sehen.</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>Jedes Original wird unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Sie wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Nothing was added of this file.</source>
        <translation>Von dieser Datei wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What is assumed of files that do not say it</source>
        <translation>Was bei Dateien angenommen wird, die es nicht sagen</translation>
    </message>
    <message>
        <source>What is assumed…</source>
        <translation>Was angenommen wird…</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Adding is paused</source>
        <translation>Das Hinzufügen ist angehalten</translation>
    </message>
    <message>
        <source>Adding: {0}</source>
        <translation>Wird hinzugefügt: {0}</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>ChoiceOfAgents</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but {0}</source>
        <translation>alle außer {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
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
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>Webseite, auch für Textverarbeitungen (*.html)</translation>
    </message>
    <message>
        <source>{0} (*{1})</source>
        <translation>{0} (*{1})</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>St&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Cited in the text</source>
        <translation>Im Text zitiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Language of the style</source>
        <translation>Sprache des Stils</translation>
    </message>
    <message>
        <source>List of works</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Literaturangaben speichern</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>S&amp;til</translation>
    </message>
    <message>
        <source>The citations</source>
        <translation>Die Literaturangaben</translation>
    </message>
    <message>
        <source>The first {0} of {1} are shown.</source>
        <translation>Die ersten {0} von {1} werden gezeigt.</translation>
    </message>
    <message>
        <source>The style has nothing to print for {0}.</source>
        <translation>Der Stil hat für {0} nichts auszugeben.</translation>
    </message>
    <message>
        <source>p. 12, paras 3–5, § 4</source>
        <translation>S. 12, Abs. 3–5, § 4</translation>
    </message>
</context>
<context>
    <name>CitedPage</name>
    <message>
        <source>Claims that came through it</source>
        <translation>Behauptungen, die darüber kamen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Its text is not held.</source>
        <translation>Der Text ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Adresse öffnen…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation copied: {0}</source>
        <translation>Literaturangabe kopiert: {0}</translation>
    </message>
    <message>
        <source>Citations of {0} copied: {1}</source>
        <translation>Literaturangaben von {0} kopiert: {1}</translation>
    </message>
    <message>
        <source>Citations of {0} written: {1}</source>
        <translation>Literaturangaben von {0} geschrieben: {1}</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Zitieren…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Not all of the selected results are read yet; at most {0} can be.</source>
        <translation>Noch sind nicht alle gewählten Ergebnisse gelesen; höchstens {0} gehen.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Came through</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>First hand &gt; next hand &gt; last hand</source>
        <translation>Erste Hand &gt; nächste &gt; letzte</translation>
    </message>
    <message>
        <source>From whom it came to whom, with &gt; between the hands. “(unnamed)” behind a group without a name.</source>
        <translation>Von wem es zu wem kam, mit &gt; zwischen den Händen. „(ungenannt)“ hinter einer Gruppe ohne Namen.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Redeform</translation>
    </message>
    <message>
        <source>Names, with ; between them</source>
        <translation>Namen, mit ; dazwischen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>select words, then C</source>
        <translation>Wörter markieren, dann C</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
</context>
<context>
    <name>ClaimTools</name>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>Wählen Sie erst eine Behauptung, im Text oder in der Seitenleiste.</translation>
    </message>
    <message>
        <source>The verdict is signed.</source>
        <translation>Das Urteil ist unterzeichnet.</translation>
    </message>
    <message>
        <source>The verdict is taken back. Undo brings it again.</source>
        <translation>Das Urteil ist zurückgenommen. Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, cited only</source>
        <translation>, nur zitiert</translation>
    </message>
    <message>
        <source>, extract</source>
        <translation>, Auszug</translation>
    </message>
    <message>
        <source>, through </source>
        <comment>between the hands of a chain</comment>
        <translation>, über </translation>
    </message>
    <message>
        <source>, {0}</source>
        <translation>, {0}</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Rebutted in %Ln documents</source>
        <translation>
            <numerusform>In %Ln Dokument widersprochen</numerusform>
            <numerusform>In %Ln Dokumenten widersprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>Verdict of {0}, {1}:</source>
        <translation>Urteil von {0}, {1}:</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>beschuldigt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>believes</source>
        <translation>glaubt</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>mitgemeint</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>joint letter</source>
        <translation>gemeinsamer Brief</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>verschachtelt</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>rebuts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>retracts</source>
        <translation>zieht zurück</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the same, by {0}</source>
        <translation>dasselbe, von {0}</translation>
    </message>
    <message>
        <source>the writer’s own words</source>
        <translation>eigene Worte des Verfassers</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>dieses Dokument</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>dieser Brief</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>dieser Bericht</translation>
    </message>
    <message>
        <source>this resolution</source>
        <translation>diese Resolution</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>entkräftet</translation>
    </message>
    <message>
        <source>withholds</source>
        <translation>lässt offen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} auf {1}</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Claim {0} of {1}</source>
        <translation>Behauptung {0} von {1}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims shown: {0}</source>
        <translation>Gezeigte Behauptungen: {0}</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Behauptung</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <source>Show the parts of claims</source>
        <translation>Die Teile von Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>Welche Behauptungen gezeigt werden</translation>
    </message>
    <message>
        <source>{0} of {1} claims</source>
        <translation>{0} von {1} Behauptungen</translation>
    </message>
</context>
<context>
    <name>ClaimsList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Zuerst gesagt</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Gesagt in</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>A click sorts by this, another one the other way round</source>
        <translation>Ein Klick sortiert danach, ein weiterer umgekehrt</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Cited only: its text is not held, so no claims of it are.</source>
        <translation>Nur zitiert: Der Text ist nicht vorhanden, also auch keine Behauptungen daraus.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims of the open document stand here, with who said them and who answered.</source>
        <translation>Hier stehen die Behauptungen des offenen Dokuments: wer sie aufstellt und wer geantwortet hat.</translation>
    </message>
    <message>
        <source>No claims are recorded for this document.</source>
        <translation>Für dieses Dokument sind keine Behauptungen verzeichnet.</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Choose the columns and what to sort by</source>
        <translation>Spalten und Sortierung wählen</translation>
    </message>
    <message>
        <source>Claims that restate each other are one line, the one that was said first</source>
        <translation>Behauptungen, die einander wiederholen, stehen in einer Zeile: die zuerst gesagte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or write them into a file</source>
        <translation>Die gewählten Zeilen kopieren oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Equal claims together</source>
        <translation>Gleiche Behauptungen zusammen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>No claim fits all of this. Take away what narrows the list on the left, or show all claims.</source>
        <translation>Keine Behauptung passt zu alledem. Nehmen Sie links weg, was die Liste eingrenzt, oder zeigen Sie alle Behauptungen.</translation>
    </message>
    <message>
        <source>No claim fits what is searched for. Change it in the field above, or show all claims.</source>
        <translation>Keine Behauptung passt zur Suche. Ändern Sie die Suche im Feld oben, oder zeigen Sie alle Behauptungen.</translation>
    </message>
    <message>
        <source>Read the claim</source>
        <translation>Die Behauptung lesen</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Alle Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Zeigen in</translation>
    </message>
    <message>
        <source>Show the selected claims in another view</source>
        <translation>Die gewählten Behauptungen in einer anderen Ansicht zeigen</translation>
    </message>
    <message>
        <source>Take away what narrows the list</source>
        <translation>Alles Eingrenzende wegnehmen</translation>
    </message>
    <message>
        <source>This archive has no claims yet. Open a document, select who says what, and mark it as a claim; or let claims be suggested (menu Claims) and accept them on the page Review.</source>
        <translation>Dieses Archiv enthält noch keine Behauptungen. Öffnen Sie ein Dokument, markieren Sie, wer was sagt, als Behauptung; oder lassen Sie Behauptungen vorschlagen (Menü Behauptungen) und nehmen Sie sie auf der Seite Prüfen an.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>{0} in {1} lines</source>
        <translation>{0} in {1} Zeilen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{0}. Left and Right move, Enter lists what is behind.</source>
        <translation>{0}. Links und Rechts bewegen, Eingabe listet auf, was dahinter steht.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet von</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>Datum der Antwort</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>Tage nicht bekannt</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>in document</source>
        <translation>im Dokument</translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation>im selben Dokument</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>keine Antwort vorhanden</translation>
    </message>
    <message>
        <source>no answer to count to</source>
        <translation>keine Antwort, bis zu der zu zählen wäre</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>withheld only</source>
        <translation>nur offengelassen</translation>
    </message>
    <message>
        <source>{0} dated only {1}</source>
        <translation>{0} nur auf {1} datiert</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} Tag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} has no date here</source>
        <translation>{0} hat hier kein Datum</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>As Argdown…</source>
        <translation>Als Argdown…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Compare the claims of: {0}</source>
        <translation>Die Behauptungen vergleichen von: {0}</translation>
    </message>
    <message>
        <source>Export the claims of this map, and what they do to each other, as a text</source>
        <translation>Die Behauptungen dieser Karte und was sie einander tun als Text exportieren</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Noch einmal gesagt</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>All claims, at most {0}</source>
        <translation>Alle Behauptungen, höchstens {0}</translation>
    </message>
    <message>
        <source>Around the first of {0}</source>
        <translation>Um die erste von {0}</translation>
    </message>
    <message>
        <source>Around what was chosen on the map</source>
        <translation>Um das, was auf der Karte gewählt wurde</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>Behauptungen und ihre Antworten</translation>
    </message>
    <message>
        <source>Claims found by “{0}”, at most {1}</source>
        <translation>Behauptungen, gefunden mit „{0}“, höchstens {1}</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>In the whole archive</source>
        <translation>Im ganzen Archiv</translation>
    </message>
    <message>
        <source>In the whole archive, as it is searched and narrowed</source>
        <translation>Im ganzen Archiv, wie gesucht und eingegrenzt</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%Ln suggestion</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Down chooses one.</source>
        <translation>{0}. Ab wählt einen aus.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;Unseres behalten</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Deren Fassung nehmen</translation>
    </message>
    <message>
        <source>All that both changed is decided. It can be decided otherwise until you merge.</source>
        <translation>Alles, was beide geändert haben, ist entschieden. Bis zum Zusammenführen geht es noch anders.</translation>
    </message>
    <message>
        <source>Both changed these, each in its own way: {0} of {1} to be decided.</source>
        <translation>Beide haben diese geändert, jedes auf seine Weise: {0} von {1} sind zu entscheiden.</translation>
    </message>
    <message>
        <source>Both once had: {0}</source>
        <translation>Beide hatten einmal: {0}</translation>
    </message>
    <message>
        <source>In the list, Left keeps ours and Right takes theirs.</source>
        <translation>In der Liste behält Links unsere Fassung, Rechts nimmt die andere.</translation>
    </message>
    <message>
        <source>In the other one (theirs)</source>
        <translation>Im anderen (deren)</translation>
    </message>
    <message>
        <source>In this archive (ours)</source>
        <translation>In diesem Archiv (unsere)</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>Keep ours of all others</source>
        <translation>Bei allen anderen unseres behalten</translation>
    </message>
    <message>
        <source>Take theirs of all others</source>
        <translation>Bei allen anderen deren Fassung nehmen</translation>
    </message>
    <message>
        <source>What both archives changed</source>
        <translation>Was beide Archive geändert haben</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Differs in</source>
        <translation>Unterschied in</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>A copy of the archive in one file, as small as it gets. What is left out is nowhere in it. What somebody does with the copy can be merged back.</source>
        <translation>Eine Kopie des Archivs in einer Datei, so klein es geht. Was weggelassen wird, steht nirgends darin. Was jemand mit der Kopie macht, kann wieder zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Wie weit die Kopie ist</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>Lesekopie speichern</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2}.</source>
        <translation>{0} gespeichert: {1}, {2}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>Rejoinder-Archive (*.db)</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>Lesekopie speichern</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{0} (for reading).db</source>
        <translation>{0} (zum Lesen).db</translation>
    </message>
</context>
<context>
    <name>CorrectWindow</name>
    <message>
        <source>&amp;Save the text</source>
        <translation>&amp;Text speichern</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie er kam</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Place the quotations in doubt</source>
        <translation>Die zweifelhaften Zitate zuordnen</translation>
    </message>
    <message>
        <source>Place those in doubt…</source>
        <translation>Zweifelhafte zuordnen…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The corrected text is not saved.</source>
        <translation>Der berichtigte Text ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The pages of the original</source>
        <translation>Die Seiten des Originals</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>Der Text, wie er kam</translation>
    </message>
    <message>
        <source>The text to correct</source>
        <translation>Der zu berichtigende Text</translation>
    </message>
    <message>
        <source>This is how it reads in {0}. Nothing is saved yet.</source>
        <translation>So liest er sich in {0}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Why (for the history)</source>
        <translation>Warum (für den Verlauf)</translation>
    </message>
    <message>
        <source>Why the text is corrected</source>
        <translation>Warum der Text berichtigt wird</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>{0} (as now)</source>
        <translation>{0} (wie jetzt)</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit line: {0}</source>
        <translation>Nachweis: {0}</translation>
    </message>
</context>
<context>
    <name>CreditStrip</name>
    <message>
        <source>Cite…</source>
        <translation>Zitieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Als HTML kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON-LD</source>
        <translation>Als JSON-LD kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as XMP</source>
        <translation>Als XMP kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>Nachweis kopieren</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>More ways to copy</source>
        <translation>Weitere Arten zu kopieren</translation>
    </message>
    <message>
        <source>No document open, nothing to credit</source>
        <translation>Kein Dokument offen, nichts nachzuweisen</translation>
    </message>
    <message>
        <source>Open licence address…</source>
        <translation>Adresse der Lizenz öffnen…</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>All dates</source>
        <translation>Alle Datierungen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datierungen</translation>
    </message>
    <message>
        <source>Show results of all dates</source>
        <translation>Ergebnisse aller Datierungen zeigen</translation>
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
        <translation>{0}: viele auf einmal</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Bearbeiten (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reviewing as: choose another name</source>
        <translation>Prüfen als: anderen Namen wählen</translation>
    </message>
    <message>
        <source>Reviewing as: {0}</source>
        <translation>Prüfung als: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Second reading as: {0}</source>
        <translation>Zweite Prüfung als: {0}</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <translation>Vorgeschlagene Behauptung</translation>
    </message>
    <message>
        <source>Suggested link</source>
        <translation>Vorgeschlagene Verknüpfung</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Vorgeschlagene Verknüpfungen</translation>
    </message>
    <message>
        <source>The model of the reviews found it; the rules passed over it.</source>
        <translation>Das Modell der Prüfungen fand sie; die Regeln übergingen sie.</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Your version is kept beside the record, until somebody takes it (E)</source>
        <translation>Ihre Fassung bleibt neben dem Bestand, bis jemand sie übernimmt (E)</translation>
    </message>
    <message>
        <source>accepted with the claim</source>
        <translation>mit der Behauptung angenommen</translation>
    </message>
    <message>
        <source>by the model</source>
        <translation>vom Modell</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Description saved.</source>
        <translation>Beschreibung gespeichert.</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} Dokumente</translation>
    </message>
    <message>
        <source>{0} removed.</source>
        <translation>{0} entfernt.</translation>
    </message>
</context>
<context>
    <name>DescriptionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Eine neue Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Vorgenommene Änderungen</translation>
    </message>
    <message>
        <source>Credit asked for</source>
        <translation>Gewünschter Nachweis</translation>
    </message>
    <message>
        <source>Description of the document</source>
        <translation>Beschreibung des Dokuments</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Haftungsausschluss</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>Lizenzvermerk</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>Notiz {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This note will be removed</source>
        <translation>Diese Notiz wird entfernt</translation>
    </message>
    <message>
        <source>tag; tag</source>
        <translation>Schlagwort; Schlagwort</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>2022-12-07, 2022-12 or empty</source>
        <translation>2022-12-07, 2022-12 oder leer</translation>
    </message>
    <message>
        <source>As 2022-12-07, 7 December 2022, 2022-12 or 2022</source>
        <translation>Als 2022-12-07, 7. Dezember 2022, 2022-12 oder 2022</translation>
    </message>
    <message>
        <source>Choose, or paste its words</source>
        <translation>Wählen oder den Wortlaut einfügen</translation>
    </message>
    <message>
        <source>Name; name</source>
        <translation>Name; Name</translation>
    </message>
    <message>
        <source>S/2022/908</source>
        <translation>S/2022/908</translation>
    </message>
    <message>
        <source>The file says different things: {0}. Press Down to choose.</source>
        <translation>Die Datei macht verschiedene Angaben: {0}. Mit Ab wählen.</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>Sie wählen</translation>
    </message>
    <message>
        <source>{0} statements</source>
        <translation>{0} Angaben</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Go on adding</source>
        <translation>&amp;Hinzufügen fortsetzen</translation>
    </message>
    <message>
        <source>Files are still being added. What is in stays in; the rest can be taken up later.</source>
        <translation>Es werden noch Dateien hinzugefügt. Was drin ist, bleibt drin; der Rest lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>&amp;Hinzufügen anhalten</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alle Felder…</translation>
    </message>
    <message>
        <source>Choose a line to see what is known of it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Edit the whole description</source>
        <translation>Die ganze Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Needs a look: {0}</source>
        <translation>Bitte ansehen: {0}</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Nächstes ansehen</translation>
    </message>
    <message>
        <source>Next to look at ›</source>
        <translation>Nächstes ansehen ›</translation>
    </message>
    <message>
        <source>{0} lines are selected: an edit in the list applies to all</source>
        <translation>{0} Zeilen sind gewählt: Eine Änderung in der Liste gilt für alle</translation>
    </message>
</context>
<context>
    <name>DisagreementsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeiten</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Keep in the record</source>
        <translation>Im Bestand behalten</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>Draußen lassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>People agree about everything that several of them decided.</source>
        <translation>Bei allem, was mehrere entschieden haben, ist man sich einig.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Take into the record</source>
        <translation>In den Bestand aufnehmen</translation>
    </message>
    <message>
        <source>Take the version of {0}</source>
        <translation>Die Fassung von {0} nehmen</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Bestand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What each person made of it</source>
        <translation>Was jede Person daraus gemacht hat</translation>
    </message>
    <message>
        <source>Where people disagree</source>
        <translation>Wo man uneins ist</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>Wer was entschieden hat</translation>
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
        <translation>&amp;Vorschau und Druck…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>More of these stand in the dossier itself.</source>
        <translation>Weitere davon stehen im Dossier selbst.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save dossier</source>
        <translation>Dossier speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>Titel des Dossiers</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Webseite, eine Datei (*.html)</translation>
    </message>
    <message>
        <source>What the dossier is made of</source>
        <translation>Woraus das Dossier besteht</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>&amp;Mit Notizen</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>{0} Not held whole: {1}.</source>
        <translation>{0} Nicht ganz vorhanden: {1}.</translation>
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
        <translation>Alle Behauptungen von {0}</translation>
    </message>
    <message>
        <source>All claims of “{0}”</source>
        <translation>Alle Behauptungen von „{0}“</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The claim that is selected</source>
        <translation>Die gewählte Behauptung</translation>
    </message>
    <message>
        <source>The passage that is selected</source>
        <translation>Die markierte Stelle</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>{0} of the Compare page</source>
        <translation>{0} der Seite Vergleichen</translation>
    </message>
</context>
<context>
    <name>DoubtfulTray</name>
    <message>
        <source>It is the marked &amp;place</source>
        <translation>Es &amp;ist die markierte Stelle</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>&amp;Es ist meine Auswahl</translation>
    </message>
    <message>
        <source>No quotation is in doubt. After a text was corrected, those without a certain place wait here.</source>
        <translation>Kein Zitat ist zweifelhaft. Nach einer Berichtigung des Textes warten hier die ohne sichere Stelle.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Das Dokument öffnen</translation>
    </message>
    <message>
        <source>Quotations in doubt</source>
        <translation>Zweifelhafte Zitate</translation>
    </message>
    <message>
        <source>Select the words that the quotation stands for, then place it.</source>
        <translation>Markieren Sie die Wörter, für die das Zitat steht, und ordnen Sie es dann zu.</translation>
    </message>
    <message>
        <source>The marked place is {0} % alike, and it is not certain that it is meant.</source>
        <translation>Die markierte Stelle gleicht zu {0} %, und es ist nicht sicher, dass sie gemeint ist.</translation>
    </message>
    <message>
        <source>These words are nowhere in the text any more. Select what stands in their place.</source>
        <translation>Diese Wörter stehen nirgends mehr im Text. Markieren Sie, was an ihrer Stelle steht.</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Größer (+, oder Strg und das Rad)</translation>
    </message>
    <message>
        <source>Show as much as can be read</source>
        <translation>So viel zeigen, wie sich lesen lässt</translation>
    </message>
    <message>
        <source>Show as much as can be read (0)</source>
        <translation>So viel zeigen, wie sich lesen lässt (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Kleiner (−, oder Strg und das Rad)</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source> and </source>
        <comment>between two counts</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen ablegen</translation>
    </message>
    <message>
        <source>Drop to add {0}</source>
        <translation>{0} zum Hinzufügen ablegen</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>Jedes Original wird unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>This archive is open for reading only</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} Ordner</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>Dateien oder Ordner irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Text, web pages, PDF and scans, Word, OpenDocument, RTF, EPUB, e-mail, TEI letters, WARC and ZIP, tables of records, BibTeX and RIS. Every original is kept unchanged.</source>
        <translation>Text, Webseiten, PDF und Scans, Word, OpenDocument, RTF, EPUB, E-Mail, TEI-Briefe, WARC und ZIP, Tabellen von Datensätzen, BibTeX und RIS. Jedes Original wird unverändert aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the report and send it to the developers; you can go on.</source>
        <translation>Kopieren Sie den Bericht und senden Sie ihn den Entwicklern; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Rejoinder made a mistake. Nothing in your archive is lost.</source>
        <translation>Rejoinder hat einen Fehler gemacht. In Ihrem Archiv ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original</source>
        <translation>
            <numerusform>%Ln Original</numerusform>
            <numerusform>%Ln Originale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals</source>
        <translation>
            <numerusform>%Ln Original</numerusform>
            <numerusform>%Ln Originale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and organisations</source>
        <translation>
            <numerusform>%Ln Person oder Organisation</numerusform>
            <numerusform>%Ln Personen und Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person or organisation</source>
        <translation>
            <numerusform>%Ln Person oder Organisation</numerusform>
            <numerusform>%Ln Personen und Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed review</source>
        <translation>
            <numerusform>%Ln unterzeichnetes Urteil</numerusform>
            <numerusform>%Ln unterzeichnete Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed reviews</source>
        <translation>
            <numerusform>%Ln unterzeichnetes Urteil</numerusform>
            <numerusform>%Ln unterzeichnete Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Originals: the files that documents were read from</source>
        <translation>&amp;Originale: die Dateien, aus denen Dokumente gelesen wurden</translation>
    </message>
    <message>
        <source>&amp;Suggestions that nobody has decided, marked as such</source>
        <translation>&amp;Vorschläge, über die niemand entschieden hat, als solche gekennzeichnet</translation>
    </message>
    <message>
        <source>A folder with a short description of each document, simple and qualified. For libraries and repositories.</source>
        <translation>Ein Ordner mit einer kurzen Beschreibung jedes Dokuments, einfach und qualifiziert. Für Bibliotheken und Repositorien.</translation>
    </message>
    <message>
        <source>A folder with a table each of documents, claims, links and agents. For spreadsheets and statistics.</source>
        <translation>Ein Ordner mit je einer Tabelle der Dokumente, Behauptungen, Verknüpfungen und Akteure. Für Tabellenprogramme und Statistik.</translation>
    </message>
    <message>
        <source>A folder with originals, texts, descriptions and the archive itself, with checksums of every file. Rejoinder imports it again without loss.</source>
        <translation>Ein Ordner mit Originalen, Texten, Beschreibungen und dem Archiv selbst, mit Prüfsummen jeder Datei. Rejoinder importiert ihn ohne Verlust.</translation>
    </message>
    <message>
        <source>Argument map (Argdown)</source>
        <translation>Argumentkarte (Argdown)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Descriptions (Dublin Core)</source>
        <translation>Beschreibungen (Dublin Core)</translation>
    </message>
    <message>
        <source>Dossier (web page)</source>
        <translation>Dossier (Webseite)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everything, for safekeeping (BagIt)</source>
        <translation>Alles, zur Aufbewahrung (BagIt)</translation>
    </message>
    <message>
        <source>I put this &amp;list under CC BY 4.0, as such services ask</source>
        <translation>&amp;Ich stelle diese Liste unter CC BY 4.0, wie es solche Dienste verlangen</translation>
    </message>
    <message>
        <source>Letters with their texts (TEI)</source>
        <translation>Briefe mit ihren Texten (TEI)</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Verknüpfte Daten (JSON-LD)</translation>
    </message>
    <message>
        <source>List of letters (CMIF)</source>
        <translation>Briefverzeichnis (CMIF)</translation>
    </message>
    <message>
        <source>One file with all that is said of documents, claims, source chains and links, in the words of W3C Web Annotation, schema.org, CiTO and PROV. For programs.</source>
        <translation>Eine Datei mit allem, was über Dokumente, Behauptungen, Quellenketten und Verknüpfungen gesagt ist, in den Begriffen von W3C Web Annotation, schema.org, CiTO und PROV. Für Programme.</translation>
    </message>
    <message>
        <source>One file without texts: who wrote to whom, when and where. For services that list letters, such as correspSearch. Only letters.</source>
        <translation>Eine Datei ohne Texte: wer wem schrieb, wann und wo. Für Dienste, die Briefe verzeichnen, etwa correspSearch. Nur Briefe.</translation>
    </message>
    <message>
        <source>One file: who wrote to whom, when and where, which letters came before and after, and the texts. For editions. Only letters.</source>
        <translation>Eine Datei: wer wem schrieb, wann und wo, welche Briefe davor und danach kamen, und die Texte. Für Editionen. Nur Briefe.</translation>
    </message>
    <message>
        <source>One page: each claim with its context, its source chain, its answers and its credit. File ▸ Dossier shows it before it is written, and writes PDF and Word too.</source>
        <translation>Eine Seite: jede Behauptung mit ihrem Zusammenhang, ihrer Quellenkette, ihren Antworten und ihrem Nachweis. Datei ▸ Dossier zeigt sie vor dem Schreiben und schreibt auch PDF und Word.</translation>
    </message>
    <message>
        <source>One text file: claims, and what rebuts, undercuts and supports them. To be read, and drawn by Argdown’s tools.</source>
        <translation>Eine Textdatei: Behauptungen, und was ihnen widerspricht, sie entkräftet und stützt. Zum Lesen, und von Argdowns Werkzeugen zu zeichnen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV)</source>
        <translation>Tabellen für Tabellenprogramme (CSV)</translation>
    </message>
    <message>
        <source>Web address of the list</source>
        <translation>Webadresse der Liste</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>&amp;Ganze Texte</translation>
    </message>
    <message>
        <source>Written: {0}. {1} ({2}).</source>
        <translation>Geschrieben: {0}. {1} ({2}).</translation>
    </message>
    <message>
        <source>Written: {0}. {1}, in {2} ({3}).</source>
        <translation>Geschrieben: {0}. {1}, in {2} ({3}).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>In einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Looking at the rights…</source>
        <translation>Die Rechte werden geprüft…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The name you are logged in by, where nothing is given</source>
        <translation>Ihr Anmeldename, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>There is nothing of this kind among these documents.</source>
        <translation>Unter diesen Dokumenten ist nichts dieser Art.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing… {0}%</source>
        <translation>Wird geschrieben… {0}%</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiv</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} ist schon da. Ersetzen?</translation>
    </message>
    <message>
        <source>{0}, described without their texts.</source>
        <translation>{0}, ohne ihre Texte beschrieben.</translation>
    </message>
    <message>
        <source>{0}. Before you hand this on, read what is said above.</source>
        <translation>{0}. Lesen Sie vor der Weitergabe, was oben gesagt ist.</translation>
    </message>
    <message>
        <source>{0}. Nothing is known that speaks against handing this on.</source>
        <translation>{0}. Es ist nichts bekannt, was gegen die Weitergabe spricht.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is found</source>
        <translation>Alles Gefundene</translation>
    </message>
    <message>
        <source>All that is found by “{0}”</source>
        <translation>Alles, was „{0}“ findet</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Exportiert: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The selected results: {0}</source>
        <translation>Die gewählten Ergebnisse: {0}</translation>
    </message>
    <message>
        <source>The whole archive: {0}</source>
        <translation>Das ganze Archiv: {0}</translation>
    </message>
    <message>
        <source>There are no claims on this map.</source>
        <translation>Auf dieser Karte sind keine Behauptungen.</translation>
    </message>
    <message>
        <source>This document: {0}</source>
        <translation>Dieses Dokument: {0}</translation>
    </message>
    <message>
        <source>This map: {0}</source>
        <translation>Diese Karte: {0}</translation>
    </message>
    <message>
        <source>What hangs together around the selected claim</source>
        <translation>Was rund um die gewählte Behauptung zusammenhängt</translation>
    </message>
</context>
<context>
    <name>ExtractBand</name>
    <message>
        <source>Extract.</source>
        <translation>Auszug.</translation>
    </message>
    <message>
        <source>Only one passage, as quoted by {source}.</source>
        <translation>Nur eine Stelle, wie {source} sie zitiert.</translation>
    </message>
    <message>
        <source>Only one passage.</source>
        <translation>Nur eine Stelle.</translation>
    </message>
    <message>
        <source>Only {count} passages, as quoted by {source}.</source>
        <translation>Nur {count} Stellen, wie {source} sie zitiert.</translation>
    </message>
    <message>
        <source>Only {count} passages.</source>
        <translation>Nur {count} Stellen.</translation>
    </message>
    <message>
        <source>Show it in its source</source>
        <translation>In der Quelle zeigen</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Show it in the letter</source>
        <translation>Im Brief zeigen</translation>
    </message>
    <message>
        <source>Show them in the article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Show them in the letter</source>
        <translation>Im Brief zeigen</translation>
    </message>
    <message>
        <source>Show them in their source</source>
        <translation>In der Quelle zeigen</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>narrowed to this</source>
        <translation>darauf eingegrenzt</translation>
    </message>
    <message>
        <source>{value}: a click narrows, Alt+click leaves out</source>
        <translation>{value}: Ein Klick grenzt ein, Alt+Klick schließt aus</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear all that results are narrowed by</source>
        <translation>Alles löschen, was die Ergebnisse eingrenzt</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Diese Spalte einklappen</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message numerus="yes">
        <source>Narrow the results (%n set)</source>
        <translation>
            <numerusform>Ergebnisse eingrenzen (%n gesetzt)</numerusform>
            <numerusform>Ergebnisse eingrenzen (%n gesetzt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Leave out “{value}”</source>
        <translation>„{value}“ ausschließen</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <translation>Nur „{value}“</translation>
    </message>
    <message>
        <source>Space narrows to a value, Alt+Space leaves it out.</source>
        <translation>Leertaste grenzt auf einen Wert ein, Alt+Leertaste schließt ihn aus.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Came through</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Redeform</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Weitergegeben von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>among articles</source>
        <translation>unter Artikeln</translation>
    </message>
    <message>
        <source>among letters</source>
        <translation>unter Briefen</translation>
    </message>
    <message>
        <source>among other documents</source>
        <translation>unter anderen Dokumenten</translation>
    </message>
    <message>
        <source>among reports</source>
        <translation>unter Berichten</translation>
    </message>
    <message>
        <source>among resolutions</source>
        <translation>unter Resolutionen</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Undo last: {0}</source>
        <translation>Zuletzt Entschiedenes zurücknehmen: {0}</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Claims that are said again</source>
        <translation>Behauptungen, die noch einmal gesagt werden</translation>
    </message>
    <message>
        <source>No claim is said again. Link two claims with “restates” to see them here side by side.</source>
        <translation>Keine Behauptung wird noch einmal gesagt. Verknüpfen Sie zwei Behauptungen mit „wiederholt“, um sie hier nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>Diese Behauptung in ihrem Dokument lesen</translation>
    </message>
    <message>
        <source>first said here</source>
        <translation>zuerst hier gesagt</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy selection with attribution</source>
        <translation>Auswahl mit Nachweis kopieren</translation>
    </message>
    <message>
        <source>Copy source address</source>
        <translation>Adresse der Quelle kopieren</translation>
    </message>
    <message>
        <source>Correct the text, or see it as it came…</source>
        <translation>Text berichtigen, oder ansehen, wie er kam…</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>Treffer {number} von {count}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Open source address…</source>
        <translation>Adresse der Quelle öffnen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Seiten des Originals</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size and face</source>
        <translation>Textgröße und Schrift</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>Verlauf dieser Behauptung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Known by name</source>
        <translation>Dem Namen nach bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln document</source>
        <translation>
            <numerusform>Bekannt aus %Ln Dokument</numerusform>
            <numerusform>Bekannt aus %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln documents</source>
        <translation>
            <numerusform>Bekannt aus %Ln Dokument</numerusform>
            <numerusform>Bekannt aus %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gesucht</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Name of this search:</source>
        <translation>Name dieser Suche:</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Aus den gespeicherten entfernen</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Enough documents are reviewed. The model was not made yet.</source>
        <translation>Genügend Dokumente sind geprüft. Das Modell ist noch nicht hergestellt.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen…</translation>
    </message>
    <message>
        <source>It can be made when enough documents are reviewed, with nothing left waiting in them.</source>
        <translation>Es lässt sich herstellen, wenn genügend Dokumente geprüft sind und in ihnen nichts mehr wartet.</translation>
    </message>
    <message>
        <source>It is not used: on documents that it had not seen it is no better than the rules.</source>
        <translation>Es wird nicht benutzt: Bei Dokumenten, die es nicht kannte, ist es nicht besser als die Regeln.</translation>
    </message>
    <message>
        <source>It is used: on documents that it had not seen it beats the rules.</source>
        <translation>Es wird benutzt: Bei Dokumenten, die es nicht kannte, übertrifft es die Regeln.</translation>
    </message>
    <message>
        <source>It was made by another version of the program, and is not used. It can be made anew.</source>
        <translation>Es wurde von einer anderen Fassung des Programms hergestellt und wird nicht benutzt. Es kann neu hergestellt werden.</translation>
    </message>
    <message>
        <source>It was made on another computer, and is neither opened nor used. It can be made here anew.</source>
        <translation>Es wurde auf einem anderen Rechner hergestellt und wird weder geöffnet noch benutzt. Es kann hier neu hergestellt werden.</translation>
    </message>
    <message>
        <source>Nothing that was learned is used: learning is switched off.</source>
        <translation>Nichts Gelerntes wird benutzt: Das Lernen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Stopped. What was learned before stays.</source>
        <translation>Abgebrochen. Was vorher gelernt war, bleibt.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Wird umgeschaltet…</translation>
    </message>
    <message>
        <source>The model is made, and used.</source>
        <translation>Das Modell ist fertig und wird benutzt.</translation>
    </message>
    <message>
        <source>The model is made. It is no better than the rules, and not used.</source>
        <translation>Das Modell ist fertig. Es ist nicht besser als die Regeln und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>This installation can’t make one, as python-crfsuite is missing in it. Counts are learned all the same.</source>
        <translation>Diese Installation kann keines herstellen, da python-crfsuite fehlt. Zählungen werden trotzdem gelernt.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft…</translation>
    </message>
    <message>
        <source>Weighing what waits…</source>
        <translation>Was wartet, wird bewertet…</translation>
    </message>
    <message>
        <source>What waits was not weighed to the end. What was learned is kept.</source>
        <translation>Was wartet, wurde nicht zu Ende bewertet. Das Gelernte bleibt.</translation>
    </message>
    <message>
        <source>a claim begins</source>
        <translation>eine Behauptung beginnt</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>Name und Doppelpunkt</translation>
    </message>
    <message>
        <source>a quotation that nobody is named for</source>
        <translation>ein Zitat ohne genannten Sprecher</translation>
    </message>
    <message>
        <source>a quotation with a name below it</source>
        <translation>ein Zitat mit dem Namen darunter</translation>
    </message>
    <message>
        <source>a quotation with the name behind it</source>
        <translation>ein Zitat mit dem Namen dahinter</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>wie das Modell es hat</translation>
    </message>
    <message>
        <source>comes put right</source>
        <translation>kommt richtiggestellt</translation>
    </message>
    <message>
        <source>inside a claim</source>
        <translation>innerhalb einer Behauptung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no part of a claim</source>
        <translation>kein Teil einer Behauptung</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>one tier less sure</source>
        <translation>eine Stufe unsicherer</translation>
    </message>
    <message>
        <source>one tier surer</source>
        <translation>eine Stufe sicherer</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>the rule for {0}</source>
        <translation>die Regel für {0}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>der Sprecher</translation>
    </message>
    <message>
        <source>the word {0}</source>
        <translation>das Wort {0}</translation>
    </message>
    <message>
        <source>the words that say so</source>
        <translation>die Worte, die es sagen</translation>
    </message>
    <message>
        <source>two tiers less sure</source>
        <translation>zwei Stufen unsicherer</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>{0} after it</source>
        <translation>{0} danach</translation>
    </message>
    <message>
        <source>{0} and a colon</source>
        <translation>{0} und Doppelpunkt</translation>
    </message>
    <message>
        <source>{0} as a noun</source>
        <translation>{0} als Substantiv</translation>
    </message>
    <message>
        <source>{0} as a phrase</source>
        <translation>{0} als Wendung</translation>
    </message>
    <message>
        <source>{0} before a quotation</source>
        <translation>{0} vor einem Zitat</translation>
    </message>
    <message>
        <source>{0} before it</source>
        <translation>{0} davor</translation>
    </message>
    <message>
        <source>{0} before what is said</source>
        <translation>{0} vor dem Gesagten</translation>
    </message>
    <message>
        <source>{0} before words with a quotation in them</source>
        <translation>{0} vor Worten mit einem Zitat darin</translation>
    </message>
    <message>
        <source>{0} behind what is said</source>
        <translation>{0} nach dem Gesagten</translation>
    </message>
    <message>
        <source>{0} in the passive</source>
        <translation>{0} im Passiv</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <source>{0} with a question</source>
        <translation>{0} mit einer Frage</translation>
    </message>
    <message>
        <source>{0} with a quotation in it</source>
        <translation>{0} mit einem Zitat darin</translation>
    </message>
    <message>
        <source>{0} with an object</source>
        <translation>{0} mit Objekt</translation>
    </message>
    <message>
        <source>{0} with “that”</source>
        <translation>{0} mit „dass“</translation>
    </message>
    <message>
        <source>{0} with “to” and a verb</source>
        <translation>{0} mit „zu“ und Verb</translation>
    </message>
    <message>
        <source>{0}, found by the model</source>
        <translation>{0}, vom Modell gefunden</translation>
    </message>
    <message>
        <source>{0}, in another way</source>
        <translation>{0}, auf andere Weise</translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>About a</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sie ändert</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>V&amp;ergessen</translation>
    </message>
    <message>
        <source>&amp;Learn from what {0} decides</source>
        <translation>&amp;Aus dem lernen, was {0} entscheidet</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>&amp;Jetzt trainieren</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>Zählungen {0}</translation>
    </message>
    <message>
        <source>Decisions about suggestions change how sure the next ones are. All of it stays in this archive.</source>
        <translation>Entscheidungen über Vorschläge ändern, wie sicher die nächsten sind. All das bleibt in diesem Archiv.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter what was learned</source>
        <translation>Gelerntes filtern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>Alles &amp;vergessen…</translation>
    </message>
    <message>
        <source>Forget everything that was learned from {0} in this archive?</source>
        <translation>Alles vergessen, was in diesem Archiv von {0} gelernt wurde?</translation>
    </message>
    <message>
        <source>Forget the &amp;model</source>
        <translation>&amp;Modell vergessen</translation>
    </message>
    <message>
        <source>Forgets the lessons that are chosen; what was decided stays.</source>
        <translation>Vergisst die gewählten Lektionen; Entschiedenes bleibt.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Makes a model of your reviews, and judges it on a fifth of them.</source>
        <translation>Stellt ein Modell Ihrer Prüfungen her und beurteilt es an einem Fünftel davon.</translation>
    </message>
    <message>
        <source>Nothing was learned so far. Accept and reject suggestions on the Review page first.</source>
        <translation>Noch wurde nichts gelernt. Nehmen Sie erst auf der Seite Prüfen Vorschläge an oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Signs of the model {0}</source>
        <translation>Zeichen des Modells {0}</translation>
    </message>
    <message>
        <source>There is no model that could be looked into.</source>
        <translation>Es gibt kein Modell, in das man hineinsehen könnte.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>What the model goes by</source>
        <translation>Wonach das Modell geht</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>What was decided stays. What was forgotten can&apos;t be brought back, and undo does not reach it.</source>
        <translation>Entschiedenes bleibt. Vergessenes lässt sich nicht zurückholen, auch nicht mit Rückgängig.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Empty means that the terms are not known. Undo takes the change back for all of them.</source>
        <translation>Leer heißt, dass die Bedingungen nicht bekannt sind. Rückgängig nimmt die Änderung für alle zurück.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Lizenz von {0}</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Choose, or paste the address of a licence</source>
        <translation>Wählen oder die Adresse einer Lizenz einfügen</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>2022-12-07, 7 December 2022</source>
        <translation>2022-12-07, 7. Dezember 2022</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Edit the description…</source>
        <translation>Beschreibung bearbeiten…</translation>
    </message>
    <message>
        <source>Enter edits a cell, Space marks a line as reviewed, Ctrl+Enter goes to the next to look at.</source>
        <translation>Eingabe bearbeitet eine Zelle, Leertaste kennzeichnet eine Zeile als geprüft, Strg+Eingabe geht zur nächsten.</translation>
    </message>
    <message>
        <source>Files that were added</source>
        <translation>Hinzugefügte Dateien</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Das Dokument öffnen</translation>
    </message>
    <message>
        <source>Remove documents…</source>
        <translation>Dokumente entfernen…</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>Dokument entfernen…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>LinkEditForm</name>
    <message>
        <source>&amp;No evidence</source>
        <translation>&amp;Kein Beleg</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>&amp;Take the selected words</source>
        <translation>&amp;Die markierten Wörter nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Select the words in the text that say so, then press this</source>
        <translation>Markieren Sie die Wörter im Text, die es sagen, und drücken Sie dann hier</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Claims found</source>
        <translation>Gefundene Behauptungen</translation>
    </message>
    <message>
        <source>Click the other claim, or search for it here</source>
        <translation>Auf die andere Behauptung klicken oder hier nach ihr suchen</translation>
    </message>
    <message>
        <source>Evidence: “{0}”</source>
        <translation>Beleg: „{0}“</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>Nach der anderen Behauptung suchen</translation>
    </message>
    <message>
        <source>Select the words that say so first, to keep them as evidence.</source>
        <translation>Markieren Sie erst die Wörter, die es sagen, um sie als Beleg festzuhalten.</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Sprecher nicht bekannt</translation>
    </message>
    <message>
        <source>What answers {0}: {1}</source>
        <translation>Was auf {0} antwortet: {1}</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Edit link…</source>
        <translation>Verknüpfung bearbeiten…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Copied: {0}.</source>
        <translation>Kopiert: {0}.</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>Behauptungen exportieren</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>Documents that may be the same</source>
        <translation>Dokumente, die vielleicht gleich sind</translation>
    </message>
    <message>
        <source>No documents that may be the same.
When an added text is much like one that is here, both are shown.</source>
        <translation>Keine Dokumente, die vielleicht gleich sind.
Gleicht ein hinzugefügter Text einem vorhandenen, werden beide gezeigt.</translation>
    </message>
    <message>
        <source>Remove the left one…</source>
        <translation>Das linke entfernen…</translation>
    </message>
    <message>
        <source>Remove the right one…</source>
        <translation>Das rechte entfernen…</translation>
    </message>
    <message>
        <source>Same document: &amp;keep as versions</source>
        <translation>&amp;Dasselbe Dokument: als Fassungen behalten</translation>
    </message>
    <message>
        <source>{0} % the same</source>
        <translation>zu {0} % gleich</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>„{0}“ enthält {1}.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Accept all {0}</source>
        <translation>Alle {0} annehmen</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of the archive marked “{1}”? One undo takes them all back.</source>
        <translation>Alle {0} Vorschläge des Archivs mit der Kennzeichnung „{1}“ annehmen? Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of this document marked “{1}”? One undo takes them all back.</source>
        <translation>Alle {0} Vorschläge dieses Dokuments mit der Kennzeichnung „{1}“ annehmen? Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>No such suggestion waits here.</source>
        <translation>Hier wartet kein solcher Vorschlag.</translation>
    </message>
    <message>
        <source>Reject all {0}</source>
        <translation>Alle {0} ablehnen</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of the archive marked “{1}”? One undo takes it back.</source>
        <translation>Alle {0} Vorschläge des Archivs mit der Kennzeichnung „{1}“ ablehnen? Einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of this document marked “{1}”? One undo takes it back.</source>
        <translation>Alle {0} Vorschläge dieses Dokuments mit der Kennzeichnung „{1}“ ablehnen? Einmal Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
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
            <numerusform>%Ln weitere, entferntere ist weggelassen.</numerusform>
            <numerusform>%Ln weitere, entferntere sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>Back to where it began</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Map around this</source>
        <translation>Karte um diese</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show the map around where it began</source>
        <translation>Die Karte um ihren Anfang zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
</context>
<context>
    <name>MarkForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Eingabe speichert, Esc verlässt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Text after is not held</source>
        <translation>Der Text danach ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Text before is not held</source>
        <translation>Der Text davor ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Text between is not held</source>
        <translation>Der Text dazwischen ist nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>A claim needs at least one word.</source>
        <translation>Eine Behauptung braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Claim added.</source>
        <translation>Behauptung hinzugefügt.</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>Linked. Both claims show it.</source>
        <translation>Verknüpft. Beide Behauptungen zeigen es.</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>Als Behauptung markieren</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>Wählen Sie erst eine Behauptung, im Text oder in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Select the claim that answers first, in the text or in the panel.</source>
        <translation>Wählen Sie erst die Behauptung, die antwortet, im Text oder in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Select the words of the claim first, with the mouse or Shift and the arrows.</source>
        <translation>Markieren Sie erst die Wörter der Behauptung, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>Markieren Sie erst Wörter im Text, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts vorhanden</translation>
    </message>
    <message>
        <source>{0} ({1} answers)</source>
        <translation>{0} ({1} Antworten)</translation>
    </message>
    <message>
        <source>{0} {1} it, in {2}; days: {3}</source>
        <translation>{0}: {1}, in {2}; Tage: {3}</translation>
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
        <translation>Keine Behauptung zum Vergleichen. Suchen Sie eine, oder öffnen Sie ein Dokument, das Behauptungen enthält.</translation>
    </message>
    <message>
        <source>Response matrix</source>
        <translation>Antwortmatrix</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>1 decision of a reviewer goes with it.</source>
        <translation>1 Entscheidung einer prüfenden Person geht mit.</translation>
    </message>
    <message>
        <source>1 link from it goes with it: what it answers is not answered by it any more.</source>
        <translation>1 Verknüpfung von ihr geht mit: Worauf sie antwortet, ist von ihr nicht mehr beantwortet.</translation>
    </message>
    <message>
        <source>1 link to it goes with it: what answers this claim answers it no more.</source>
        <translation>1 Verknüpfung zu ihr geht mit: Was auf diese Behauptung antwortet, antwortet nicht mehr darauf.</translation>
    </message>
    <message>
        <source>1 part of it stays, and stands alone.</source>
        <translation>1 Teil von ihr bleibt und steht allein.</translation>
    </message>
    <message>
        <source>1 signed verdict goes with it.</source>
        <translation>1 unterzeichnetes Urteil geht mit.</translation>
    </message>
    <message>
        <source>Claim removed. Undo brings it back with all that hung on it.</source>
        <translation>Behauptung entfernt. Rückgängig bringt sie mit allem zurück, was daran hing.</translation>
    </message>
    <message>
        <source>Link changed. Both claims show it.</source>
        <translation>Verknüpfung geändert. Beide Behauptungen zeigen es.</translation>
    </message>
    <message>
        <source>Link removed, from both claims. Undo brings it back.</source>
        <translation>Verknüpfung von beiden Behauptungen entfernt. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>Sonst hängt nichts daran.</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Behauptung entfernen</translation>
    </message>
    <message>
        <source>Remove this claim?</source>
        <translation>Diese Behauptung entfernen?</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>Wählen Sie erst eine Behauptung, im Text oder in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>Markieren Sie erst Wörter im Text, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{0} decisions of reviewers go with it.</source>
        <translation>{0} Entscheidungen prüfender Personen gehen mit.</translation>
    </message>
    <message>
        <source>{0} links from it go with it: what it answers is not answered by it any more.</source>
        <translation>{0} Verknüpfungen von ihr gehen mit: Worauf sie antwortet, ist von ihr nicht mehr beantwortet.</translation>
    </message>
    <message>
        <source>{0} links to it go with it: what answers this claim answers it no more.</source>
        <translation>{0} Verknüpfungen zu ihr gehen mit: Was auf diese Behauptung antwortet, antwortet nicht mehr darauf.</translation>
    </message>
    <message>
        <source>{0} parts of it stay, alone.</source>
        <translation>{0} Teile von ihr bleiben, allein.</translation>
    </message>
    <message>
        <source>{0} signed verdicts go with it.</source>
        <translation>{0} unterzeichnete Urteile gehen mit.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Accepted or not</source>
        <translation>Angenommen oder nicht</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Both were last the same on {0}. What only one of them changed since is taken.</source>
        <translation>Zuletzt waren beide am {0} gleich. Was seither nur eines geändert hat, wird übernommen.</translation>
    </message>
    <message>
        <source>Changed, or something was added to it: {0}</source>
        <translation>Geändert, oder es kam etwas hinzu: {0}</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Vorgenommene Änderungen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Copyright-Vermerk</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions of reviewers</source>
        <translation>Entscheidungen der Prüfenden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Haftungsausschluss</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out &amp;notes</source>
        <translation>&amp;Notizen weglassen</translation>
    </message>
    <message>
        <source>Leave out &amp;originals</source>
        <translation>&amp;Originale weglassen</translation>
    </message>
    <message>
        <source>Leave out &amp;suggestions</source>
        <translation>&amp;Vorschläge weglassen</translation>
    </message>
    <message>
        <source>Leave out the &amp;history</source>
        <translation>Verlauf &amp;weglassen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>Lizenzvermerk</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links between claims</source>
        <translation>Verknüpfungen zwischen Behauptungen</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Redeform</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on documents, claims and links, and remarks of reviewers.</source>
        <translation>Notizen zu Dokumenten, Behauptungen und Verknüpfungen, und Bemerkungen der Prüfenden.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Verlage</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation>Zitiert in</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Datensatznummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Relations of documents</source>
        <translation>Beziehungen von Dokumenten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Requested credit</source>
        <translation>Gewünschter Nachweis</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Rights of a passage</source>
        <translation>Rechte an einer Stelle</translation>
    </message>
    <message>
        <source>Rights of passages</source>
        <translation>Rechte an Stellen</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation>Quellenkette</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The bag is whole: 1 file, verified by {0}.</source>
        <translation>Der Bag ist vollständig: 1 Datei, geprüft mit {0}.</translation>
    </message>
    <message>
        <source>The bag is whole: {0} files, verified by {1}.</source>
        <translation>Der Bag ist vollständig: {0} Dateien, geprüft mit {1}.</translation>
    </message>
    <message>
        <source>The files that documents were read from, and the folders they lay in.</source>
        <translation>Die Dateien, aus denen Dokumente gelesen wurden, und die Ordner, in denen sie lagen.</translation>
    </message>
    <message>
        <source>The two archives share no history. Equal documents, people and claims become one.</source>
        <translation>Die beiden Archive haben keine gemeinsame Geschichte. Gleiche Dokumente, Personen und Behauptungen werden eins.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>What nobody took into the record: suggested and rejected claims.</source>
        <translation>Was niemand in den Bestand aufnahm: vorgeschlagene und abgelehnte Behauptungen.</translation>
    </message>
    <message>
        <source>Who changed what and when; without it, the copy can’t undo anything.</source>
        <translation>Wer was wann geändert hat; ohne das kann die Kopie nichts rückgängig machen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Add its files as documents</source>
        <translation>&amp;Seine Dateien als Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing the two archives…</source>
        <translation>Die beiden Archive werden verglichen…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Import bag</source>
        <translation>Bag importieren</translation>
    </message>
    <message>
        <source>Import “{0}”</source>
        <translation>„{0}“ importieren</translation>
    </message>
    <message>
        <source>Make a &amp;new archive of it…</source>
        <translation>&amp;Ein neues Archiv daraus machen…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>Archiv zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{0}” ({1}) into “{2}”</source>
        <translation>„{0}“ ({1}) in „{2}“ zusammenführen</translation>
    </message>
    <message>
        <source>One undo takes the merge back, and this archive is copied before.</source>
        <translation>Einmal Rückgängig nimmt das Zusammenführen zurück, und dieses Archiv wird vorher kopiert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>There is no archive in this bag: each of its files is read as a document.</source>
        <translation>In diesem Bag ist kein Archiv: Jede seiner Dateien wird als Dokument gelesen.</translation>
    </message>
    <message>
        <source>There is nothing in it that this archive lacks.</source>
        <translation>Es enthält nichts, was diesem Archiv fehlt.</translation>
    </message>
    <message>
        <source>Verifying every file…</source>
        <translation>Jede Datei wird geprüft…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Added {0}.</source>
        <translation>{0} hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more were not added.</source>
        <translation>
            <numerusform>Und %Ln weiteres wurde nicht hinzugefügt.</numerusform>
            <numerusform>Und %Ln weitere wurden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags (bagit.txt *.zip)</source>
        <translation>Bags (bagit.txt *.zip)</translation>
    </message>
    <message>
        <source>Import bag: choose its bagit.txt, or the ZIP file that it is packed in</source>
        <translation>Bag importieren: seine bagit.txt wählen, oder die ZIP-Datei, in die er gepackt ist</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Making a new archive…</source>
        <translation>Ein neues Archiv wird angelegt…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>Archiv zusammenführen</translation>
    </message>
    <message>
        <source>Merged “{0}”.</source>
        <translation>„{0}“ zusammengeführt.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <source>New archive of the bag</source>
        <translation>Neues Archiv des Bags</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>Rejoinder-Archive (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>Rejoinder-Archive (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The archive as it was before: {0}</source>
        <translation>Das Archiv, wie es vorher war: {0}</translation>
    </message>
    <message>
        <source>There was nothing in “{0}” that this archive lacks.</source>
        <translation>In „{0}“ war nichts, was diesem Archiv fehlt.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} waren schon hier.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the text</source>
        <translation>Karte des Textes</translation>
    </message>
</context>
<context>
    <name>ModelPart</name>
    <message>
        <source>1 document is reviewed; a model takes {0}.</source>
        <translation>1 Dokument ist geprüft; ein Modell braucht {0}.</translation>
    </message>
    <message>
        <source>A model of the reviews</source>
        <translation>Ein Modell der Prüfungen</translation>
    </message>
    <message>
        <source>F1 {0} ({1}% right, {2}% found)</source>
        <translation>F1 {0} ({1}% richtig, {2}% gefunden)</translation>
    </message>
    <message>
        <source>Made of {0} reviewed documents in {1} s; {2} kB in the archive.</source>
        <translation>Aus {0} geprüften Dokumenten in {1} s hergestellt; {2} kB im Archiv.</translation>
    </message>
    <message>
        <source>On {0} documents that were held out: the rules {1}, with the model {2}.</source>
        <translation>An {0} zurückgehaltenen Dokumenten: die Regeln {1}, mit dem Modell {2}.</translation>
    </message>
    <message>
        <source>Reviewed documents of those that a model takes</source>
        <translation>Geprüfte Dokumente von denen, die ein Modell braucht</translation>
    </message>
    <message>
        <source>{0} documents are reviewed; a model takes {1}.</source>
        <translation>{0} Dokumente sind geprüft; ein Modell braucht {1}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Decisions are kept under this name. Each person’s are kept apart.</source>
        <translation>Entscheidungen werden unter diesem Namen geführt. Die jeder Person stehen für sich.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reviewing as</source>
        <translation>Prüfen als</translation>
    </message>
    <message>
        <source>Second reading: what others decided, without seeing how</source>
        <translation>Zweite Prüfung: was andere entschieden haben, ohne zu sehen, wie</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Claims stand here when documents have some.</source>
        <translation>Hier stehen Behauptungen, sobald Dokumente welche haben.</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>Meinten Sie {word}?</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or choose Add files… from the Documents menu.</source>
        <translation>Legen Sie Dateien irgendwo in diesem Fenster ab, oder wählen Sie im Menü Dokumente Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>Keine Behauptungen</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Keine Dokumente</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>No results for “{query}”</source>
        <translation>Keine Ergebnisse für „{query}“</translation>
    </message>
    <message>
        <source>Take away what it is narrowed by, with Clear above Narrow.</source>
        <translation>Nehmen Sie weg, was die Suche eingrenzt, mit Löschen neben Eingrenzen.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with * after it.</source>
        <translation>Versuchen Sie weniger Wörter, oder nur den Anfang eines Wortes mit * dahinter.</translation>
    </message>
    <message>
        <source>narrowed to {values}</source>
        <translation>eingegrenzt auf {values}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>nicht {value}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose a result to read it.</source>
        <translation>Wählen Sie ein Ergebnis, um es zu lesen.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Redeform</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>Für Dateien, die es nicht selbst sagen</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei es sagt</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Seiten des Originals</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a title, a name …</source>
        <translation>Ein Befehl, ein Titel, ein Name …</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Was getan oder geöffnet werden soll</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>2022-12-07, 7 December 2022 or empty</source>
        <translation>2022-12-07, 7. Dezember 2022 oder leer</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>Text hier einfügen oder tippen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
</context>
<context>
    <name>PiecesEdit</name>
    <message>
        <source>1 piece</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Selected words:</source>
        <translation>Markierte Wörter:</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The selected words are no part of the claim</source>
        <translation>Die markierten Wörter gehören nicht zur Behauptung</translation>
    </message>
    <message>
        <source>The selected words are one more piece of the claim</source>
        <translation>Die markierten Wörter sind ein weiteres Stück der Behauptung</translation>
    </message>
    <message>
        <source>The selected words are the claim’s, and no others</source>
        <translation>Die markierten Wörter sind die der Behauptung, und keine anderen</translation>
    </message>
    <message>
        <source>The selected words are the cue</source>
        <translation>Die markierten Wörter sind das Signalwort</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} Stücke</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>All {0} suggestions are reviewed.</source>
        <translation>Alle {0} Vorschläge sind geprüft.</translation>
    </message>
    <message>
        <source>There are documents that were not read for suggestions yet.</source>
        <translation>Einige Dokumente wurden noch nicht auf Vorschläge gelesen.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>Wählen Sie eine Zeile, um ihre Seite zu sehen.</translation>
    </message>
    <message>
        <source>Correct the text or its encoding</source>
        <translation>Den Text oder seine Kodierung berichtigen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Das Dokument öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>Seiten, wie sie kamen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>A claim needs at least one word. Reject it if there is none.</source>
        <translation>Eine Behauptung braucht mindestens ein Wort. Lehnen Sie sie ab, wenn keines da ist.</translation>
    </message>
    <message>
        <source>Select the words that say it, then press C.</source>
        <translation>Markieren Sie die Wörter, die es sagen, und drücken Sie dann C.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>Markieren Sie erst Wörter im Text, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
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
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>QueriesModel</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims that match all of it</source>
        <translation>Behauptungen, auf die alles passt</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents that match all of it</source>
        <translation>Dokumente, auf die alles passt</translation>
    </message>
    <message>
        <source>Documents that match and hold an answered claim</source>
        <translation>Passende Dokumente mit einer beantworteten Behauptung</translation>
    </message>
    <message>
        <source>Documents that match some of the words</source>
        <translation>Dokumente, auf die einige Wörter passen</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>Erstes Ergebnis</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Some words</source>
        <translation>Einige Wörter</translation>
    </message>
    <message>
        <source>The title of the first result</source>
        <translation>Der Titel des ersten Ergebnisses</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Wonach gesucht wurde</translation>
    </message>
</context>
<context>
    <name>QueryListWindow</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Als CSV exportieren…</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Each line is an exact &amp;phrase</source>
        <translation>&amp;Jede Zeile ist eine genaue Wortfolge</translation>
    </message>
    <message>
        <source>Enter opens a query in the main window.</source>
        <translation>Eingabe öffnet eine Suche im Hauptfenster.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Only the first {0} are run.</source>
        <translation>Nur die ersten {0} werden ausgeführt.</translation>
    </message>
    <message>
        <source>Paste names or phrases here, one a line</source>
        <translation>Namen oder Wendungen hier einfügen, eine je Zeile</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <translation>Suchen und was sie finden</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>Suchen, eine je Zeile</translation>
    </message>
    <message>
        <source>Run a list of queries</source>
        <translation>Liste von Suchen ausführen</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1}</source>
        <translation>Nach {0} von {1} abgebrochen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Nach {0} geschrieben</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>{0} lässt sich nicht schreiben: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Attribution of {0} copied</source>
        <translation>Nachweis von {0} kopiert</translation>
    </message>
    <message>
        <source>Change licence…</source>
        <translation>Lizenz ändern…</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>Nachweis kopieren</translation>
    </message>
    <message>
        <source>Quotation copied with its source.</source>
        <translation>Zitat mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>Say under which licence the passage is, or who holds its rights.</source>
        <translation>Geben Sie an, unter welcher Lizenz die Stelle steht oder wer ihre Rechte innehat.</translation>
    </message>
    <message>
        <source>Select the passage first, with the mouse or Shift and the arrows.</source>
        <translation>Markieren Sie erst die Stelle, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Select the words to quote, or open a claim.</source>
        <translation>Markieren Sie die zu zitierenden Wörter, oder öffnen Sie eine Behauptung.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>This is the sample archive: one news article, and the letters it argues with.</source>
        <translation>Dies ist das Beispielarchiv: ein Nachrichtenartikel und die Briefe, mit denen er streitet.</translation>
    </message>
</context>
<context>
    <name>Rechecking</name>
    <message>
        <source>1 has no certain place: it waits for you to place it, and covers nothing meanwhile.</source>
        <translation>1 hat keine sichere Stelle: Es wartet auf Ihre Zuordnung und deckt bis dahin nichts ab.</translation>
    </message>
    <message>
        <source>1 of {0} quotations stood elsewhere and was placed again.</source>
        <translation>1 von {0} Zitaten stand anderswo und wurde neu zugeordnet.</translation>
    </message>
    <message>
        <source>All {0} quotations stand where they say.</source>
        <translation>Alle {0} Zitate stehen, wo sie es angeben.</translation>
    </message>
    <message>
        <source>Place them…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Quotations were not re-checked to the end. Nothing was changed.</source>
        <translation>Die Zitate wurden nicht zu Ende geprüft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Re-checking quotations: document {0} of {1}</source>
        <translation>Zitate werden neu geprüft: Dokument {0} von {1}</translation>
    </message>
    <message>
        <source>Re-checking quotations…</source>
        <translation>Zitate werden neu geprüft…</translation>
    </message>
    <message>
        <source>{0} have no certain place: they wait for you to place them, and cover nothing meanwhile.</source>
        <translation>{0} haben keine sichere Stelle: Sie warten auf Ihre Zuordnung und decken bis dahin nichts ab.</translation>
    </message>
    <message>
        <source>{0} of {1} quotations stood elsewhere and were placed again.</source>
        <translation>{0} von {1} Zitaten standen anderswo und wurden neu zugeordnet.</translation>
    </message>
    <message>
        <source>{0} quotations were looked at.</source>
        <translation>{0} Zitate wurden angesehen.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Es ist noch nicht angekommen.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Dokument entfernen</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Dokumente entfernen</translation>
    </message>
    <message>
        <source>Remove {0} documents?</source>
        <translation>{0} Dokumente entfernen?</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>The originals stay in the history: undo brings everything back.</source>
        <translation>Die Originale bleiben im Verlauf: Rückgängig bringt alles zurück.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The pages can’t be written there. Try another place.</source>
        <translation>Die Seiten lassen sich dort nicht schreiben. Versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Cited only, text not held</source>
        <translation>Nur zitiert, Text nicht vorhanden</translation>
    </message>
    <message>
        <source>Extracts, passages only</source>
        <translation>Auszüge, nur Stellen</translation>
    </message>
    <message>
        <source>Full text held</source>
        <translation>Volltext vorhanden</translation>
    </message>
    <message>
        <source>Match some of the words</source>
        <translation>Einige der Wörter passen</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Best match</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept all of the archive that are {1}: {0}…</source>
        <translation>Alle im Archiv annehmen, die {1} sind: {0}…</translation>
    </message>
    <message>
        <source>Accept all of this document that are {1}: {0}…</source>
        <translation>Alle in diesem Dokument annehmen, die {1} sind: {0}…</translation>
    </message>
    <message>
        <source>All, also set aside</source>
        <translation>Alle, auch zurückgestellte</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>In Textfolge</translation>
    </message>
    <message>
        <source>Likely and to check</source>
        <translation>Wahrscheinliche und zu prüfende</translation>
    </message>
    <message>
        <source>Likely only</source>
        <translation>Nur wahrscheinliche</translation>
    </message>
    <message>
        <source>Link from {0}</source>
        <translation>Verknüpfung von {0}</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Redeform</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reject all of the archive that are {1}: {0}…</source>
        <translation>Alle im Archiv ablehnen, die {1} sind: {0}…</translation>
    </message>
    <message>
        <source>Reject all of this document that are {1}: {0}…</source>
        <translation>Alle in diesem Dokument ablehnen, die {1} sind: {0}…</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Set aside only</source>
        <translation>Nur zurückgestellte</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>To check only</source>
        <translation>Nur zu prüfende</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>in Anführungszeichen</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>im Bestand</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>niemand wird zitiert</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>nicht im Bestand</translation>
    </message>
    <message>
        <source>part in quotation marks</source>
        <translation>teils in Anführungszeichen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>without quotation marks</source>
        <translation>ohne Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>1 disagreement</source>
        <translation>1 Uneinigkeit</translation>
    </message>
    <message>
        <source>Read this document</source>
        <translation>Dieses Dokument lesen</translation>
    </message>
    <message>
        <source>Show where people disagree</source>
        <translation>Zeigen, wo man uneins ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop suggesting; what was found stays</source>
        <translation>Vorschlagen beenden; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>Behauptungen vorschlagen</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>Behauptungen in 1 Dokument vorschlagen</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>Behauptungen in {0} Dokumenten vorschlagen</translation>
    </message>
    <message>
        <source>Suggesting: {0} of {1}</source>
        <translation>Vorschlagen: {0} von {1}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>{0} disagreements</source>
        <translation>{0} Uneinigkeiten</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} von {1} geprüft</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All texts that are held were read, and nothing was found in them. Add documents first.</source>
        <translation>Alle vorhandenen Texte wurden gelesen, und nichts wurde darin gefunden. Fügen Sie erst Dokumente hinzu.</translation>
    </message>
    <message>
        <source>Many at once…</source>
        <translation>Viele auf einmal…</translation>
    </message>
    <message>
        <source>Nothing is suggested yet</source>
        <translation>Noch ist nichts vorgeschlagen</translation>
    </message>
    <message>
        <source>Nothing of it is part of the record before you accept it.</source>
        <translation>Nichts davon gehört zum Bestand, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <source>Order of the suggestions, and which ones</source>
        <translation>Reihenfolge der Vorschläge, und welche</translation>
    </message>
    <message>
        <source>Reading document {0} of {1}…</source>
        <translation>Dokument {0} von {1} wird gelesen…</translation>
    </message>
    <message>
        <source>Show the usual suggestions again</source>
        <translation>Wieder die üblichen Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>Behauptungen in 1 Dokument vorschlagen</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>Behauptungen in {0} Dokumenten vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>The program reads the texts and proposes who said what, and what answers what.</source>
        <translation>Das Programm liest die Texte und schlägt vor, wer was sagt und was worauf antwortet.</translation>
    </message>
    <message>
        <source>This archive is open for reading only, so nothing can be suggested in it.</source>
        <translation>Dieses Archiv ist nur zum Lesen geöffnet, daher kann darin nichts vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} übrig</translation>
    </message>
    <message>
        <source>{0} {1} in all</source>
        <comment>a number, and how sure the program was</comment>
        <translation>{0} {1} insgesamt</translation>
    </message>
    <message>
        <source>{0} · show the usual</source>
        <translation>{0} · die üblichen zeigen</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Texts are being read for suggestions; undo when that is done.</source>
        <translation>Texte werden auf Vorschläge gelesen; machen Sie rückgängig, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of the passage</source>
        <translation>Lizenz der Stelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Rights of</source>
        <translation>Rechte an</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Was sonst dazu zu sagen ist</translation>
    </message>
    <message>
        <source>Who holds its rights</source>
        <translation>Wer ihre Rechte innehat</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another place.</source>
        <translation>{0} lässt sich nicht schreiben: {1}. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search documents and claims</source>
        <translation>Dokumente und Behauptungen durchsuchen</translation>
    </message>
    <message>
        <source>This search is saved.</source>
        <translation>Diese Suche ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>, </source>
        <comment>between a role and a place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1, not held</source>
        <translation>1, nicht vorhanden</translation>
    </message>
    <message>
        <source>Documents it names</source>
        <translation>Dokumente, die es nennt</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Letters it names</source>
        <translation>Briefe, die es nennt</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>Weder ein Ja noch ein Bestreiten: zählt nicht als Antwort.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Parts of this claim</source>
        <translation>Teile dieser Behauptung</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>Noch einmal gesagt oder gestützt</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Worauf sie antwortet</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Ganzes</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}, in {3}</translation>
    </message>
    <message>
        <source>{0}, all held</source>
        <translation>{0}, alle vorhanden</translation>
    </message>
    <message>
        <source>{0}, none held</source>
        <translation>{0}, keines vorhanden</translation>
    </message>
    <message>
        <source>{0}, {1} held</source>
        <translation>{0}, {1} vorhanden</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <source>{0}; also in {1}</source>
        <translation>{0}; auch in {1}</translation>
    </message>
    <message>
        <source>{0}; also quoted in {1}</source>
        <translation>{0}; auch zitiert in {1}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>Unterschied {0} von {1}</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>Die Texte sind gleich, Wort für Wort.</translation>
    </message>
    <message>
        <source>{0} % of the words are the same</source>
        <translation>{0} % der Wörter sind gleich</translation>
    </message>
</context>
<context>
    <name>SignsModel</name>
    <message>
        <source>How much</source>
        <translation>Wie sehr</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Nobody else has decided about a suggestion yet.</source>
        <translation>Über einen Vorschlag hat noch niemand anders entschieden.</translation>
    </message>
    <message>
        <source>There is no suggestion of this kind.</source>
        <translation>Es gibt keinen Vorschlag dieser Art.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Added before</source>
        <translation>Früher hinzugefügt</translation>
    </message>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>Für Dateien, die es nicht selbst sagen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>&amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median der Tage</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>Das Archiv in Zahlen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Index is being written by another program</source>
        <translation>Das Register wird von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>Register aktuell</translation>
    </message>
    <message>
        <source>Indexing {0}</source>
        <translation>Register: {0}</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>Register: {0} von {1}</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>No results so far: the search was cut</source>
        <translation>Bisher keine Ergebnisse: Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Abbrechen, was gerade läuft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Das eben Getane rückgängig machen</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur zum Lesen</translation>
    </message>
    <message>
        <source>read only: another window edits it</source>
        <translation>nur zum Lesen: ein anderes Fenster bearbeitet es</translation>
    </message>
    <message>
        <source>{0} in {1} ms</source>
        <translation>{0} in {1} ms</translation>
    </message>
    <message>
        <source>{0} with full text</source>
        <translation>{0} mit Volltext</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>documents, and how many with text</comment>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>All texts were read for suggestions already.</source>
        <translation>Alle Texte wurden bereits auf Vorschläge gelesen.</translation>
    </message>
    <message>
        <source>Suggesting was stopped. What was found stays.</source>
        <translation>Das Vorschlagen wurde abgebrochen. Gefundenes bleibt.</translation>
    </message>
    <message>
        <source>{0} claims and {1} links suggested.</source>
        <translation>{0} Behauptungen und {1} Verknüpfungen vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Attribution copied</source>
        <translation>Nachweis kopiert</translation>
    </message>
    <message>
        <source>Attribution copied as HTML</source>
        <translation>Nachweis als HTML kopiert</translation>
    </message>
    <message>
        <source>Attribution copied as JSON-LD</source>
        <translation>Nachweis als JSON-LD kopiert</translation>
    </message>
    <message>
        <source>Attribution copied as Markdown</source>
        <translation>Nachweis als Markdown kopiert</translation>
    </message>
    <message>
        <source>Attribution copied as XMP</source>
        <translation>Nachweis als XMP kopiert</translation>
    </message>
    <message>
        <source>Attribution: name who made it</source>
        <translation>Namensnennung: nennen, wer es gemacht hat</translation>
    </message>
    <message>
        <source>Author not known – add…</source>
        <translation>Verfasser nicht bekannt – ergänzen…</translation>
    </message>
    <message>
        <source>Author not known.</source>
        <translation>Verfasser nicht bekannt.</translation>
    </message>
    <message>
        <source>Free: nobody’s permission is needed</source>
        <translation>Frei: Niemand muss gefragt werden</translation>
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
        <translation>Lizenz nicht bekannt – ergänzen…</translation>
    </message>
    <message>
        <source>Licence not known.</source>
        <translation>Lizenz nicht bekannt.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No derivatives: pass it on unchanged</source>
        <translation>Keine Bearbeitung: nur unverändert weitergeben</translation>
    </message>
    <message>
        <source>Non-commercial: not for commercial use</source>
        <translation>Nicht kommerziell: nicht für geschäftliche Zwecke</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Share alike: what is made of it goes under the same terms</source>
        <translation>Gleiche Bedingungen: Was daraus entsteht, steht unter denselben Bedingungen</translation>
    </message>
    <message>
        <source>Source address missing – add…</source>
        <translation>Adresse der Quelle fehlt – ergänzen…</translation>
    </message>
    <message>
        <source>Source address missing.</source>
        <translation>Adresse der Quelle fehlt.</translation>
    </message>
    <message>
        <source>Title not known – add…</source>
        <translation>Titel nicht bekannt – ergänzen…</translation>
    </message>
    <message>
        <source>Title not known.</source>
        <translation>Titel nicht bekannt.</translation>
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
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy with attribution</source>
        <translation>Mit Nachweis kopieren</translation>
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
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}. {3}</source>
        <translation>{0}, {1}: {2}. {3}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%Ln without a date are not shown.</source>
        <translation>
            <numerusform>%Ln ohne Datum wird nicht gezeigt.</numerusform>
            <numerusform>%Ln ohne Datum werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>A verdict needs words for what was found, a reason, a name and a day.</source>
        <translation>Ein Urteil braucht Worte für das Ergebnis, eine Begründung, einen Namen und einen Tag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sign a verdict</source>
        <translation>Urteil unterzeichnen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the verdict of {0}</source>
        <translation>Das Urteil von {0} zurücknehmen</translation>
    </message>
    <message>
        <source>The program computes no verdicts. This one is yours.</source>
        <translation>Das Programm errechnet keine Urteile. Dieses ist Ihres.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>supported by the records of …</source>
        <translation>gestützt durch die Unterlagen von …</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>Add the &amp;file for it…</source>
        <translation>&amp;Die Datei dazu hinzufügen…</translation>
    </message>
    <message>
        <source>Add the file for it…</source>
        <translation>Die Datei dazu hinzufügen…</translation>
    </message>
    <message>
        <source>Enter opens what is known of a document.</source>
        <translation>Eingabe öffnet, was über ein Dokument bekannt ist.</translation>
    </message>
    <message>
        <source>Filter the wanted list</source>
        <translation>Gesuchte filtern</translation>
    </message>
    <message>
        <source>Nothing is wanted. Documents that a text names by symbol, DOI or address, and that are not here, are listed, until their file is added.</source>
        <translation>Nichts wird gesucht. Dokumente, die ein Text mit Signatur, DOI oder Adresse nennt und die nicht hier sind, stehen in dieser Liste, bis ihre Datei hinzukommt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open what names it</source>
        <translation>Öffnen, was es nennt</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Den Text dazu einfügen…</translation>
    </message>
    <message>
        <source>Symbol, title, or who names it</source>
        <translation>Signatur, Titel, oder wer es nennt</translation>
    </message>
    <message>
        <source>Wanted documents</source>
        <translation>Gesuchte Dokumente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>WantedModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Wanted document</source>
        <translation>Gesuchtes Dokument</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Copy the attribution</source>
        <translation>Den Nachweis kopieren</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Einer Antwort folgen</translation>
    </message>
    <message>
        <source>Hide this page</source>
        <translation>Diese Seite ausblenden</translation>
    </message>
    <message>
        <source>How claims are marked</source>
        <translation>Wie Behauptungen gekennzeichnet sind</translation>
    </message>
    <message>
        <source>It opens in its own document. Alt+Left brings you back.</source>
        <translation>Sie öffnet sich in ihrem Dokument. Alt+Links bringt Sie zurück.</translation>
    </message>
    <message>
        <source>Licence and credit line stand at the foot of every document.</source>
        <translation>Lizenz und Nachweis stehen am Fuß jedes Dokuments.</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Neues Archiv…</translation>
    </message>
    <message>
        <source>Nothing you do here needs a network.</source>
        <translation>Nichts, was Sie hier tun, braucht ein Netz.</translation>
    </message>
    <message>
        <source>Open a claim</source>
        <translation>Eine Behauptung öffnen</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Archiv öffnen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show me: search “{word}”</source>
        <translation>Zeig es mir: „{word}“ suchen</translation>
    </message>
    <message>
        <source>Type a word. Results come as you type.</source>
        <translation>Tippen Sie ein Wort. Die Ergebnisse kommen beim Tippen.</translation>
    </message>
    <message>
        <source>Type {word}. Results come as you type.</source>
        <translation>Tippen Sie {word}. Die Ergebnisse kommen beim Tippen.</translation>
    </message>
    <message>
        <source>Underlined words are claims. A double line has been answered.</source>
        <translation>Unterstrichene Wörter sind Behauptungen. Eine doppelte Linie ist beantwortet.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Who said it, who answered, may I quote it</source>
        <translation>Wer hat es gesagt, wer hat geantwortet, darf ich zitieren</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answers a claim</source>
        <translation>antwortet auf eine Behauptung</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>keine Antwort vorhanden</translation>
    </message>
    <message>
        <source>not yet reviewed</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>offengelassen</translation>
    </message>
    <message>
        <source>writer’s own words</source>
        <translation>eigene Worte des Verfassers</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The window changes its language as soon as what is running now is done.</source>
        <translation>Das Fenster wechselt die Sprache, sobald fertig ist, was jetzt läuft.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand</source>
        <translation>
            <numerusform>%Ln Hand</numerusform>
            <numerusform>%Ln Hände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hands</source>
        <translation>
            <numerusform>%Ln Hand</numerusform>
            <numerusform>%Ln Hände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttal</source>
        <translation>
            <numerusform>%Ln Entgegnung</numerusform>
            <numerusform>%Ln Entgegnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttals</source>
        <translation>
            <numerusform>%Ln Entgegnung</numerusform>
            <numerusform>%Ln Entgegnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answers a claim</source>
        <translation>Antwortet auf eine Behauptung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Cited only</source>
        <translation>Nur zitiert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>No answer held</source>
        <translation>Keine Antwort vorhanden</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Sprecher nicht bekannt</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Der Verfasser</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Offengelassen</translation>
    </message>
    <message>
        <source>Writer’s own words</source>
        <translation>Eigene Worte des Verfassers</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (ungenannt)</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Dates of the results</source>
        <translation>Datierungen der Ergebnisse</translation>
    </message>
    <message>
        <source>Left and Right move, with Shift over several; Enter narrows, Escape shows all dates.</source>
        <translation>Links und Rechts bewegen, mit Umschalt über mehrere; Eingabe grenzt ein, Esc zeigt alle.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
</context>
<context>
    <name>_LinkRow</name>
    <message>
        <source> by “{0}”</source>
        <translation> durch „{0}“</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>_NoAnswer</name>
    <message>
        <source>Link an answer…</source>
        <translation>Antwort verknüpfen…</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>{0}, {1} to look at</source>
        <translation>{0}, {1} anzusehen</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Enter runs a search, F2 renames it, Delete removes it.</source>
        <translation>Eingabe führt eine Suche aus, F2 benennt sie um, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>Herbst {year}</translation>
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
        <translation>Frühling {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>Winter {year}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>{date} (approximate)</source>
        <translation>{date} (ungefähr)</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (unsicher)</translation>
    </message>
    <message>
        <source>{date} (uncertain, approximate)</source>
        <translation>{date} (unsicher, ungefähr)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}er</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Arrived as {0}</source>
        <translation>Kam als {0}</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Beigefügt zu</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Vielleicht dasselbe wie</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Erwidert auf</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>Rights of {0}</source>
        <translation>Rechte von {0}</translation>
    </message>
    <message>
        <source>Under other terms: {0}</source>
        <translation>Unter anderen Bedingungen: {0}</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Fassung von</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Claims answered, by whom, and the median days to the answer</source>
        <translation>Beantwortete Behauptungen, von wem, und Median der Tage bis zur Antwort</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>Behauptungen nach Sprecher</translation>
    </message>
    <message>
        <source>Claims by what became of them</source>
        <translation>Behauptungen nach dem, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Documents by kind</source>
        <translation>Dokumente nach Art</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>Dokumente nach Sprache</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>Dokumente nach Monat</translation>
    </message>
    <message>
        <source>Documents by source</source>
        <translation>Dokumente nach Quelle</translation>
    </message>
    <message>
        <source>Documents by year</source>
        <translation>Dokumente nach Jahr</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Verknüpfung bearbeiten</translation>
    </message>
    <message>
        <source>Link two claims</source>
        <translation>Zwei Behauptungen verknüpfen</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>Als Behauptung markieren</translation>
    </message>
    <message>
        <source>Rights of this passage</source>
        <translation>Rechte an dieser Stelle</translation>
    </message>
    <message>
        <source>The median of the first answers took {0} (known to the day of {1}).</source>
        <translation>Der Median der ersten Antworten lag bei {0} (tagesgenau bekannt bei {1}).</translation>
    </message>
    <message>
        <source>{0}, {1} of them with their text.</source>
        <translation>{0}, davon {1} mit Text.</translation>
    </message>
    <message>
        <source>{0}; of {1} that somebody made, {2} % have an answer.</source>
        <translation>{0}; von {1}, die jemand aufgestellt hat, haben {2} % eine Antwort.</translation>
    </message>
</context>
</TS>
