<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>List of parts</source>
        <translation>Liste des composants</translation>
    </message>
    <message>
        <source>Rejoinder’s licence</source>
        <translation>Licence de Rejoinder</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>À qui l’on doit ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Rejoinder</source>
        <translation>À propos de Rejoinder</translation>
    </message>
    <message>
        <source>An offline archive browser for contested records. It fetches nothing, so it does not look for newer versions either: releases are found where you got this one.</source>
        <translation>Un navigateur d’archives hors ligne pour documents contestés. Il ne va rien chercher sur le réseau, pas même de nouvelles versions : elles se trouvent là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>Licences and notices</source>
        <translation>Licences et mentions</translation>
    </message>
    <message>
        <source>Rejoinder %1</source>
        <translation>Rejoinder %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Rejoinder</source>
        <translation>&amp;À propos de Rejoinder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pr&amp;écédent</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Affirmations</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>Effacer &amp;les recherches récentes</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Copy attribution</source>
        <translation>&amp;Copier l’attribution</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>Corriger &amp;le texte…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Description…</source>
        <translation>&amp;Description…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>D&amp;ocuments</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Edit claim…</source>
        <translation>Mo&amp;difier l’affirmation…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>&amp;Chercher dans ce texte…</translation>
    </message>
    <message>
        <source>&amp;Fold facets</source>
        <translation>&amp;Replier les filtres</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;History of this claim…</source>
        <translation>&amp;Historique de cette affirmation…</translation>
    </message>
    <message>
        <source>&amp;Import bag…</source>
        <translation>&amp;Importer un sac…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texte plus grand</translation>
    </message>
    <message>
        <source>&amp;List all claims</source>
        <translation>Lister &amp;toutes les affirmations</translation>
    </message>
    <message>
        <source>&amp;Mark as claim…</source>
        <translation>&amp;Marquer comme affirmation…</translation>
    </message>
    <message>
        <source>&amp;Merge archive…</source>
        <translation>&amp;Fusionner une archive…</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Nouvelle archive…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>&amp;Affirmation suivante</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Ouvrir &amp;une archive…</translation>
    </message>
    <message>
        <source>&amp;Pages of the original</source>
        <translation>Pages &amp;de l’original</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>Coller du &amp;texte…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>A&amp;ffirmation précédente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>&amp;Remove claim…</source>
        <translation>R&amp;etirer l’affirmation…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>R&amp;etirer…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte &amp;plus petit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Wanted documents</source>
        <translation>D&amp;ocuments recherchés</translation>
    </message>
    <message>
        <source>&amp;What was learned…</source>
        <translation>Ce &amp;qui a été appris…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter &amp;un dossier…</translation>
    </message>
    <message>
        <source>An&amp;swers…</source>
        <translation>Répond &amp;à…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citer…</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with source</source>
        <translation>Copier &amp;la citation avec sa source</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copier la &amp;référence</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>Aller &amp;n’importe où…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>&amp;Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>N&amp;ext result</source>
        <translation>&amp;Résultat suivant</translation>
    </message>
    <message>
        <source>Next &amp;hit in the text</source>
        <translation>Occurrence &amp;suivante dans le texte</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Vo&amp;let suivant</translation>
    </message>
    <message>
        <source>Open &amp;sample archive</source>
        <translation>&amp;Ouvrir l’archive d’exemple</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>&amp;Suspendre l’ajout</translation>
    </message>
    <message>
        <source>People and &amp;organisations…</source>
        <translation>&amp;Personnes et organisations…</translation>
    </message>
    <message>
        <source>Previou&amp;s pane</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>Previous h&amp;it in the text</source>
        <translation>&amp;Occurrence précédente dans le texte</translation>
    </message>
    <message>
        <source>Previous res&amp;ult</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Quotations in d&amp;oubt</source>
        <translation>C&amp;itations douteuses</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Ré&amp;viser</translation>
    </message>
    <message>
        <source>Re-check all &amp;quotations</source>
        <translation>&amp;Revérifier toutes les citations</translation>
    </message>
    <message>
        <source>Ri&amp;ghts of this passage…</source>
        <translation>Droits de &amp;ce passage…</translation>
    </message>
    <message>
        <source>Run a &amp;list of queries…</source>
        <translation>Lancer une liste &amp;de recherches…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Save a &amp;copy for reading…</source>
        <translation>&amp;Enregistrer une copie de lecture…</translation>
    </message>
    <message>
        <source>Sign a &amp;verdict…</source>
        <translation>Signer un &amp;verdict…</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;all unread documents</source>
        <translation>&amp;Suggérer des affirmations dans tous les documents non lus</translation>
    </message>
    <message>
        <source>Suggest claims in &amp;this document</source>
        <translation>S&amp;uggérer des affirmations dans ce document</translation>
    </message>
    <message>
        <source>The archive in &amp;numbers</source>
        <translation>L’&amp;archive en chiffres</translation>
    </message>
    <message>
        <source>Where people &amp;disagree…</source>
        <translation>Là &amp;où les avis divergent…</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>1 is in doubt.</source>
        <translation>1 est douteuse.</translation>
    </message>
    <message>
        <source>1 link between claims</source>
        <translation>1 lien entre affirmations</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>1 original file</source>
        <translation>1 fichier original</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adopté par</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Claims of other documents that lose an answer: {0}.</source>
        <translation>Affirmations d’autres documents qui perdent une réponse : {0}.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droit d’auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documents that name it: {0}. It becomes wanted again.</source>
        <translation>Documents qui le nomment : {0}. Il redevient recherché.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Extracts that were taken from it: {0}.</source>
        <translation>Extraits qui en proviennent : {0}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It was in, and was removed since</source>
        <translation>Il y était, et a été retiré depuis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence found in {0}</source>
        <translation>Licence trouvée dans {0}</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Nothing hangs on it.</source>
        <translation>Rien n’en dépend.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>The file says different things. {0}</source>
        <translation>Le fichier dit plusieurs choses. {0}</translation>
    </message>
    <message>
        <source>The same as “{0}”, which is here already</source>
        <translation>Identique à « {0} », déjà présent</translation>
    </message>
    <message>
        <source>The text is saved. No quotation stands in it.</source>
        <translation>Le texte est enregistré. Il ne contient aucune citation.</translation>
    </message>
    <message>
        <source>The text is saved. {0} quotations stand where they were, {1} were placed again.</source>
        <translation>Le texte est enregistré. {0} citations sont restées en place, {1} ont été replacées.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Partent avec lui : {0}.</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>encore un instant</translation>
    </message>
    <message>
        <source>about {0} h left</source>
        <translation>encore {0} h environ</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>encore {0} min environ</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>encore {0} s environ</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>pas d’auteur</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>pas de licence</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>pas d’expéditeur</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>{0} are in doubt.</source>
        <translation>{0} sont douteuses.</translation>
    </message>
    <message>
        <source>{0} links between claims</source>
        <translation>{0} liens entre affirmations</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} notes</translation>
    </message>
    <message>
        <source>{0} original files</source>
        <translation>{0} fichiers originaux</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>{0}: fill in or leave empty</source>
        <translation>{0} : à remplir ou à laisser vide</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Douteuses</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Peut-être identiques</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Coller du texte…</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Recherchés</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add the file for {0}</source>
        <translation>Ajouter le fichier de {0}</translation>
    </message>
    <message>
        <source>This archive is open for reading only. Open your own copy, or make a new archive.</source>
        <translation>Cette archive est ouverte en lecture seule. Ouvrez votre propre copie, ou créez une archive.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Only plain addresses of the web (http, https) are opened from here. This one is something else; it can be copied.</source>
        <translation>Seules les adresses ordinaires du web (http, https) sont ouvertes d’ici. Celle-ci est autre chose ; elle peut être copiée.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>L’adresse entière</translation>
    </message>
    <message>
        <source>This address stands in the archive. It leads to {host}. Opening it uses the network.</source>
        <translation>Cette adresse figure dans l’archive. Elle mène à {host}. L’ouvrir utilise le réseau.</translation>
    </message>
</context>
<context>
    <name>AgentsModel</name>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Appelé aussi</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (non nommé)</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Appelé aussi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Make these {0} one</source>
        <translation>Réunir ces {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”. Choose one of the list.</source>
        <translation>Personne ne s’appelle « {0} » ici. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Other names, with ; between them</source>
        <translation>Autres noms, séparés par ;</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>has no name of its own (“senior officials”)</source>
        <translation>n’a pas de nom propre (« hauts responsables »)</translation>
    </message>
    <message>
        <source>“{0}” stays; the others’ names become its other names</source>
        <translation>« {0} » reste ; les noms des autres deviennent ses autres noms</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Add date…</source>
        <translation>Ajouter une date…</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>Ni un oui ni un démenti : ne compte pas comme réponse.</translation>
    </message>
    <message>
        <source>No reply touches {0}</source>
        <translation>Aucune réplique ne touche {0}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>Lire cette affirmation dans son document</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>Redit ou appuyé</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}, dans {3}</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0} : {1}. {2}</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>A report of these claims with their answers, sources and credits</source>
        <translation>Un rapport sur ces affirmations avec réponses, sources et crédits</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>Affirmations et leurs réponses</translation>
    </message>
    <message>
        <source>Claims by</source>
        <translation>Affirmations de</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>No claim to compare. Search for one, or open a document that has claims.</source>
        <translation>Aucune affirmation à comparer. Cherchez-en une, ou ouvrez un document qui en contient.</translation>
    </message>
    <message>
        <source>The choices above leave no claim.</source>
        <translation>Ces choix ne laissent aucune affirmation.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>New archive</source>
        <translation>Nouvelle archive</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>Archives Rejoinder (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>Archives Rejoinder (*.db);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>BackBand</name>
    <message>
        <source>Back to the claim</source>
        <translation>Retour à l’affirmation</translation>
    </message>
    <message>
        <source>Back to the claim: {claim}</source>
        <translation>Retour à l’affirmation : {claim}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>List everything under this licence</source>
        <translation>Lister tout ce qui est sous cette licence</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Try failed again</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Abandonner le reste</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>Avancement de l’ajout</translation>
    </message>
    <message>
        <source>What is in stays in.</source>
        <translation>Ce qui est entré reste.</translation>
    </message>
    <message>
        <source>paused: what is in stays in</source>
        <translation>suspendu : ce qui est entré reste</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} faits</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} lignes</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Forget the rest</source>
        <translation>Oublier le reste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>{0} of {1} files are in</source>
        <translation>{0} fichiers sur {1} sont entrés</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>Choisissez une ligne pour voir sa page.</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>Chaque original est conservé tel quel</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Il est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing was added of this file.</source>
        <translation>Rien n’a été ajouté de ce fichier.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>What is assumed of files that do not say it</source>
        <translation>Ce qui est supposé des fichiers qui ne le disent pas</translation>
    </message>
    <message>
        <source>What is assumed…</source>
        <translation>Ce qui est supposé…</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Adding is paused</source>
        <translation>L’ajout est suspendu</translation>
    </message>
    <message>
        <source>Adding: {0}</source>
        <translation>Ajout : {0}</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>ChoiceOfAgents</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all but {0}</source>
        <translation>tous sauf {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
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
        <translation>Texte mis en forme</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Web page, for word processors too (*.html)</source>
        <translation>Page web, aussi pour traitements de texte (*.html)</translation>
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
        <translation>C&amp;omme</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ieu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cited in the text</source>
        <translation>Cité dans le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Language of the style</source>
        <translation>Langue du style</translation>
    </message>
    <message>
        <source>List of works</source>
        <translation>Bibliographie</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Enregistrer les références</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>&amp;Style</translation>
    </message>
    <message>
        <source>The citations</source>
        <translation>Les références</translation>
    </message>
    <message>
        <source>The first {0} of {1} are shown.</source>
        <translation>Les {0} premières sur {1} sont affichées.</translation>
    </message>
    <message>
        <source>The style has nothing to print for {0}.</source>
        <translation>Le style n’a rien à imprimer pour {0}.</translation>
    </message>
    <message>
        <source>p. 12, paras 3–5, § 4</source>
        <translation>p. 12, par. 3–5, § 4</translation>
    </message>
</context>
<context>
    <name>CitedPage</name>
    <message>
        <source>Claims that came through it</source>
        <translation>Affirmations passées par lui</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Its text is not held.</source>
        <translation>Son texte n’est pas conservé.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Nommé dans</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>Ouvrir l’adresse…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation copied: {0}</source>
        <translation>Référence copiée : {0}</translation>
    </message>
    <message>
        <source>Citations of {0} copied: {1}</source>
        <translation>Références de {0} copiées : {1}</translation>
    </message>
    <message>
        <source>Citations of {0} written: {1}</source>
        <translation>Références de {0} écrites : {1}</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citer…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Not all of the selected results are read yet; at most {0} can be.</source>
        <translation>Les résultats choisis ne sont pas encore tous lus ; {0} au plus peuvent l’être.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Came through</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>First hand &gt; next hand &gt; last hand</source>
        <translation>Première main &gt; suivante &gt; dernière</translation>
    </message>
    <message>
        <source>From whom it came to whom, with &gt; between the hands. “(unnamed)” behind a group without a name.</source>
        <translation>De qui à qui elle est passée, avec &gt; entre les mains. « (non nommé) » après un groupe sans nom.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Names, with ; between them</source>
        <translation>Noms, séparés par ;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>select words, then C</source>
        <translation>sélectionnez des mots, puis C</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
</context>
<context>
    <name>ClaimTools</name>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>Choisissez d’abord une affirmation, dans le texte ou dans le volet.</translation>
    </message>
    <message>
        <source>The verdict is signed.</source>
        <translation>Le verdict est signé.</translation>
    </message>
    <message>
        <source>The verdict is taken back. Undo brings it again.</source>
        <translation>Le verdict est retiré. Annuler le ramène.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Cette archive est ouverte en lecture seule.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>, cited only</source>
        <translation>, cité seulement</translation>
    </message>
    <message>
        <source>, extract</source>
        <translation>, extrait</translation>
    </message>
    <message>
        <source>, through </source>
        <comment>between the hands of a chain</comment>
        <translation>, par </translation>
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
        <translation>Ouvrir {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rebutted in %Ln documents</source>
        <translation>
            <numerusform>Contredite dans %Ln document</numerusform>
            <numerusform>Contredite dans %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source : {0}</translation>
    </message>
    <message>
        <source>Verdict of {0}, {1}:</source>
        <translation>Verdict de {0}, {1} :</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>accuse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>believes</source>
        <translation>croit</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dément</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>joint letter</source>
        <translation>lettre commune</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>imbriquée</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>cité en partie</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>nuance</translation>
    </message>
    <message>
        <source>rebuts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>répète</translation>
    </message>
    <message>
        <source>retracts</source>
        <translation>rétracte</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>the same, by {0}</source>
        <translation>le même, par {0}</translation>
    </message>
    <message>
        <source>the writer’s own words</source>
        <translation>mots de l’auteur</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>cet article</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>ce document</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>cette lettre</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>ce rapport</translation>
    </message>
    <message>
        <source>this resolution</source>
        <translation>cette résolution</translation>
    </message>
    <message>
        <source>undercuts</source>
        <translation>affaiblit</translation>
    </message>
    <message>
        <source>withholds</source>
        <translation>se réserve</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ClaimsHead</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Claim {0} of {1}</source>
        <translation>Affirmation {0} sur {1}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims shown: {0}</source>
        <translation>Affirmations montrées : {0}</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Show the parts of claims</source>
        <translation>Montrer les parties d’affirmations</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>Quelles affirmations sont montrées</translation>
    </message>
    <message>
        <source>{0} of {1} claims</source>
        <translation>{0} affirmations sur {1}</translation>
    </message>
</context>
<context>
    <name>ClaimsList</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>First said</source>
        <translation>Dit d’abord</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Dit dans</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>A click sorts by this, another one the other way round</source>
        <translation>Un clic trie par cette colonne, un autre dans l’ordre inverse</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Cited only: its text is not held, so no claims of it are.</source>
        <translation>Cité seulement : son texte n’est pas conservé, donc aucune affirmation non plus.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims of the open document stand here, with who said them and who answered.</source>
        <translation>Ici se trouvent les affirmations du document ouvert : qui les a faites et qui a répondu.</translation>
    </message>
    <message>
        <source>No claims are recorded for this document.</source>
        <translation>Aucune affirmation n’est enregistrée pour ce document.</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Choose the columns and what to sort by</source>
        <translation>Choisir les colonnes et le tri</translation>
    </message>
    <message>
        <source>Claims that restate each other are one line, the one that was said first</source>
        <translation>Les affirmations qui se répètent font une seule ligne, celle qui fut dite d’abord</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copy the selected lines, or write them into a file</source>
        <translation>Copier les lignes choisies, ou les écrire dans un fichier</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Equal claims together</source>
        <translation>Réunir les affirmations égales</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>No claim fits all of this. Take away what narrows the list on the left, or show all claims.</source>
        <translation>Aucune affirmation ne correspond à tout cela. Ôtez à gauche ce qui restreint la liste, ou montrez toutes les affirmations.</translation>
    </message>
    <message>
        <source>No claim fits what is searched for. Change it in the field above, or show all claims.</source>
        <translation>Aucune affirmation ne correspond à la recherche. Changez-la dans le champ ci-dessus, ou montrez toutes les affirmations.</translation>
    </message>
    <message>
        <source>Read the claim</source>
        <translation>Lire l’affirmation</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Montrer toutes les affirmations</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Montrer dans</translation>
    </message>
    <message>
        <source>Show the selected claims in another view</source>
        <translation>Montrer les affirmations choisies dans une autre vue</translation>
    </message>
    <message>
        <source>Take away what narrows the list</source>
        <translation>Ôter ce qui restreint la liste</translation>
    </message>
    <message>
        <source>This archive has no claims yet. Open a document, select who says what, and mark it as a claim; or let claims be suggested (menu Claims) and accept them on the page Review.</source>
        <translation>Cette archive n’a pas encore d’affirmations. Ouvrez un document, sélectionnez qui dit quoi et marquez-le comme affirmation ; ou faites suggérer des affirmations (menu Affirmations) et acceptez-les à la page Réviser.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>au moins {0}</translation>
    </message>
    <message>
        <source>{0} in {1} lines</source>
        <translation>{0} en {1} lignes</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{0}. Left and Right move, Enter lists what is behind.</source>
        <translation>{0}. Gauche et Droite déplacent, Entrée liste ce qu’il y a derrière.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>répondu par</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>date de la réponse</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>jours entre les deux</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>jours inconnus</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>in document</source>
        <translation>dans le document</translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation>dans le même document</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>pas de réponse conservée</translation>
    </message>
    <message>
        <source>no answer to count to</source>
        <translation>pas de réponse jusqu’à laquelle compter</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>withheld only</source>
        <translation>réponse réservée seulement</translation>
    </message>
    <message>
        <source>{0} dated only {1}</source>
        <translation>{0} daté seulement de {1}</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} jour</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>{0} has no date here</source>
        <translation>{0} n’a pas de date ici</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>As Argdown…</source>
        <translation>En Argdown…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisies</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Compare the claims of: {0}</source>
        <translation>Comparer les affirmations de : {0}</translation>
    </message>
    <message>
        <source>Export the claims of this map, and what they do to each other, as a text</source>
        <translation>Exporter en texte les affirmations de cette carte et ce qu’elles se font</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Redites</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>All claims, at most {0}</source>
        <translation>Toutes les affirmations, {0} au plus</translation>
    </message>
    <message>
        <source>Around the first of {0}</source>
        <translation>Autour de la première de {0}</translation>
    </message>
    <message>
        <source>Around what was chosen on the map</source>
        <translation>Autour de ce qui a été choisi sur la carte</translation>
    </message>
    <message>
        <source>Claims and their answers</source>
        <translation>Affirmations et leurs réponses</translation>
    </message>
    <message>
        <source>Claims found by “{0}”, at most {1}</source>
        <translation>Affirmations trouvées par « {0} », {1} au plus</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>In the whole archive</source>
        <translation>Dans toute l’archive</translation>
    </message>
    <message>
        <source>In the whole archive, as it is searched and narrowed</source>
        <translation>Dans toute l’archive, selon la recherche et les filtres</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%Ln suggestion</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. Down chooses one.</source>
        <translation>{0}. Bas en choisit une.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;Garder la nôtre</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre la leur</translation>
    </message>
    <message>
        <source>All that both changed is decided. It can be decided otherwise until you merge.</source>
        <translation>Tout ce que les deux ont changé est décidé. On peut encore en décider autrement jusqu’à la fusion.</translation>
    </message>
    <message>
        <source>Both changed these, each in its own way: {0} of {1} to be decided.</source>
        <translation>Les deux ont changé ceci, chacune à sa façon : {0} sur {1} à décider.</translation>
    </message>
    <message>
        <source>Both once had: {0}</source>
        <translation>Les deux avaient : {0}</translation>
    </message>
    <message>
        <source>In the list, Left keeps ours and Right takes theirs.</source>
        <translation>Dans la liste, Gauche garde la nôtre et Droite prend la leur.</translation>
    </message>
    <message>
        <source>In the other one (theirs)</source>
        <translation>Dans l’autre (la leur)</translation>
    </message>
    <message>
        <source>In this archive (ours)</source>
        <translation>Dans cette archive (la nôtre)</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Dans {0}</translation>
    </message>
    <message>
        <source>Keep ours of all others</source>
        <translation>Garder la nôtre pour tout le reste</translation>
    </message>
    <message>
        <source>Take theirs of all others</source>
        <translation>Prendre la leur pour tout le reste</translation>
    </message>
    <message>
        <source>What both archives changed</source>
        <translation>Ce que les deux archives ont changé</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Differs in</source>
        <translation>Diffère par</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>A copy of the archive in one file, as small as it gets. What is left out is nowhere in it. What somebody does with the copy can be merged back.</source>
        <translation>Une copie de l’archive en un seul fichier, aussi petit que possible. Ce qui est laissé de côté n’y figure nulle part. Ce que quelqu’un fait de la copie peut être fusionné ensuite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Avancement de la copie</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>Enregistrer une copie de lecture</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2}.</source>
        <translation>{0} enregistré : {1}, {2}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>Archives Rejoinder (*.db)</translation>
    </message>
    <message>
        <source>Save a copy for reading</source>
        <translation>Enregistrer une copie de lecture</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{0} (for reading).db</source>
        <translation>{0} (lecture).db</translation>
    </message>
</context>
<context>
    <name>CorrectWindow</name>
    <message>
        <source>&amp;Save the text</source>
        <translation>&amp;Enregistrer le texte</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel qu’il est venu</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Place the quotations in doubt</source>
        <translation>Placer les citations douteuses</translation>
    </message>
    <message>
        <source>Place those in doubt…</source>
        <translation>Placer les douteuses…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The corrected text is not saved.</source>
        <translation>Le texte corrigé n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The pages of the original</source>
        <translation>Les pages de l’original</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>Le texte tel qu’il est venu</translation>
    </message>
    <message>
        <source>The text to correct</source>
        <translation>Le texte à corriger</translation>
    </message>
    <message>
        <source>This is how it reads in {0}. Nothing is saved yet.</source>
        <translation>Voici ce qu’il donne en {0}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Why (for the history)</source>
        <translation>Pourquoi (pour l’historique)</translation>
    </message>
    <message>
        <source>Why the text is corrected</source>
        <translation>Pourquoi le texte est corrigé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>{0} (as now)</source>
        <translation>{0} (comme maintenant)</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Credit line: {0}</source>
        <translation>Ligne de crédit : {0}</translation>
    </message>
</context>
<context>
    <name>CreditStrip</name>
    <message>
        <source>Cite…</source>
        <translation>Citer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Copier en HTML</translation>
    </message>
    <message>
        <source>Copy as JSON-LD</source>
        <translation>Copier en JSON-LD</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as XMP</source>
        <translation>Copier en XMP</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>Copier l’attribution</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy quotation with source</source>
        <translation>Copier la citation avec sa source</translation>
    </message>
    <message>
        <source>More ways to copy</source>
        <translation>Autres façons de copier</translation>
    </message>
    <message>
        <source>No document open, nothing to credit</source>
        <translation>Aucun document ouvert, rien à créditer</translation>
    </message>
    <message>
        <source>Open licence address…</source>
        <translation>Ouvrir l’adresse de la licence…</translation>
    </message>
</context>
<context>
    <name>DateHistogram</name>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Show results of all dates</source>
        <translation>Montrer les résultats de toutes les dates</translation>
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
        <translation>{0} : plusieurs à la fois</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Modifier (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reviewing as: choose another name</source>
        <translation>Réviser en tant que : choisir un autre nom</translation>
    </message>
    <message>
        <source>Reviewing as: {0}</source>
        <translation>Révision en tant que : {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Second reading as: {0}</source>
        <translation>Seconde lecture en tant que : {0}</translation>
    </message>
    <message>
        <source>Suggested claim</source>
        <translation>Affirmation suggérée</translation>
    </message>
    <message>
        <source>Suggested link</source>
        <translation>Lien suggéré</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Liens suggérés</translation>
    </message>
    <message>
        <source>The model of the reviews found it; the rules passed over it.</source>
        <translation>Le modèle des révisions l’a trouvée ; les règles l’avaient passée.</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Your version is kept beside the record, until somebody takes it (E)</source>
        <translation>Votre version est gardée à côté du registre, jusqu’à ce que quelqu’un la prenne (E)</translation>
    </message>
    <message>
        <source>accepted with the claim</source>
        <translation>accepté avec l’affirmation</translation>
    </message>
    <message>
        <source>by the model</source>
        <translation>par le modèle</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Description saved.</source>
        <translation>Description enregistrée.</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} documents</translation>
    </message>
    <message>
        <source>{0} removed.</source>
        <translation>{0} retirés.</translation>
    </message>
</context>
<context>
    <name>DescriptionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Une nouvelle note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Modifications apportées</translation>
    </message>
    <message>
        <source>Credit asked for</source>
        <translation>Crédit demandé</translation>
    </message>
    <message>
        <source>Description of the document</source>
        <translation>Description du document</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>Mention de licence</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation>Note {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>This note will be removed</source>
        <translation>Cette note sera retirée</translation>
    </message>
    <message>
        <source>tag; tag</source>
        <translation>mot-clé; mot-clé</translation>
    </message>
</context>
<context>
    <name>DescriptionForm</name>
    <message>
        <source>2022-12-07, 2022-12 or empty</source>
        <translation>2022-12-07, 2022-12 ou vide</translation>
    </message>
    <message>
        <source>As 2022-12-07, 7 December 2022, 2022-12 or 2022</source>
        <translation>Sous la forme 2022-12-07, 7 décembre 2022, 2022-12 ou 2022</translation>
    </message>
    <message>
        <source>Choose, or paste its words</source>
        <translation>Choisissez, ou collez ses termes</translation>
    </message>
    <message>
        <source>Name; name</source>
        <translation>Nom; nom</translation>
    </message>
    <message>
        <source>S/2022/908</source>
        <translation>S/2022/908</translation>
    </message>
    <message>
        <source>The file says different things: {0}. Press Down to choose.</source>
        <translation>Le fichier dit plusieurs choses : {0}. Appuyez sur Bas pour choisir.</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>à vous de choisir</translation>
    </message>
    <message>
        <source>{0} statements</source>
        <translation>{0} indications</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Go on adding</source>
        <translation>&amp;Continuer l’ajout</translation>
    </message>
    <message>
        <source>Files are still being added. What is in stays in; the rest can be taken up later.</source>
        <translation>Des fichiers sont encore en cours d’ajout. Ce qui est entré reste ; le reste peut être repris plus tard.</translation>
    </message>
    <message>
        <source>Pa&amp;use adding</source>
        <translation>&amp;Suspendre l’ajout</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Révisé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Tous les champs…</translation>
    </message>
    <message>
        <source>Choose a line to see what is known of it.</source>
        <translation>Choisissez une ligne pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Edit the whole description</source>
        <translation>Modifier toute la description</translation>
    </message>
    <message>
        <source>Needs a look: {0}</source>
        <translation>À examiner : {0}</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Suivant à examiner</translation>
    </message>
    <message>
        <source>Next to look at ›</source>
        <translation>Suivant à examiner ›</translation>
    </message>
    <message>
        <source>{0} lines are selected: an edit in the list applies to all</source>
        <translation>{0} lignes sont choisies : une modification dans la liste vaut pour toutes</translation>
    </message>
</context>
<context>
    <name>DisagreementsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Keep in the record</source>
        <translation>Garder au registre</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>Laisser dehors</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Maintenant : {0}</translation>
    </message>
    <message>
        <source>People agree about everything that several of them decided.</source>
        <translation>On s’accorde sur tout ce que plusieurs ont décidé.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Take into the record</source>
        <translation>Prendre au registre</translation>
    </message>
    <message>
        <source>Take the version of {0}</source>
        <translation>Prendre la version de {0}</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What each person made of it</source>
        <translation>Ce que chacun en a fait</translation>
    </message>
    <message>
        <source>Where people disagree</source>
        <translation>Là où les avis divergent</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>Qui a décidé quoi</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>&amp;Aperçu et impression…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Rassemblement…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>More of these stand in the dossier itself.</source>
        <translation>D’autres figurent dans le dossier lui-même.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save dossier</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>Titre du dossier</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Page web, un fichier (*.html)</translation>
    </message>
    <message>
        <source>What the dossier is made of</source>
        <translation>De quoi le dossier est fait</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>Avec &amp;les notes</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>{0} Not held whole: {1}.</source>
        <translation>{0} Pas conservés en entier : {1}.</translation>
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
        <translation>Toutes les affirmations de {0}</translation>
    </message>
    <message>
        <source>All claims of “{0}”</source>
        <translation>Toutes les affirmations de « {0} »</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The claim that is selected</source>
        <translation>L’affirmation choisie</translation>
    </message>
    <message>
        <source>The passage that is selected</source>
        <translation>Le passage sélectionné</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>{0} of the Compare page</source>
        <translation>{0} de la page Comparer</translation>
    </message>
</context>
<context>
    <name>DoubtfulTray</name>
    <message>
        <source>It is the marked &amp;place</source>
        <translation>&amp;C’est le passage marqué</translation>
    </message>
    <message>
        <source>It is what I &amp;selected</source>
        <translation>C’&amp;est ma sélection</translation>
    </message>
    <message>
        <source>No quotation is in doubt. After a text was corrected, those without a certain place wait here.</source>
        <translation>Aucune citation n’est douteuse. Après correction d’un texte, celles sans place certaine attendent ici.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Quotations in doubt</source>
        <translation>Citations douteuses</translation>
    </message>
    <message>
        <source>Select the words that the quotation stands for, then place it.</source>
        <translation>Sélectionnez les mots que la citation représente, puis placez-la.</translation>
    </message>
    <message>
        <source>The marked place is {0} % alike, and it is not certain that it is meant.</source>
        <translation>Le passage marqué ressemble à {0} %, sans certitude que ce soit lui.</translation>
    </message>
    <message>
        <source>These words are nowhere in the text any more. Select what stands in their place.</source>
        <translation>Ces mots ne sont plus nulle part dans le texte. Sélectionnez ce qui les remplace.</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Plus grand (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Show as much as can be read</source>
        <translation>Montrer tout ce qui reste lisible</translation>
    </message>
    <message>
        <source>Show as much as can be read (0)</source>
        <translation>Montrer tout ce qui reste lisible (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Plus petit (−, ou Ctrl et la molette)</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source> and </source>
        <comment>between two counts</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Déposez pour ajouter</translation>
    </message>
    <message>
        <source>Drop to add {0}</source>
        <translation>Déposez pour ajouter {0}</translation>
    </message>
    <message>
        <source>Every original is kept unchanged</source>
        <translation>Chaque original est conservé tel quel</translation>
    </message>
    <message>
        <source>This archive is open for reading only</source>
        <translation>Cette archive est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} dossiers</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Coller du texte…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter &amp;un dossier…</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>Déposez fichiers ou dossiers n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Text, web pages, PDF and scans, Word, OpenDocument, RTF, EPUB, e-mail, TEI letters, WARC and ZIP, tables of records, BibTeX and RIS. Every original is kept unchanged.</source>
        <translation>Texte, pages web, PDF et numérisations, Word, OpenDocument, RTF, EPUB, courriels, lettres TEI, WARC et ZIP, tableaux de notices, BibTeX et RIS. Chaque original est conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the report and send it to the developers; you can go on.</source>
        <translation>Copiez le rapport et envoyez-le aux développeurs ; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Rejoinder made a mistake. Nothing in your archive is lost.</source>
        <translation>Rejoinder a commis une erreur. Rien n’est perdu dans votre archive.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and organisations</source>
        <translation>
            <numerusform>%Ln personne ou organisation</numerusform>
            <numerusform>%Ln personnes et organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person or organisation</source>
        <translation>
            <numerusform>%Ln personne ou organisation</numerusform>
            <numerusform>%Ln personnes et organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed review</source>
        <translation>
            <numerusform>%Ln verdict signé</numerusform>
            <numerusform>%Ln verdicts signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed reviews</source>
        <translation>
            <numerusform>%Ln verdict signé</numerusform>
            <numerusform>%Ln verdicts signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Originals: the files that documents were read from</source>
        <translation>&amp;Originaux : les fichiers d’où viennent les documents</translation>
    </message>
    <message>
        <source>&amp;Suggestions that nobody has decided, marked as such</source>
        <translation>&amp;Suggestions que personne n’a décidées, signalées comme telles</translation>
    </message>
    <message>
        <source>A folder with a short description of each document, simple and qualified. For libraries and repositories.</source>
        <translation>Un dossier avec une courte description de chaque document, simple et qualifiée. Pour bibliothèques et dépôts.</translation>
    </message>
    <message>
        <source>A folder with a table each of documents, claims, links and agents. For spreadsheets and statistics.</source>
        <translation>Un dossier avec un tableau pour les documents, les affirmations, les liens et les agents. Pour tableurs et statistiques.</translation>
    </message>
    <message>
        <source>A folder with originals, texts, descriptions and the archive itself, with checksums of every file. Rejoinder imports it again without loss.</source>
        <translation>Un dossier avec les originaux, les textes, les descriptions et l’archive elle-même, avec la somme de contrôle de chaque fichier. Rejoinder le réimporte sans perte.</translation>
    </message>
    <message>
        <source>Argument map (Argdown)</source>
        <translation>Carte d’arguments (Argdown)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Descriptions (Dublin Core)</source>
        <translation>Descriptions (Dublin Core)</translation>
    </message>
    <message>
        <source>Dossier (web page)</source>
        <translation>Dossier (page web)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Everything, for safekeeping (BagIt)</source>
        <translation>Tout, pour conservation (BagIt)</translation>
    </message>
    <message>
        <source>I put this &amp;list under CC BY 4.0, as such services ask</source>
        <translation>&amp;Je place cette liste sous CC BY 4.0, comme le demandent ces services</translation>
    </message>
    <message>
        <source>Letters with their texts (TEI)</source>
        <translation>Lettres avec leurs textes (TEI)</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Données liées (JSON-LD)</translation>
    </message>
    <message>
        <source>List of letters (CMIF)</source>
        <translation>Liste des lettres (CMIF)</translation>
    </message>
    <message>
        <source>One file with all that is said of documents, claims, source chains and links, in the words of W3C Web Annotation, schema.org, CiTO and PROV. For programs.</source>
        <translation>Un fichier avec tout ce qui est dit des documents, affirmations, chaînes de sources et liens, dans les termes de W3C Web Annotation, schema.org, CiTO et PROV. Pour les programmes.</translation>
    </message>
    <message>
        <source>One file without texts: who wrote to whom, when and where. For services that list letters, such as correspSearch. Only letters.</source>
        <translation>Un fichier sans textes : qui a écrit à qui, quand et où. Pour les services qui recensent des lettres, comme correspSearch. Lettres seulement.</translation>
    </message>
    <message>
        <source>One file: who wrote to whom, when and where, which letters came before and after, and the texts. For editions. Only letters.</source>
        <translation>Un fichier : qui a écrit à qui, quand et où, quelles lettres ont précédé et suivi, et les textes. Pour les éditions. Lettres seulement.</translation>
    </message>
    <message>
        <source>One page: each claim with its context, its source chain, its answers and its credit. File ▸ Dossier shows it before it is written, and writes PDF and Word too.</source>
        <translation>Une page : chaque affirmation avec son contexte, sa chaîne de sources, ses réponses et son crédit. Fichier ▸ Dossier la montre avant de l’écrire, et écrit aussi PDF et Word.</translation>
    </message>
    <message>
        <source>One text file: claims, and what rebuts, undercuts and supports them. To be read, and drawn by Argdown’s tools.</source>
        <translation>Un fichier texte : les affirmations, et ce qui les contredit, les affaiblit et les appuie. À lire, et à dessiner avec les outils d’Argdown.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV)</source>
        <translation>Tableaux pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>Web address of the list</source>
        <translation>Adresse web de la liste</translation>
    </message>
    <message>
        <source>Whole &amp;texts</source>
        <translation>&amp;Textes complets</translation>
    </message>
    <message>
        <source>Written: {0}. {1} ({2}).</source>
        <translation>Écrit : {0}. {1} ({2}).</translation>
    </message>
    <message>
        <source>Written: {0}. {1}, in {2} ({3}).</source>
        <translation>Écrit : {0}. {1}, en {2} ({3}).</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Comme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Exporter vers un nouveau dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Looking at the rights…</source>
        <translation>Examen des droits…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The name you are logged in by, where nothing is given</source>
        <translation>Votre nom de session, si rien n’est donné</translation>
    </message>
    <message>
        <source>There is nothing of this kind among these documents.</source>
        <translation>Il n’y a rien de ce genre parmi ces documents.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing… {0}%</source>
        <translation>Écriture… {0}%</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>{0}, described without their texts.</source>
        <translation>{0}, décrits sans leurs textes.</translation>
    </message>
    <message>
        <source>{0}. Before you hand this on, read what is said above.</source>
        <translation>{0}. Avant de transmettre, lisez ce qui est dit plus haut.</translation>
    </message>
    <message>
        <source>{0}. Nothing is known that speaks against handing this on.</source>
        <translation>{0}. On ne connaît rien qui s’oppose à la transmission.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is found</source>
        <translation>Tout ce qui est trouvé</translation>
    </message>
    <message>
        <source>All that is found by “{0}”</source>
        <translation>Tout ce que trouve « {0} »</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Exporté : {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The selected results: {0}</source>
        <translation>Les résultats choisis : {0}</translation>
    </message>
    <message>
        <source>The whole archive: {0}</source>
        <translation>Toute l’archive : {0}</translation>
    </message>
    <message>
        <source>There are no claims on this map.</source>
        <translation>Il n’y a pas d’affirmation sur cette carte.</translation>
    </message>
    <message>
        <source>This document: {0}</source>
        <translation>Ce document : {0}</translation>
    </message>
    <message>
        <source>This map: {0}</source>
        <translation>Cette carte : {0}</translation>
    </message>
    <message>
        <source>What hangs together around the selected claim</source>
        <translation>Ce qui se tient autour de l’affirmation choisie</translation>
    </message>
</context>
<context>
    <name>ExtractBand</name>
    <message>
        <source>Extract.</source>
        <translation>Extrait.</translation>
    </message>
    <message>
        <source>Only one passage, as quoted by {source}.</source>
        <translation>Un seul passage, cité par {source}.</translation>
    </message>
    <message>
        <source>Only one passage.</source>
        <translation>Un seul passage.</translation>
    </message>
    <message>
        <source>Only {count} passages, as quoted by {source}.</source>
        <translation>Seulement {count} passages, cités par {source}.</translation>
    </message>
    <message>
        <source>Only {count} passages.</source>
        <translation>Seulement {count} passages.</translation>
    </message>
    <message>
        <source>Show it in its source</source>
        <translation>Le montrer dans sa source</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>Le montrer dans l’article</translation>
    </message>
    <message>
        <source>Show it in the letter</source>
        <translation>Le montrer dans la lettre</translation>
    </message>
    <message>
        <source>Show them in the article</source>
        <translation>Les montrer dans l’article</translation>
    </message>
    <message>
        <source>Show them in the letter</source>
        <translation>Les montrer dans la lettre</translation>
    </message>
    <message>
        <source>Show them in their source</source>
        <translation>Les montrer dans leur source</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Show all {count}</source>
        <translation>Montrer les {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>narrowed to this</source>
        <translation>restreint à ceci</translation>
    </message>
    <message>
        <source>{value}: a click narrows, Alt+click leaves out</source>
        <translation>{value} : un clic restreint, Alt+clic exclut</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all that results are narrowed by</source>
        <translation>Effacer tout ce qui restreint les résultats</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Replier cette colonne</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Restreindre les résultats</translation>
    </message>
    <message numerus="yes">
        <source>Narrow the results (%n set)</source>
        <translation>
            <numerusform>Restreindre les résultats (%n actif)</numerusform>
            <numerusform>Restreindre les résultats (%n actifs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message>
        <source>Leave out “{value}”</source>
        <translation>Exclure « {value} »</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Restreindre les résultats</translation>
    </message>
    <message>
        <source>Only “{value}”</source>
        <translation>Seulement « {value} »</translation>
    </message>
    <message>
        <source>Space narrows to a value, Alt+Space leaves it out.</source>
        <translation>Espace restreint à une valeur, Alt+Espace l’exclut.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Came through</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>among articles</source>
        <translation>parmi les articles</translation>
    </message>
    <message>
        <source>among letters</source>
        <translation>parmi les lettres</translation>
    </message>
    <message>
        <source>among other documents</source>
        <translation>parmi les autres documents</translation>
    </message>
    <message>
        <source>among reports</source>
        <translation>parmi les rapports</translation>
    </message>
    <message>
        <source>among resolutions</source>
        <translation>parmi les résolutions</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Undo last: {0}</source>
        <translation>Annuler la dernière : {0}</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Claims that are said again</source>
        <translation>Affirmations redites</translation>
    </message>
    <message>
        <source>No claim is said again. Link two claims with “restates” to see them here side by side.</source>
        <translation>Aucune affirmation n’est redite. Liez deux affirmations par « répète » pour les voir ici côte à côte.</translation>
    </message>
    <message>
        <source>Read this claim in its document</source>
        <translation>Lire cette affirmation dans son document</translation>
    </message>
    <message>
        <source>first said here</source>
        <translation>dit d’abord ici</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy selection with attribution</source>
        <translation>Copier la sélection avec attribution</translation>
    </message>
    <message>
        <source>Copy source address</source>
        <translation>Copier l’adresse de la source</translation>
    </message>
    <message>
        <source>Correct the text, or see it as it came…</source>
        <translation>Corriger le texte, ou le voir tel qu’il est venu…</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Description…</translation>
    </message>
    <message>
        <source>Hit {number} of {count}</source>
        <translation>Occurrence {number} sur {count}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Nommé dans</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Open source address…</source>
        <translation>Ouvrir l’adresse de la source…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text size and face</source>
        <translation>Taille et police du texte</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>Historique de cette affirmation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (annulé)</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Known by name</source>
        <translation>Connu de nom</translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln document</source>
        <translation>
            <numerusform>Connu par %Ln document</numerusform>
            <numerusform>Connu par %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %Ln documents</source>
        <translation>
            <numerusform>Connu par %Ln document</numerusform>
            <numerusform>Connu par %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Recherchés</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Name of this search:</source>
        <translation>Nom de cette recherche :</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom :</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Retirer des enregistrées</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Enough documents are reviewed. The model was not made yet.</source>
        <translation>Assez de documents sont révisés. Le modèle n’est pas encore fait.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli…</translation>
    </message>
    <message>
        <source>It can be made when enough documents are reviewed, with nothing left waiting in them.</source>
        <translation>Il peut être fait quand assez de documents sont révisés et que rien n’y attend plus.</translation>
    </message>
    <message>
        <source>It is not used: on documents that it had not seen it is no better than the rules.</source>
        <translation>Il n’est pas utilisé : sur des documents qu’il n’avait pas vus, il ne vaut pas mieux que les règles.</translation>
    </message>
    <message>
        <source>It is used: on documents that it had not seen it beats the rules.</source>
        <translation>Il est utilisé : sur des documents qu’il n’avait pas vus, il bat les règles.</translation>
    </message>
    <message>
        <source>It was made by another version of the program, and is not used. It can be made anew.</source>
        <translation>Il a été fait par une autre version du programme, et n’est pas utilisé. Il peut être refait.</translation>
    </message>
    <message>
        <source>It was made on another computer, and is neither opened nor used. It can be made here anew.</source>
        <translation>Il a été fait sur un autre ordinateur, et n’est ni ouvert ni utilisé. Il peut être refait ici.</translation>
    </message>
    <message>
        <source>Nothing that was learned is used: learning is switched off.</source>
        <translation>Rien de ce qui a été appris n’est utilisé : l’apprentissage est désactivé.</translation>
    </message>
    <message>
        <source>Stopped. What was learned before stays.</source>
        <translation>Arrêté. Ce qui avait été appris reste.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>The model is made, and used.</source>
        <translation>Le modèle est fait, et utilisé.</translation>
    </message>
    <message>
        <source>The model is made. It is no better than the rules, and not used.</source>
        <translation>Le modèle est fait. Il ne vaut pas mieux que les règles, et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>This installation can’t make one, as python-crfsuite is missing in it. Counts are learned all the same.</source>
        <translation>Cette installation ne peut pas en faire : python-crfsuite y manque. Les comptages sont appris quand même.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Weighing what waits…</source>
        <translation>Évaluation de ce qui attend…</translation>
    </message>
    <message>
        <source>What waits was not weighed to the end. What was learned is kept.</source>
        <translation>Ce qui attend n’a pas été évalué jusqu’au bout. Ce qui a été appris est gardé.</translation>
    </message>
    <message>
        <source>a claim begins</source>
        <translation>une affirmation commence</translation>
    </message>
    <message>
        <source>a name and a colon</source>
        <translation>un nom et deux-points</translation>
    </message>
    <message>
        <source>a quotation that nobody is named for</source>
        <translation>une citation dont personne n’est nommé</translation>
    </message>
    <message>
        <source>a quotation with a name below it</source>
        <translation>une citation avec le nom au-dessous</translation>
    </message>
    <message>
        <source>a quotation with the name behind it</source>
        <translation>une citation suivie du nom</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>tel que l’a le modèle</translation>
    </message>
    <message>
        <source>comes put right</source>
        <translation>vient rectifié</translation>
    </message>
    <message>
        <source>inside a claim</source>
        <translation>dans une affirmation</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no part of a claim</source>
        <translation>hors d’une affirmation</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>one tier less sure</source>
        <translation>un cran moins sûr</translation>
    </message>
    <message>
        <source>one tier surer</source>
        <translation>un cran plus sûr</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>the rule for {0}</source>
        <translation>la règle de {0}</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>le locuteur</translation>
    </message>
    <message>
        <source>the word {0}</source>
        <translation>le mot {0}</translation>
    </message>
    <message>
        <source>the words that say so</source>
        <translation>les mots qui le disent</translation>
    </message>
    <message>
        <source>two tiers less sure</source>
        <translation>deux crans moins sûr</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>{0} after it</source>
        <translation>{0} derrière</translation>
    </message>
    <message>
        <source>{0} and a colon</source>
        <translation>{0} et deux-points</translation>
    </message>
    <message>
        <source>{0} as a noun</source>
        <translation>{0} comme nom commun</translation>
    </message>
    <message>
        <source>{0} as a phrase</source>
        <translation>{0} comme locution</translation>
    </message>
    <message>
        <source>{0} before a quotation</source>
        <translation>{0} avant une citation</translation>
    </message>
    <message>
        <source>{0} before it</source>
        <translation>{0} devant</translation>
    </message>
    <message>
        <source>{0} before what is said</source>
        <translation>{0} avant ce qui est dit</translation>
    </message>
    <message>
        <source>{0} before words with a quotation in them</source>
        <translation>{0} avant des mots contenant une citation</translation>
    </message>
    <message>
        <source>{0} behind what is said</source>
        <translation>{0} après ce qui est dit</translation>
    </message>
    <message>
        <source>{0} in the passive</source>
        <translation>{0} au passif</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} est {1}</translation>
    </message>
    <message>
        <source>{0} with a question</source>
        <translation>{0} avec une question</translation>
    </message>
    <message>
        <source>{0} with a quotation in it</source>
        <translation>{0} contenant une citation</translation>
    </message>
    <message>
        <source>{0} with an object</source>
        <translation>{0} avec un objet</translation>
    </message>
    <message>
        <source>{0} with “that”</source>
        <translation>{0} avec « que »</translation>
    </message>
    <message>
        <source>{0} with “to” and a verb</source>
        <translation>{0} avec l’infinitif</translation>
    </message>
    <message>
        <source>{0}, found by the model</source>
        <translation>{0}, trouvé par le modèle</translation>
    </message>
    <message>
        <source>{0}, in another way</source>
        <translation>{0}, d’une autre façon</translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>About a</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle change</translation>
    </message>
</context>
<context>
    <name>LessonsWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>O&amp;ublier</translation>
    </message>
    <message>
        <source>&amp;Learn from what {0} decides</source>
        <translation>&amp;Apprendre de ce que décide {0}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>&amp;Entraîner maintenant</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>Comptages {0}</translation>
    </message>
    <message>
        <source>Decisions about suggestions change how sure the next ones are. All of it stays in this archive.</source>
        <translation>Les décisions sur les suggestions changent la sûreté des suivantes. Tout cela reste dans cette archive.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter what was learned</source>
        <translation>Filtrer ce qui a été appris</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>Forget everything that was learned from {0} in this archive?</source>
        <translation>Oublier tout ce qui a été appris de {0} dans cette archive ?</translation>
    </message>
    <message>
        <source>Forget the &amp;model</source>
        <translation>&amp;Oublier le modèle</translation>
    </message>
    <message>
        <source>Forgets the lessons that are chosen; what was decided stays.</source>
        <translation>Oublie les leçons choisies ; ce qui a été décidé reste.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Makes a model of your reviews, and judges it on a fifth of them.</source>
        <translation>Fait un modèle de vos révisions, et le juge sur un cinquième d’entre elles.</translation>
    </message>
    <message>
        <source>Nothing was learned so far. Accept and reject suggestions on the Review page first.</source>
        <translation>Rien n’a encore été appris. Acceptez et rejetez d’abord des suggestions à la page Réviser.</translation>
    </message>
    <message>
        <source>Signs of the model {0}</source>
        <translation>Indices du modèle {0}</translation>
    </message>
    <message>
        <source>There is no model that could be looked into.</source>
        <translation>Il n’y a pas de modèle à examiner.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Cette archive est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>What the model goes by</source>
        <translation>Sur quoi le modèle se fonde</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>What was decided stays. What was forgotten can&apos;t be brought back, and undo does not reach it.</source>
        <translation>Ce qui a été décidé reste. Ce qui est oublié ne revient pas, et Annuler n’y peut rien.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Change licence</source>
        <translation>Changer la licence</translation>
    </message>
    <message>
        <source>Empty means that the terms are not known. Undo takes the change back for all of them.</source>
        <translation>Vide signifie que les conditions sont inconnues. Annuler reprend le changement pour tous.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Licence de {0}</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Choose, or paste the address of a licence</source>
        <translation>Choisissez, ou collez l’adresse d’une licence</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>2022-12-07, 7 December 2022</source>
        <translation>2022-12-07, 7 décembre 2022</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Correct the text…</source>
        <translation>Corriger le texte…</translation>
    </message>
    <message>
        <source>Edit the description…</source>
        <translation>Modifier la description…</translation>
    </message>
    <message>
        <source>Enter edits a cell, Space marks a line as reviewed, Ctrl+Enter goes to the next to look at.</source>
        <translation>Entrée modifie une cellule, Espace marque une ligne comme révisée, Ctrl+Entrée passe à la suivante à examiner.</translation>
    </message>
    <message>
        <source>Files that were added</source>
        <translation>Fichiers ajoutés</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Remove documents…</source>
        <translation>Retirer les documents…</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>Retirer le document…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Révisé</translation>
    </message>
</context>
<context>
    <name>LinkEditForm</name>
    <message>
        <source>&amp;No evidence</source>
        <translation>&amp;Aucune preuve</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Retirer le lien</translation>
    </message>
    <message>
        <source>&amp;Take the selected words</source>
        <translation>&amp;Prendre les mots sélectionnés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Select the words in the text that say so, then press this</source>
        <translation>Sélectionnez dans le texte les mots qui le disent, puis appuyez ici</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Claims found</source>
        <translation>Affirmations trouvées</translation>
    </message>
    <message>
        <source>Click the other claim, or search for it here</source>
        <translation>Cliquez l’autre affirmation, ou cherchez-la ici</translation>
    </message>
    <message>
        <source>Evidence: “{0}”</source>
        <translation>Preuve : « {0} »</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>Chercher l’autre affirmation</translation>
    </message>
    <message>
        <source>Select the words that say so first, to keep them as evidence.</source>
        <translation>Sélectionnez d’abord les mots qui le disent, pour les garder comme preuve.</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>What answers {0}: {1}</source>
        <translation>Ce qui répond à {0} : {1}</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Edit link…</source>
        <translation>Modifier le lien…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Copied: {0}.</source>
        <translation>Copié : {0}.</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>Exporter les affirmations</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas identiques</translation>
    </message>
    <message>
        <source>Documents that may be the same</source>
        <translation>Documents peut-être identiques</translation>
    </message>
    <message>
        <source>No documents that may be the same.
When an added text is much like one that is here, both are shown.</source>
        <translation>Aucun document peut-être identique.
Quand un texte ajouté ressemble fort à un texte présent, les deux sont montrés.</translation>
    </message>
    <message>
        <source>Remove the left one…</source>
        <translation>Retirer celui de gauche…</translation>
    </message>
    <message>
        <source>Remove the right one…</source>
        <translation>Retirer celui de droite…</translation>
    </message>
    <message>
        <source>Same document: &amp;keep as versions</source>
        <translation>&amp;Même document : garder comme versions</translation>
    </message>
    <message>
        <source>{0} % the same</source>
        <translation>{0} % identique</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>« {0} » contient {1}.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Accept all {0}</source>
        <translation>Tout accepter ({0})</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of the archive marked “{1}”? One undo takes them all back.</source>
        <translation>Accepter les {0} suggestions de l’archive marquées « {1} » ? Une annulation les reprend toutes.</translation>
    </message>
    <message>
        <source>Accept all {0} suggestions of this document marked “{1}”? One undo takes them all back.</source>
        <translation>Accepter les {0} suggestions de ce document marquées « {1} » ? Une annulation les reprend toutes.</translation>
    </message>
    <message>
        <source>No such suggestion waits here.</source>
        <translation>Aucune suggestion de ce genre n’attend ici.</translation>
    </message>
    <message>
        <source>Reject all {0}</source>
        <translation>Tout rejeter ({0})</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of the archive marked “{1}”? One undo takes it back.</source>
        <translation>Rejeter les {0} suggestions de l’archive marquées « {1} » ? Une annulation y revient.</translation>
    </message>
    <message>
        <source>Reject all {0} suggestions of this document marked “{1}”? One undo takes it back.</source>
        <translation>Rejeter les {0} suggestions de ce document marquées « {1} » ? Une annulation y revient.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0} : {1}. {2}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln more, further away, are left out.</source>
        <translation>
            <numerusform>%Ln autre, plus éloignée, est laissée de côté.</numerusform>
            <numerusform>%Ln autres, plus éloignées, sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>Back to where it began</source>
        <translation>Retour au départ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Map around this</source>
        <translation>Carte autour de celle-ci</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Show the map around where it began</source>
        <translation>Montrer la carte autour de son départ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} pas</translation>
    </message>
</context>
<context>
    <name>MarkForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Entrée enregistre, Échap quitte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Text after is not held</source>
        <translation>Le texte qui suit n’est pas conservé</translation>
    </message>
    <message>
        <source>Text before is not held</source>
        <translation>Le texte qui précède n’est pas conservé</translation>
    </message>
    <message>
        <source>Text between is not held</source>
        <translation>Le texte intermédiaire n’est pas conservé</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>A claim needs at least one word.</source>
        <translation>Une affirmation demande au moins un mot.</translation>
    </message>
    <message>
        <source>Claim added.</source>
        <translation>Affirmation ajoutée.</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Modifier l’affirmation</translation>
    </message>
    <message>
        <source>Linked. Both claims show it.</source>
        <translation>Liées. Les deux affirmations le montrent.</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>Marquer comme affirmation</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>Choisissez d’abord une affirmation, dans le texte ou dans le volet.</translation>
    </message>
    <message>
        <source>Select the claim that answers first, in the text or in the panel.</source>
        <translation>Choisissez d’abord l’affirmation qui répond, dans le texte ou dans le volet.</translation>
    </message>
    <message>
        <source>Select the words of the claim first, with the mouse or Shift and the arrows.</source>
        <translation>Sélectionnez d’abord les mots de l’affirmation, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>Sélectionnez d’abord des mots du texte, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Cette archive est ouverte en lecture seule.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>rien de conservé</translation>
    </message>
    <message>
        <source>{0} ({1} answers)</source>
        <translation>{0} ({1} réponses)</translation>
    </message>
    <message>
        <source>{0} {1} it, in {2}; days: {3}</source>
        <translation>{0} : {1}, dans {2} ; jours : {3}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>No claim to compare. Search for one, or open a document that has claims.</source>
        <translation>Aucune affirmation à comparer. Cherchez-en une, ou ouvrez un document qui en contient.</translation>
    </message>
    <message>
        <source>Response matrix</source>
        <translation>Matrice des réponses</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>1 decision of a reviewer goes with it.</source>
        <translation>1 décision d’un réviseur part avec elle.</translation>
    </message>
    <message>
        <source>1 link from it goes with it: what it answers is not answered by it any more.</source>
        <translation>1 lien venant d’elle part avec : ce à quoi elle répond n’a plus sa réponse.</translation>
    </message>
    <message>
        <source>1 link to it goes with it: what answers this claim answers it no more.</source>
        <translation>1 lien vers elle part avec : ce qui répond à cette affirmation n’y répond plus.</translation>
    </message>
    <message>
        <source>1 part of it stays, and stands alone.</source>
        <translation>1 de ses parties reste, seule.</translation>
    </message>
    <message>
        <source>1 signed verdict goes with it.</source>
        <translation>1 verdict signé part avec elle.</translation>
    </message>
    <message>
        <source>Claim removed. Undo brings it back with all that hung on it.</source>
        <translation>Affirmation retirée. Annuler la ramène avec tout ce qui en dépendait.</translation>
    </message>
    <message>
        <source>Link changed. Both claims show it.</source>
        <translation>Lien modifié. Les deux affirmations le montrent.</translation>
    </message>
    <message>
        <source>Link removed, from both claims. Undo brings it back.</source>
        <translation>Lien retiré des deux affirmations. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Retirer l’affirmation</translation>
    </message>
    <message>
        <source>Remove this claim?</source>
        <translation>Retirer cette affirmation ?</translation>
    </message>
    <message>
        <source>Select a claim first, in the text or in the panel.</source>
        <translation>Choisissez d’abord une affirmation, dans le texte ou dans le volet.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>Sélectionnez d’abord des mots du texte, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Cette archive est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>{0} decisions of reviewers go with it.</source>
        <translation>{0} décisions de réviseurs partent avec elle.</translation>
    </message>
    <message>
        <source>{0} links from it go with it: what it answers is not answered by it any more.</source>
        <translation>{0} liens venant d’elle partent avec : ce à quoi elle répond n’a plus sa réponse.</translation>
    </message>
    <message>
        <source>{0} links to it go with it: what answers this claim answers it no more.</source>
        <translation>{0} liens vers elle partent avec : ce qui répond à cette affirmation n’y répond plus.</translation>
    </message>
    <message>
        <source>{0} parts of it stay, alone.</source>
        <translation>{0} de ses parties restent, seules.</translation>
    </message>
    <message>
        <source>{0} signed verdicts go with it.</source>
        <translation>{0} verdicts signés partent avec elle.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Accepted or not</source>
        <translation>Accepté ou non</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Both were last the same on {0}. What only one of them changed since is taken.</source>
        <translation>Les deux étaient identiques pour la dernière fois le {0}. Ce qu’une seule a changé depuis est pris.</translation>
    </message>
    <message>
        <source>Changed, or something was added to it: {0}</source>
        <translation>Modifié, ou complété : {0}</translation>
    </message>
    <message>
        <source>Changes made</source>
        <translation>Modifications apportées</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Mention de droit d’auteur</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions of reviewers</source>
        <translation>Décisions de réviseurs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out &amp;notes</source>
        <translation>Sans les &amp;notes</translation>
    </message>
    <message>
        <source>Leave out &amp;originals</source>
        <translation>Sans &amp;les originaux</translation>
    </message>
    <message>
        <source>Leave out &amp;suggestions</source>
        <translation>S&amp;ans les suggestions</translation>
    </message>
    <message>
        <source>Leave out the &amp;history</source>
        <translation>&amp;Sans l’historique</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence notice</source>
        <translation>Mention de licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links between claims</source>
        <translation>Liens entre affirmations</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on documents, claims and links, and remarks of reviewers.</source>
        <translation>Notes sur les documents, affirmations et liens, et remarques des réviseurs.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation>Cité dans</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de notice</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relations of documents</source>
        <translation>Relations de documents</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Requested credit</source>
        <translation>Crédit demandé</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titulaire des droits</translation>
    </message>
    <message>
        <source>Rights of a passage</source>
        <translation>Droits d’un passage</translation>
    </message>
    <message>
        <source>Rights of passages</source>
        <translation>Droits de passages</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation>Chaîne de sources</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The bag is whole: 1 file, verified by {0}.</source>
        <translation>Le sac est complet : 1 fichier, vérifié par {0}.</translation>
    </message>
    <message>
        <source>The bag is whole: {0} files, verified by {1}.</source>
        <translation>Le sac est complet : {0} fichiers, vérifiés par {1}.</translation>
    </message>
    <message>
        <source>The files that documents were read from, and the folders they lay in.</source>
        <translation>Les fichiers d’où viennent les documents, et les dossiers où ils étaient.</translation>
    </message>
    <message>
        <source>The two archives share no history. Equal documents, people and claims become one.</source>
        <translation>Les deux archives n’ont pas d’historique commun. Documents, personnes et affirmations égaux ne font plus qu’un.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>What nobody took into the record: suggested and rejected claims.</source>
        <translation>Ce que personne n’a pris au registre : affirmations suggérées et rejetées.</translation>
    </message>
    <message>
        <source>Who changed what and when; without it, the copy can’t undo anything.</source>
        <translation>Qui a changé quoi et quand ; sans cela, la copie ne peut rien annuler.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Add its files as documents</source>
        <translation>&amp;Ajouter ses fichiers comme documents</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing the two archives…</source>
        <translation>Comparaison des deux archives…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Import bag</source>
        <translation>Importer un sac</translation>
    </message>
    <message>
        <source>Import “{0}”</source>
        <translation>Importer « {0} »</translation>
    </message>
    <message>
        <source>Make a &amp;new archive of it…</source>
        <translation>&amp;En faire une nouvelle archive…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>Fusionner une archive</translation>
    </message>
    <message>
        <source>Merge “{0}” ({1}) into “{2}”</source>
        <translation>Fusionner « {0} » ({1}) dans « {2} »</translation>
    </message>
    <message>
        <source>One undo takes the merge back, and this archive is copied before.</source>
        <translation>Une annulation reprend la fusion, et cette archive est copiée auparavant.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There is no archive in this bag: each of its files is read as a document.</source>
        <translation>Il n’y a pas d’archive dans ce sac : chacun de ses fichiers est lu comme un document.</translation>
    </message>
    <message>
        <source>There is nothing in it that this archive lacks.</source>
        <translation>Il ne contient rien qui manque à cette archive.</translation>
    </message>
    <message>
        <source>Verifying every file…</source>
        <translation>Vérification de chaque fichier…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Added {0}.</source>
        <translation>{0} ajoutés.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more were not added.</source>
        <translation>
            <numerusform>Et %Ln autre n’a pas été ajouté.</numerusform>
            <numerusform>Et %Ln autres n’ont pas été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bags (bagit.txt *.zip)</source>
        <translation>Sacs (bagit.txt *.zip)</translation>
    </message>
    <message>
        <source>Import bag: choose its bagit.txt, or the ZIP file that it is packed in</source>
        <translation>Importer un sac : choisissez son bagit.txt, ou le fichier ZIP qui le contient</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Making a new archive…</source>
        <translation>Création d’une archive…</translation>
    </message>
    <message>
        <source>Merge archive</source>
        <translation>Fusionner une archive</translation>
    </message>
    <message>
        <source>Merged “{0}”.</source>
        <translation>« {0} » fusionné.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>New archive of the bag</source>
        <translation>Nouvelle archive du sac</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db)</source>
        <translation>Archives Rejoinder (*.db)</translation>
    </message>
    <message>
        <source>Rejoinder archives (*.db);;All files (*)</source>
        <translation>Archives Rejoinder (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The archive as it was before: {0}</source>
        <translation>L’archive telle qu’elle était : {0}</translation>
    </message>
    <message>
        <source>There was nothing in “{0}” that this archive lacks.</source>
        <translation>« {0} » ne contenait rien qui manque à cette archive.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} étaient déjà là.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the text</source>
        <translation>Plan du texte</translation>
    </message>
</context>
<context>
    <name>ModelPart</name>
    <message>
        <source>1 document is reviewed; a model takes {0}.</source>
        <translation>1 document est révisé ; il en faut {0} à un modèle.</translation>
    </message>
    <message>
        <source>A model of the reviews</source>
        <translation>Un modèle des révisions</translation>
    </message>
    <message>
        <source>F1 {0} ({1}% right, {2}% found)</source>
        <translation>F1 {0} ({1}% justes, {2}% trouvés)</translation>
    </message>
    <message>
        <source>Made of {0} reviewed documents in {1} s; {2} kB in the archive.</source>
        <translation>Fait de {0} documents révisés en {1} s ; {2} ko dans l’archive.</translation>
    </message>
    <message>
        <source>On {0} documents that were held out: the rules {1}, with the model {2}.</source>
        <translation>Sur {0} documents mis de côté : les règles {1}, avec le modèle {2}.</translation>
    </message>
    <message>
        <source>Reviewed documents of those that a model takes</source>
        <translation>Documents révisés sur ceux qu’il faut à un modèle</translation>
    </message>
    <message>
        <source>{0} documents are reviewed; a model takes {1}.</source>
        <translation>{0} documents sont révisés ; il en faut {1} à un modèle.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Decisions are kept under this name. Each person’s are kept apart.</source>
        <translation>Les décisions sont gardées sous ce nom, celles de chacun à part.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reviewing as</source>
        <translation>Réviser en tant que</translation>
    </message>
    <message>
        <source>Second reading: what others decided, without seeing how</source>
        <translation>Seconde lecture : ce que d’autres ont décidé, sans voir comment</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Claims stand here when documents have some.</source>
        <translation>Les affirmations viennent ici quand des documents en ont.</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>Vouliez-vous dire {word} ?</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or choose Add files… from the Documents menu.</source>
        <translation>Déposez des fichiers n’importe où dans cette fenêtre, ou choisissez Ajouter des fichiers… dans le menu Documents.</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>Aucune affirmation</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>No results for “{query}”</source>
        <translation>Aucun résultat pour « {query} »</translation>
    </message>
    <message>
        <source>Take away what it is narrowed by, with Clear above Narrow.</source>
        <translation>Ôtez ce qui la restreint, avec Effacer à côté de Restreindre.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with * after it.</source>
        <translation>Essayez moins de mots, ou seulement le début d’un mot suivi de *.</translation>
    </message>
    <message>
        <source>narrowed to {values}</source>
        <translation>restreint à {values}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>pas {value}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Choose a result to read it.</source>
        <translation>Choisissez un résultat pour le lire.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cue</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>Pour les fichiers qui ne le disent pas eux-mêmes</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>As the file says</source>
        <translation>Comme dit le fichier</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a title, a name …</source>
        <translation>Une action, un titre, un nom …</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Que faire ou ouvrir</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>2022-12-07, 7 December 2022 or empty</source>
        <translation>2022-12-07, 7 décembre 2022 ou vide</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>Collez ou tapez le texte ici</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
</context>
<context>
    <name>PiecesEdit</name>
    <message>
        <source>1 piece</source>
        <translation>1 morceau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seuls</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Selected words:</source>
        <translation>Mots sélectionnés :</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ôter</translation>
    </message>
    <message>
        <source>The selected words are no part of the claim</source>
        <translation>Les mots sélectionnés ne font pas partie de l’affirmation</translation>
    </message>
    <message>
        <source>The selected words are one more piece of the claim</source>
        <translation>Les mots sélectionnés sont un morceau de plus de l’affirmation</translation>
    </message>
    <message>
        <source>The selected words are the claim’s, and no others</source>
        <translation>Les mots sélectionnés sont ceux de l’affirmation, et nul autre</translation>
    </message>
    <message>
        <source>The selected words are the cue</source>
        <translation>Les mots sélectionnés sont le marqueur</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} morceaux</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>All {0} suggestions are reviewed.</source>
        <translation>Les {0} suggestions sont toutes révisées.</translation>
    </message>
    <message>
        <source>There are documents that were not read for suggestions yet.</source>
        <translation>Des documents n’ont pas encore été lus pour des suggestions.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>Choose a line to see its page.</source>
        <translation>Choisissez une ligne pour voir sa page.</translation>
    </message>
    <message>
        <source>Correct the text or its encoding</source>
        <translation>Corriger le texte ou son encodage</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>Pages telles qu’elles sont venues</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} pages</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>A claim needs at least one word. Reject it if there is none.</source>
        <translation>Une affirmation demande au moins un mot. Rejetez-la s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Select the words that say it, then press C.</source>
        <translation>Sélectionnez les mots qui le disent, puis appuyez sur C.</translation>
    </message>
    <message>
        <source>Select words in the text first, with the mouse or Shift and the arrows.</source>
        <translation>Sélectionnez d’abord des mots du texte, à la souris ou avec Maj et les flèches.</translation>
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
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>QueriesModel</name>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims that match all of it</source>
        <translation>Affirmations où tout correspond</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents that match all of it</source>
        <translation>Documents où tout correspond</translation>
    </message>
    <message>
        <source>Documents that match and hold an answered claim</source>
        <translation>Documents qui correspondent et ont une affirmation avec réponse</translation>
    </message>
    <message>
        <source>Documents that match some of the words</source>
        <translation>Documents où quelques mots correspondent</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>Premier résultat</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Some words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>The title of the first result</source>
        <translation>Le titre du premier résultat</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Ce qui a été cherché</translation>
    </message>
</context>
<context>
    <name>QueryListWindow</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>Copier &amp;le tableau</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>L&amp;ancer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Each line is an exact &amp;phrase</source>
        <translation>&amp;Chaque ligne est une expression exacte</translation>
    </message>
    <message>
        <source>Enter opens a query in the main window.</source>
        <translation>Entrée ouvre une recherche dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Only the first {0} are run.</source>
        <translation>Seules les {0} premières sont lancées.</translation>
    </message>
    <message>
        <source>Paste names or phrases here, one a line</source>
        <translation>Collez ici des noms ou des expressions, un par ligne</translation>
    </message>
    <message>
        <source>Queries and what they find</source>
        <translation>Recherches et ce qu’elles trouvent</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>Recherches, une par ligne</translation>
    </message>
    <message>
        <source>Run a list of queries</source>
        <translation>Lancer une liste de recherches</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1}</source>
        <translation>Arrêté après {0} sur {1}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Écrit dans {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>{0} ne peut pas être écrit : {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Attribution of {0} copied</source>
        <translation>Attribution de {0} copiée</translation>
    </message>
    <message>
        <source>Change licence…</source>
        <translation>Changer la licence…</translation>
    </message>
    <message>
        <source>Copy attribution</source>
        <translation>Copier l’attribution</translation>
    </message>
    <message>
        <source>Quotation copied with its source.</source>
        <translation>Citation copiée avec sa source.</translation>
    </message>
    <message>
        <source>Say under which licence the passage is, or who holds its rights.</source>
        <translation>Dites sous quelle licence est le passage, ou qui en détient les droits.</translation>
    </message>
    <message>
        <source>Select the passage first, with the mouse or Shift and the arrows.</source>
        <translation>Sélectionnez d’abord le passage, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Select the words to quote, or open a claim.</source>
        <translation>Sélectionnez les mots à citer, ou ouvrez une affirmation.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Cette archive est ouverte en lecture seule.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>This is the sample archive: one news article, and the letters it argues with.</source>
        <translation>Voici l’archive d’exemple : un article de presse, et les lettres auxquelles il répond.</translation>
    </message>
</context>
<context>
    <name>Rechecking</name>
    <message>
        <source>1 has no certain place: it waits for you to place it, and covers nothing meanwhile.</source>
        <translation>1 n’a pas de place certaine : elle attend que vous la placiez, et ne couvre rien d’ici là.</translation>
    </message>
    <message>
        <source>1 of {0} quotations stood elsewhere and was placed again.</source>
        <translation>1 citation sur {0} était ailleurs et a été replacée.</translation>
    </message>
    <message>
        <source>All {0} quotations stand where they say.</source>
        <translation>Les {0} citations sont toutes là où elles le disent.</translation>
    </message>
    <message>
        <source>Place them…</source>
        <translation>Les placer…</translation>
    </message>
    <message>
        <source>Quotations were not re-checked to the end. Nothing was changed.</source>
        <translation>Les citations n’ont pas été revérifiées jusqu’au bout. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Re-checking quotations: document {0} of {1}</source>
        <translation>Revérification des citations : document {0} sur {1}</translation>
    </message>
    <message>
        <source>Re-checking quotations…</source>
        <translation>Revérification des citations…</translation>
    </message>
    <message>
        <source>{0} have no certain place: they wait for you to place them, and cover nothing meanwhile.</source>
        <translation>{0} n’ont pas de place certaine : elles attendent que vous les placiez, et ne couvrent rien d’ici là.</translation>
    </message>
    <message>
        <source>{0} of {1} quotations stood elsewhere and were placed again.</source>
        <translation>{0} citations sur {1} étaient ailleurs et ont été replacées.</translation>
    </message>
    <message>
        <source>{0} quotations were looked at.</source>
        <translation>{0} citations ont été examinées.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Il n’est pas encore arrivé.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Retirer le document</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Retirer les documents</translation>
    </message>
    <message>
        <source>Remove {0} documents?</source>
        <translation>Retirer {0} documents ?</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>Retirer {0} ?</translation>
    </message>
    <message>
        <source>The originals stay in the history: undo brings everything back.</source>
        <translation>Les originaux restent dans l’historique : Annuler ramène tout.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The pages can’t be written there. Try another place.</source>
        <translation>Les pages ne peuvent pas être écrites là. Essayez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Cited only, text not held</source>
        <translation>Cités seulement, texte non conservé</translation>
    </message>
    <message>
        <source>Extracts, passages only</source>
        <translation>Extraits, passages seulement</translation>
    </message>
    <message>
        <source>Full text held</source>
        <translation>Texte intégral conservé</translation>
    </message>
    <message>
        <source>Match some of the words</source>
        <translation>Quelques mots correspondent</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Description…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre : {order}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept all of the archive that are {1}: {0}…</source>
        <translation>Accepter toutes celles de l’archive ({1}) : {0}…</translation>
    </message>
    <message>
        <source>Accept all of this document that are {1}: {0}…</source>
        <translation>Accepter toutes celles de ce document ({1}) : {0}…</translation>
    </message>
    <message>
        <source>All, also set aside</source>
        <translation>Toutes, mises de côté comprises</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Likely and to check</source>
        <translation>Probables et à vérifier</translation>
    </message>
    <message>
        <source>Likely only</source>
        <translation>Probables seulement</translation>
    </message>
    <message>
        <source>Link from {0}</source>
        <translation>Lien depuis {0}</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reject all of the archive that are {1}: {0}…</source>
        <translation>Rejeter toutes celles de l’archive ({1}) : {0}…</translation>
    </message>
    <message>
        <source>Reject all of this document that are {1}: {0}…</source>
        <translation>Rejeter toutes celles de ce document ({1}) : {0}…</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Set aside only</source>
        <translation>Mises de côté seulement</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Les plus sûres d’abord</translation>
    </message>
    <message>
        <source>To check only</source>
        <translation>À vérifier seulement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>entre guillemets</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>au registre</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>nobody is quoted</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>hors registre</translation>
    </message>
    <message>
        <source>part in quotation marks</source>
        <translation>en partie entre guillemets</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>without quotation marks</source>
        <translation>sans guillemets</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>1 disagreement</source>
        <translation>1 désaccord</translation>
    </message>
    <message>
        <source>Read this document</source>
        <translation>Lire ce document</translation>
    </message>
    <message>
        <source>Show where people disagree</source>
        <translation>Montrer où les avis divergent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop suggesting; what was found stays</source>
        <translation>Cesser de suggérer ; ce qui est trouvé reste</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>Suggérer des affirmations</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>Suggérer des affirmations dans 1 document</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>Suggérer des affirmations dans {0} documents</translation>
    </message>
    <message>
        <source>Suggesting: {0} of {1}</source>
        <translation>Suggestion : {0} sur {1}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>{0} disagreements</source>
        <translation>{0} désaccords</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} sur {1} révisées</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All texts that are held were read, and nothing was found in them. Add documents first.</source>
        <translation>Tous les textes conservés ont été lus, et rien n’y a été trouvé. Ajoutez d’abord des documents.</translation>
    </message>
    <message>
        <source>Many at once…</source>
        <translation>Plusieurs à la fois…</translation>
    </message>
    <message>
        <source>Nothing is suggested yet</source>
        <translation>Rien n’est encore suggéré</translation>
    </message>
    <message>
        <source>Nothing of it is part of the record before you accept it.</source>
        <translation>Rien n’en entre au registre avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>Order of the suggestions, and which ones</source>
        <translation>Ordre des suggestions, et lesquelles</translation>
    </message>
    <message>
        <source>Reading document {0} of {1}…</source>
        <translation>Lecture du document {0} sur {1}…</translation>
    </message>
    <message>
        <source>Show the usual suggestions again</source>
        <translation>Montrer de nouveau les suggestions habituelles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Suggest claims in 1 document</source>
        <translation>Suggérer des affirmations dans 1 document</translation>
    </message>
    <message>
        <source>Suggest claims in {0} documents</source>
        <translation>Suggérer des affirmations dans {0} documents</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>The program reads the texts and proposes who said what, and what answers what.</source>
        <translation>Le programme lit les textes et propose qui a dit quoi, et ce qui répond à quoi.</translation>
    </message>
    <message>
        <source>This archive is open for reading only, so nothing can be suggested in it.</source>
        <translation>Cette archive est ouverte en lecture seule : rien ne peut y être suggéré.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} restantes</translation>
    </message>
    <message>
        <source>{0} {1} in all</source>
        <comment>a number, and how sure the program was</comment>
        <translation>{0} {1} en tout</translation>
    </message>
    <message>
        <source>{0} · show the usual</source>
        <translation>{0} · montrer les habituelles</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Texts are being read for suggestions; undo when that is done.</source>
        <translation>Des textes sont lus pour des suggestions ; annulez quand ce sera fini.</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of the passage</source>
        <translation>Licence du passage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Titulaire des droits</translation>
    </message>
    <message>
        <source>Rights of</source>
        <translation>Droits de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Ce qu’il y a d’autre à dire</translation>
    </message>
    <message>
        <source>Who holds its rights</source>
        <translation>Qui en détient les droits</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Choose another place.</source>
        <translation>{0} ne peut pas être écrit : {1}. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search documents and claims</source>
        <translation>Rechercher documents et affirmations</translation>
    </message>
    <message>
        <source>This search is saved.</source>
        <translation>Cette recherche est enregistrée.</translation>
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
        <translation>1, non conservé</translation>
    </message>
    <message>
        <source>Documents it names</source>
        <translation>Documents qu’il nomme</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Letters it names</source>
        <translation>Lettres qu’il nomme</translation>
    </message>
    <message>
        <source>Neither a yes nor a denial: not counted as an answer.</source>
        <translation>Ni un oui ni un démenti : ne compte pas comme réponse.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Parts of this claim</source>
        <translation>Parties de cette affirmation</translation>
    </message>
    <message>
        <source>Said again or supported</source>
        <translation>Redit ou appuyé</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>À quoi elle répond</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>{0} {1} {2}, in {3}</source>
        <translation>{0} {1} {2}, dans {3}</translation>
    </message>
    <message>
        <source>{0}, all held</source>
        <translation>{0}, tous conservés</translation>
    </message>
    <message>
        <source>{0}, none held</source>
        <translation>{0}, aucun conservé</translation>
    </message>
    <message>
        <source>{0}, {1} held</source>
        <translation>{0}, {1} conservés</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0} : {1}. {2}</translation>
    </message>
    <message>
        <source>{0}; also in {1}</source>
        <translation>{0} ; aussi dans {1}</translation>
    </message>
    <message>
        <source>{0}; also quoted in {1}</source>
        <translation>{0} ; cité aussi dans {1}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>Différence {0} sur {1}</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>The texts are the same, word for word.</source>
        <translation>Les textes sont identiques, mot pour mot.</translation>
    </message>
    <message>
        <source>{0} % of the words are the same</source>
        <translation>{0} % des mots sont identiques</translation>
    </message>
</context>
<context>
    <name>SignsModel</name>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Nobody else has decided about a suggestion yet.</source>
        <translation>Personne d’autre n’a encore décidé d’une suggestion.</translation>
    </message>
    <message>
        <source>There is no suggestion of this kind.</source>
        <translation>Il n’y a pas de suggestion de ce genre.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Added before</source>
        <translation>Ajouté auparavant</translation>
    </message>
    <message>
        <source>For files that do not say it themselves</source>
        <translation>Pour les fichiers qui ne le disent pas eux-mêmes</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Recompter</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exporter &amp;le tableau…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Médiane des jours</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>L’archive en chiffres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Index is being written by another program</source>
        <translation>L’index est en cours d’écriture par un autre programme</translation>
    </message>
    <message>
        <source>Index up to date</source>
        <translation>Index à jour</translation>
    </message>
    <message>
        <source>Indexing {0}</source>
        <translation>Index : {0}</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>Index : {0} sur {1}</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Aucune archive n’est ouverte</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No results so far: the search was cut</source>
        <translation>Aucun résultat jusqu’ici : la recherche a été coupée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>au moins {0}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>read only: another window edits it</source>
        <translation>lecture seule : une autre fenêtre la modifie</translation>
    </message>
    <message>
        <source>{0} in {1} ms</source>
        <translation>{0} en {1} ms</translation>
    </message>
    <message>
        <source>{0} with full text</source>
        <translation>{0} en texte intégral</translation>
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
        <translation>Tous les textes ont déjà été lus pour des suggestions.</translation>
    </message>
    <message>
        <source>Suggesting was stopped. What was found stays.</source>
        <translation>La suggestion a été arrêtée. Ce qui est trouvé reste.</translation>
    </message>
    <message>
        <source>{0} claims and {1} links suggested.</source>
        <translation>{0} affirmations et {1} liens suggérés.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Attribution copied</source>
        <translation>Attribution copiée</translation>
    </message>
    <message>
        <source>Attribution copied as HTML</source>
        <translation>Attribution copiée en HTML</translation>
    </message>
    <message>
        <source>Attribution copied as JSON-LD</source>
        <translation>Attribution copiée en JSON-LD</translation>
    </message>
    <message>
        <source>Attribution copied as Markdown</source>
        <translation>Attribution copiée en Markdown</translation>
    </message>
    <message>
        <source>Attribution copied as XMP</source>
        <translation>Attribution copiée en XMP</translation>
    </message>
    <message>
        <source>Attribution: name who made it</source>
        <translation>Attribution : nommez qui l’a fait</translation>
    </message>
    <message>
        <source>Author not known – add…</source>
        <translation>Auteur inconnu – ajouter…</translation>
    </message>
    <message>
        <source>Author not known.</source>
        <translation>Auteur inconnu.</translation>
    </message>
    <message>
        <source>Free: nobody’s permission is needed</source>
        <translation>Libre : aucune permission n’est nécessaire</translation>
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
        <translation>Licence inconnue – ajouter…</translation>
    </message>
    <message>
        <source>Licence not known.</source>
        <translation>Licence inconnue.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No derivatives: pass it on unchanged</source>
        <translation>Pas de modification : transmettez-le tel quel</translation>
    </message>
    <message>
        <source>Non-commercial: not for commercial use</source>
        <translation>Pas d’utilisation commerciale</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Share alike: what is made of it goes under the same terms</source>
        <translation>Partage à l’identique : ce qu’on en fait suit les mêmes conditions</translation>
    </message>
    <message>
        <source>Source address missing – add…</source>
        <translation>Adresse de la source manquante – ajouter…</translation>
    </message>
    <message>
        <source>Source address missing.</source>
        <translation>Adresse de la source manquante.</translation>
    </message>
    <message>
        <source>Title not known – add…</source>
        <translation>Titre inconnu – ajouter…</translation>
    </message>
    <message>
        <source>Title not known.</source>
        <translation>Titre inconnu.</translation>
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
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Copy with attribution</source>
        <translation>Copier avec attribution</translation>
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
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}. {3}</source>
        <translation>{0}, {1} : {2}. {3}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%Ln without a date are not shown.</source>
        <translation>
            <numerusform>%Ln sans date n’est pas montrée.</numerusform>
            <numerusform>%Ln sans date ne sont pas montrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réviser</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>A verdict needs words for what was found, a reason, a name and a day.</source>
        <translation>Un verdict demande des mots pour ce qui a été constaté, un motif, un nom et un jour.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Sign a verdict</source>
        <translation>Signer un verdict</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back the verdict of {0}</source>
        <translation>Retirer le verdict de {0}</translation>
    </message>
    <message>
        <source>The program computes no verdicts. This one is yours.</source>
        <translation>Le programme ne calcule aucun verdict. Celui-ci est le vôtre.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>supported by the records of …</source>
        <translation>appuyé par les documents de …</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1} : {2}</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>Add the &amp;file for it…</source>
        <translation>&amp;Ajouter son fichier…</translation>
    </message>
    <message>
        <source>Add the file for it…</source>
        <translation>Ajouter son fichier…</translation>
    </message>
    <message>
        <source>Enter opens what is known of a document.</source>
        <translation>Entrée ouvre ce qu’on sait d’un document.</translation>
    </message>
    <message>
        <source>Filter the wanted list</source>
        <translation>Filtrer les recherchés</translation>
    </message>
    <message>
        <source>Nothing is wanted. Documents that a text names by symbol, DOI or address, and that are not here, are listed, until their file is added.</source>
        <translation>Rien n’est recherché. Les documents qu’un texte nomme par cote, DOI ou adresse, et qui ne sont pas ici, sont listés jusqu’à l’ajout de leur fichier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open what names it</source>
        <translation>Ouvrir ce qui le nomme</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Coller son texte…</translation>
    </message>
    <message>
        <source>Symbol, title, or who names it</source>
        <translation>Cote, titre, ou qui le nomme</translation>
    </message>
    <message>
        <source>Wanted documents</source>
        <translation>Documents recherchés</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>WantedModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Nommé dans</translation>
    </message>
    <message>
        <source>Wanted document</source>
        <translation>Document recherché</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Copy the attribution</source>
        <translation>Copier l’attribution</translation>
    </message>
    <message>
        <source>Follow an answer</source>
        <translation>Suivre une réponse</translation>
    </message>
    <message>
        <source>Hide this page</source>
        <translation>Masquer cette page</translation>
    </message>
    <message>
        <source>How claims are marked</source>
        <translation>Comment les affirmations sont marquées</translation>
    </message>
    <message>
        <source>It opens in its own document. Alt+Left brings you back.</source>
        <translation>Elle s’ouvre dans son document. Alt+Gauche vous ramène.</translation>
    </message>
    <message>
        <source>Licence and credit line stand at the foot of every document.</source>
        <translation>Licence et ligne de crédit sont au pied de chaque document.</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Nouvelle archive…</translation>
    </message>
    <message>
        <source>Nothing you do here needs a network.</source>
        <translation>Rien de ce que vous faites ici n’a besoin d’un réseau.</translation>
    </message>
    <message>
        <source>Open a claim</source>
        <translation>Ouvrir une affirmation</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show me: search “{word}”</source>
        <translation>Montrez-moi : chercher « {word} »</translation>
    </message>
    <message>
        <source>Type a word. Results come as you type.</source>
        <translation>Tapez un mot. Les résultats viennent à mesure.</translation>
    </message>
    <message>
        <source>Type {word}. Results come as you type.</source>
        <translation>Tapez {word}. Les résultats viennent à mesure.</translation>
    </message>
    <message>
        <source>Underlined words are claims. A double line has been answered.</source>
        <translation>Les mots soulignés sont des affirmations. Une ligne double a reçu une réponse.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Who said it, who answered, may I quote it</source>
        <translation>Qui l’a dit, qui a répondu, puis-je le citer</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>answers a claim</source>
        <translation>répond à une affirmation</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>no answer held</source>
        <translation>pas de réponse conservée</translation>
    </message>
    <message>
        <source>not yet reviewed</source>
        <translation>pas encore révisée</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>rétractée</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>réponse réservée</translation>
    </message>
    <message>
        <source>writer’s own words</source>
        <translation>mots de l’auteur</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The window changes its language as soon as what is running now is done.</source>
        <translation>La fenêtre changera de langue dès que ce qui est en cours sera terminé.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand</source>
        <translation>
            <numerusform>%Ln main</numerusform>
            <numerusform>%Ln mains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hands</source>
        <translation>
            <numerusform>%Ln main</numerusform>
            <numerusform>%Ln mains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttal</source>
        <translation>
            <numerusform>%Ln contestation</numerusform>
            <numerusform>%Ln contestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rebuttals</source>
        <translation>
            <numerusform>%Ln contestation</numerusform>
            <numerusform>%Ln contestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Answers a claim</source>
        <translation>Répond à une affirmation</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Cited only</source>
        <translation>Cité seulement</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Démentie</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>No answer held</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non révisée</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Ses propres mots</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Rétractée</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>L’auteur</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Réponse réservée</translation>
    </message>
    <message>
        <source>Writer’s own words</source>
        <translation>Mots de l’auteur</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>{0} (unnamed)</source>
        <translation>{0} (non nommé)</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Dates of the results</source>
        <translation>Dates des résultats</translation>
    </message>
    <message>
        <source>Left and Right move, with Shift over several; Enter narrows, Escape shows all dates.</source>
        <translation>Gauche et Droite déplacent, avec Maj sur plusieurs ; Entrée restreint, Échap montre toutes les dates.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Jours entre les deux</translation>
    </message>
</context>
<context>
    <name>_LinkRow</name>
    <message>
        <source> by “{0}”</source>
        <translation> par « {0} »</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0} : {1}, {2}</translation>
    </message>
</context>
<context>
    <name>_NoAnswer</name>
    <message>
        <source>Link an answer…</source>
        <translation>Lier une réponse…</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>{0}, {1} to look at</source>
        <translation>{0}, {1} à examiner</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Enter runs a search, F2 renames it, Delete removes it.</source>
        <translation>Entrée lance une recherche, F2 la renomme, Suppr la retire.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Autumn {year}</source>
        <translation>automne {year}</translation>
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
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>Winter {year}</source>
        <translation>hiver {year}</translation>
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
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>{date} (approximate)</source>
        <translation>{date} (approximatif)</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (incertain)</translation>
    </message>
    <message>
        <source>{date} (uncertain, approximate)</source>
        <translation>{date} (incertain, approximatif)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>années {year}</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>Arrived as {0}</source>
        <translation>Arrivé comme {0}</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Joint à</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Peut-être identique à</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Pas de cote</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Rights of {0}</source>
        <translation>Droits de {0}</translation>
    </message>
    <message>
        <source>Under other terms: {0}</source>
        <translation>Sous d’autres conditions : {0}</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Version de</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Claims answered, by whom, and the median days to the answer</source>
        <translation>Affirmations répondues, par qui, et médiane des jours jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>Affirmations par locuteur</translation>
    </message>
    <message>
        <source>Claims by what became of them</source>
        <translation>Affirmations selon ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Documents by kind</source>
        <translation>Documents par type</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>Documents par langue</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>Documents par mois</translation>
    </message>
    <message>
        <source>Documents by source</source>
        <translation>Documents par source</translation>
    </message>
    <message>
        <source>Documents by year</source>
        <translation>Documents par année</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Link two claims</source>
        <translation>Lier deux affirmations</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>Marquer comme affirmation</translation>
    </message>
    <message>
        <source>Rights of this passage</source>
        <translation>Droits de ce passage</translation>
    </message>
    <message>
        <source>The median of the first answers took {0} (known to the day of {1}).</source>
        <translation>La médiane des premières réponses est de {0} (connue au jour près pour {1}).</translation>
    </message>
    <message>
        <source>{0}, {1} of them with their text.</source>
        <translation>{0}, dont {1} avec leur texte.</translation>
    </message>
    <message>
        <source>{0}; of {1} that somebody made, {2} % have an answer.</source>
        <translation>{0} ; sur {1} que quelqu’un a faites, {2} % ont une réponse.</translation>
    </message>
</context>
</TS>
