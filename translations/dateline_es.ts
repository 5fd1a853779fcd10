<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>dateline::Abbreviations</name>
    <message>
        <source>An abbreviation before it is explained</source>
        <translation>Una sigla antes de explicarse</translation>
    </message>
    <message>
        <source>%1 uses %2; %3 explains it.</source>
        <translation>%1 usa %2; %3 la explica.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again</source>
        <translation>Una sigla que no vuelve a usarse</translation>
    </message>
    <message>
        <source>%1 introduces %2, which stands nowhere else.</source>
        <translation>%1 introduce %2, que no aparece en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>dateline::Accessibility</name>
    <message>
        <source>A link that does not say where it leads</source>
        <translation>Un enlace que no dice adónde lleva</translation>
    </message>
    <message>
        <source>“%1” says nothing when it is read alone.</source>
        <translation>«%1» no dice nada si se lee por separado.</translation>
    </message>
    <message>
        <source>A link that shows its address</source>
        <translation>Un enlace que muestra su dirección</translation>
    </message>
    <message>
        <source>Name the page; a screen reader spells out an address.</source>
        <translation>Nombre la página; un lector de pantalla deletrea la dirección.</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Un pasaje en otro idioma</translation>
    </message>
    <message>
        <source>Mark the language of “%1”, so that it is read aloud rightly.</source>
        <translation>Marque el idioma de «%1» para que se lea bien en voz alta.</translation>
    </message>
    <message>
        <source>An image without a description</source>
        <translation>Una imagen sin descripción</translation>
    </message>
    <message>
        <source>Say in %1 what the image %2 shows, or mark it as decoration.</source>
        <translation>Diga en %1 qué muestra la imagen %2, o márquela como decorativa.</translation>
    </message>
    <message>
        <source>An image without a credit</source>
        <translation>Una imagen sin crédito</translation>
    </message>
    <message>
        <source>Say who made the image %1.</source>
        <translation>Diga quién hizo la imagen %1.</translation>
    </message>
    <message>
        <source>A pale house colour</source>
        <translation>Un color corporativo demasiado claro</translation>
    </message>
    <message>
        <source>The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.</source>
        <translation>El color corporativo %1 tiene un contraste de %2:1 sobre blanco. Hace falta 4,5:1.</translation>
    </message>
    <message>
        <source>A table without a header</source>
        <translation>Una tabla sin encabezado</translation>
    </message>
    <message>
        <source>Mark the row that names the columns.</source>
        <translation>Marque la fila que da nombre a las columnas.</translation>
    </message>
</context>
<context>
    <name>dateline::Archive</name>
    <message>
        <source>The file is no longer what was exported.</source>
        <translation>El archivo ya no es el que se exportó.</translation>
    </message>
    <message>
        <source>Export the release again.</source>
        <translation>Exporte de nuevo el comunicado.</translation>
    </message>
</context>
<context>
    <name>dateline::Backup</name>
    <message>
        <source>The folder for previous versions cannot be made.</source>
        <translation>No se puede crear la carpeta de versiones anteriores.</translation>
    </message>
    <message>
        <source>The release was not saved, so that its previous version is not lost.</source>
        <translation>No se guardó el comunicado, para no perder su versión anterior.</translation>
    </message>
</context>
<context>
    <name>dateline::Bundle</name>
    <message>
        <source>“%1” is not a format that Dateline writes.</source>
        <translation>«%1» no es un formato que Dateline escriba.</translation>
    </message>
    <message>
        <source>It writes: %1.</source>
        <translation>Formatos disponibles: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
    <message>
        <source>The folder has these files already: %1.</source>
        <translation>La carpeta ya contiene estos archivos: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow them to be replaced.</source>
        <translation>Elija otra carpeta o permita que se reemplacen.</translation>
    </message>
    <message>
        <source>Two exports would both be called “%1”.</source>
        <translation>Dos archivos exportados se llamarían «%1».</translation>
    </message>
    <message>
        <source>Export them into different folders, or change one headline.</source>
        <translation>Expórtelos a carpetas distintas o cambie un titular.</translation>
    </message>
</context>
<context>
    <name>dateline::Capitals</name>
    <message>
        <source>A capital in one place and not in another</source>
        <translation>Mayúscula en un lugar y no en otro</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1 tiene «%2»; %3, «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::CheckPanel</name>
    <message>
        <source>Findings</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Corregir todo (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing to fix. The text and the form agree.</source>
        <translation>Nada que corregir. El texto y el formulario coinciden.</translation>
    </message>
</context>
<context>
    <name>dateline::Checking</name>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorar una incidencia</translation>
    </message>
    <message>
        <source>Ignore a word in this release</source>
        <translation>Ignorar una palabra en este comunicado</translation>
    </message>
</context>
<context>
    <name>dateline::Checks</name>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>El titular</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>La entradilla</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the table</source>
        <translation>La fila %1, columna %2 de la tabla</translation>
    </message>
    <message>
        <source>The heading “%1”</source>
        <translation>El ladillo «%1»</translation>
    </message>
    <message>
        <source>The caption “%1”</source>
        <translation>El pie «%1»</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>La nota %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>El párrafo %1</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Cambiar el formulario</translation>
    </message>
    <message>
        <source>Take out the space</source>
        <translation>Quitar el espacio</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Put one space</source>
        <translation>Poner un espacio</translation>
    </message>
    <message>
        <source>Put a no-break space</source>
        <translation>Poner un espacio de no separación</translation>
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
        <translation>Una frase larga</translation>
    </message>
    <message>
        <source>%1 has a sentence of %2 words. Readers follow up to about %3.</source>
        <translation>%1 tiene una frase de %2 palabras. Se sigue bien hasta unas %3.</translation>
    </message>
    <message>
        <source>A long paragraph</source>
        <translation>Un párrafo largo</translation>
    </message>
    <message>
        <source>%1 has %2 sentences. More than %3 make a block that few read.</source>
        <translation>%1 tiene %2 frases. Con más de %3 se forma un bloque que pocos leen.</translation>
    </message>
    <message>
        <source>All in capitals</source>
        <translation>Todo en mayúsculas</translation>
    </message>
    <message>
        <source>Capitals are slow to read, and some screen readers spell them out.</source>
        <translation>Las mayúsculas se leen despacio y algunos lectores de pantalla las deletrean.</translation>
    </message>
    <message>
        <source>A sentence that begins with a figure</source>
        <translation>Una frase que empieza con una cifra</translation>
    </message>
    <message>
        <source>%1 begins a sentence with “%2”. Write it in words, or begin otherwise.</source>
        <translation>%1 empieza una frase con «%2». Escríbalo con letras o empiece de otro modo.</translation>
    </message>
</context>
<context>
    <name>dateline::ColourField</name>
    <message>
        <source>Contrast %1:1 on white; %2:1 is needed.</source>
        <translation>Contraste de %1:1 sobre blanco; hace falta %2:1.</translation>
    </message>
    <message>
        <source>Contrast %1:1 on white, enough for text.</source>
        <translation>Contraste de %1:1 sobre blanco, suficiente para texto.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>Elegir el color de acento</translation>
    </message>
    <message>
        <source>Write the colour like #1f4fbf.</source>
        <translation>Escriba el color como #1f4fbf.</translation>
    </message>
</context>
<context>
    <name>dateline::Compose</name>
    <message>
        <source>The release has no text in the language “%1”.</source>
        <translation>El comunicado no tiene texto en el idioma «%1».</translation>
    </message>
    <message>
        <source>Add the language, or leave it out of the export.</source>
        <translation>Añada el idioma o déjelo fuera de la exportación.</translation>
    </message>
    <message>
        <source>The release is under an embargo that has no time.</source>
        <translation>El comunicado está bajo un embargo sin hora.</translation>
    </message>
    <message>
        <source>Enter until when it holds, or remove it.</source>
        <translation>Indique hasta cuándo rige, o quítelo.</translation>
    </message>
</context>
<context>
    <name>dateline::Consistency</name>
    <message>
        <source>One word, written in two ways</source>
        <translation>Una palabra escrita de dos maneras</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 “%4”.</source>
        <translation>%1 tiene «%2»; %3, «%4».</translation>
    </message>
    <message>
        <source>One country, two names</source>
        <translation>Un país, dos nombres</translation>
    </message>
    <message>
        <source>%1 says “%2”, %3 “%4”.</source>
        <translation>%1 dice «%2»; %3, «%4».</translation>
    </message>
    <message>
        <source>A date without a year</source>
        <translation>Una fecha sin año</translation>
    </message>
    <message>
        <source>%1 says “%2”; other dates of the text have their year.</source>
        <translation>%1 dice «%2»; las demás fechas del texto llevan el año.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Spokesperson contact</source>
        <translation>Contacto del portavoz</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>Teléfonos, uno por línea</translation>
    </message>
    <message>
        <source>E-mails, one a line</source>
        <translation>Correos electrónicos, uno por línea</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.</source>
        <translation>«%1» no se puede marcar. Escríbalo con el prefijo del país, como +32 2 584 11 11.</translation>
    </message>
</context>
<context>
    <name>dateline::ContactTable</name>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Se omitió la columna «%1».</translation>
    </message>
    <message>
        <source>The first line does not say what the columns are.</source>
        <translation>La primera línea no dice qué son las columnas.</translation>
    </message>
    <message>
        <source>Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”.</source>
        <translation>Encabécelas con palabras como «Nombre», «Apellidos», «Correo», «Teléfono».</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>línea 1</translation>
    </message>
</context>
<context>
    <name>dateline::ContactsSection</name>
    <message>
        <source>Spokesperson contact</source>
        <translation>Contacto del portavoz</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Quitar un contacto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>dateline::CountryField</name>
    <message>
        <source>“%1” is not on the list of countries.</source>
        <translation>«%1» no está en la lista de países.</translation>
    </message>
</context>
<context>
    <name>dateline::CountryStyle</name>
    <message>
        <source>Short and official names in one list</source>
        <translation>Nombres breves y oficiales en una lista</translation>
    </message>
    <message>
        <source>%1 lists “%2” by its official name among short ones.</source>
        <translation>%1 cita «%2» por su nombre oficial entre nombres breves.</translation>
    </message>
    <message>
        <source>Countries out of order</source>
        <translation>Países fuera de orden</translation>
    </message>
    <message>
        <source>%1 lists “%2” out of the order of the alphabet.</source>
        <translation>%1 cita «%2» fuera del orden alfabético.</translation>
    </message>
    <message>
        <source>A capital with its country</source>
        <translation>Una capital con su país</translation>
    </message>
    <message>
        <source>%1 names the country after “%2”, which is its capital.</source>
        <translation>%1 nombra el país tras «%2», que es su capital.</translation>
    </message>
    <message>
        <source>A city without its country</source>
        <translation>Una ciudad sin su país</translation>
    </message>
    <message>
        <source>%1 names “%2” first, without %3.</source>
        <translation>%1 nombra primero «%2» sin %3.</translation>
    </message>
</context>
<context>
    <name>dateline::DateField</name>
    <message>
        <source>For example 13 June</source>
        <translation>Por ejemplo, 13 de junio</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Only one day can stand here.</source>
        <translation>Aquí solo puede figurar un día.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>«%1» no es una fecha. Escríbala como %2.</translation>
    </message>
</context>
<context>
    <name>dateline::DictionaryList</name>
    <message>
        <source>Missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Found, knows few words</source>
        <translation>encontrado, conoce pocas palabras</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>%1 (npm)</source>
        <translation>%1 (npm)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryHelp</name>
    <message>
        <source>People of the directory</source>
        <translation>Personas del directorio</translation>
    </message>
    <message>
        <source>Add to directory</source>
        <translation>Añadir al directorio</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>En el directorio</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryStore</name>
    <message>
        <source>The directory was changed by another program.</source>
        <translation>Otro programa modificó el directorio.</translation>
    </message>
    <message>
        <source>It was read again. Make your last change once more.</source>
        <translation>Se ha vuelto a leer. Repita su último cambio.</translation>
    </message>
    <message>
        <source>The folder for the directory cannot be made.</source>
        <translation>No se puede crear la carpeta del directorio.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Compruebe que puede escribir en ella.</translation>
    </message>
</context>
<context>
    <name>dateline::DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Search by name, function or organisation</source>
        <translation>Buscar por nombre, cargo u organización</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personas y organizaciones</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import vCard or CSV…</source>
        <translation>Importar vCard o CSV…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>%1 The file is left as it is.</source>
        <translation>%1 El archivo se deja como está.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet. Import an address book, or add people from the form.</source>
        <translation>Aún no hay nadie en el directorio. Importe una libreta de direcciones o añada personas desde el formulario.</translation>
    </message>
    <message>
        <source>Kept in %1, a file that can be copied and shared.</source>
        <translation>Se guarda en %1, un archivo que se puede copiar y compartir.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Delete “%1” from the directory?</source>
        <translation>¿Eliminar «%1» del directorio?</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importar una libreta de direcciones</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Libretas de direcciones (*.vcf *.vcard *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>Hay %n entrada nueva en el directorio.</numerusform>
            <numerusform>Hay %n entradas nuevas en el directorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidas: %1</translation>
    </message>
</context>
<context>
    <name>dateline::DocumentLock</name>
    <message>
        <source>The release is open in %1 on %2.</source>
        <translation>El comunicado está abierto en %1 en %2.</translation>
    </message>
    <message>
        <source>Open it for reading only, or close it there first.</source>
        <translation>Ábralo solo para lectura o ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>The folder of the release takes no lock.</source>
        <translation>La carpeta del comunicado no admite bloqueos.</translation>
    </message>
    <message>
        <source>Others may change the file while you work; save under another name.</source>
        <translation>Otros pueden modificar el archivo mientras trabaja; guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>%3 has the release open in %1 on %2.</source>
        <translation>%3 tiene abierto el comunicado en %1 en %2.</translation>
    </message>
</context>
<context>
    <name>dateline::Edit</name>
    <message>
        <source>The paragraph to change no longer exists.</source>
        <translation>El párrafo que se iba a cambiar ya no existe.</translation>
    </message>
</context>
<context>
    <name>dateline::EmbargoField</name>
    <message>
        <source>None, for immediate release</source>
        <translation>Ninguno, difusión inmediata</translation>
    </message>
    <message>
        <source>Until a day and time</source>
        <translation>Hasta un día y una hora</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo day</source>
        <translation>Día del embargo</translation>
    </message>
    <message>
        <source>Embargo time</source>
        <translation>Hora del embargo</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Zona horaria del embargo</translation>
    </message>
    <message>
        <source>Lifts on %1 here, %2 in Brussels.</source>
        <translation>Se levanta a las %1 aquí, a las %2 en Bruselas.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Exportando: %1 de %n archivo</numerusform>
            <numerusform>Exportando: %1 de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>This has to be fixed before the release goes out. To export it once in spite of that, say why.</source>
        <translation>Hay que corregir esto antes de difundir el comunicado. Para exportarlo una vez a pesar de ello, diga por qué.</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>%n archivo exportado</numerusform>
            <numerusform>%n archivos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Replace the files of the earlier export?</source>
        <translation>¿Reemplazar los archivos de la exportación anterior?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Checking before the export…</source>
        <translation>Comprobación antes de exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Guardar como ZIP</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>“%1” stands against an export. A release that is open for reading only cannot keep the reason for exporting it all the same. Save it under another name first.</source>
        <translation>«%1» impide la exportación. Un comunicado abierto solo para lectura no puede guardar el motivo para exportarlo a pesar de todo. Guárdelo antes con otro nombre.</translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported in %1 s</source>
        <translation>Exportado en %1 s</translation>
    </message>
    <message>
        <source>One remark was left open: %1</source>
        <translation>Quedó abierta una observación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>Quedó abierta %n observación.</numerusform>
            <numerusform>Quedaron abiertas %n observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Checked in these files</source>
        <translation>Comprobado en estos archivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy for web</source>
        <translation>Copiar para la web</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <translation>
            <numerusform>%n página, %1</numerusform>
            <numerusform>%n páginas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Guardar como ZIP…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>dateline::Exporters</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>dateline::Exporting</name>
    <message>
        <source>The file on disk is not what was written.</source>
        <translation>El archivo del disco no es el que se escribió.</translation>
    </message>
</context>
<context>
    <name>dateline::FactsAgainstText</name>
    <message>
        <source>A number that cannot be dialled</source>
        <translation>Un número que no se puede marcar</translation>
    </message>
    <message>
        <source>%1 is no telephone number of any country.</source>
        <translation>%1 no es un número de teléfono de ningún país.</translation>
    </message>
    <message>
        <source>%1 says %2, which is no telephone number of any country.</source>
        <translation>%1 dice %2, que no es un número de teléfono de ningún país.</translation>
    </message>
    <message>
        <source>A number in another notation</source>
        <translation>Un número con otra notación</translation>
    </message>
    <message>
        <source>The house style writes %1 for %2.</source>
        <translation>El libro de estilo escribe %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The text and the form disagree on a contact</source>
        <translation>El texto y el formulario discrepan en un contacto</translation>
    </message>
    <message>
        <source>%1 says %2. The form says %3.</source>
        <translation>%1 dice %2. El formulario dice %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the date</source>
        <translation>El texto y el formulario discrepan en la fecha</translation>
    </message>
    <message>
        <source>%1 says %2. The event date is %3.</source>
        <translation>%1 dice %2. La fecha del acto es %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the round</source>
        <translation>El texto y el formulario discrepan en la ronda</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says round %3.</source>
        <translation>%1 dice «%2». El formulario dice ronda %3.</translation>
    </message>
    <message>
        <source>The weekday does not fit the date</source>
        <translation>El día de la semana no corresponde a la fecha</translation>
    </message>
    <message>
        <source>%1 says “%2”. %3 is a %4.</source>
        <translation>%1 dice «%2». El %3 es %4.</translation>
    </message>
    <message>
        <source>%1 tells of the event as past, but the release is dated %2, before it.</source>
        <translation>%1 habla del acto como pasado, pero el comunicado lleva fecha de %2, anterior.</translation>
    </message>
    <message>
        <source>%1 tells of the event as still to come, but the release is dated %2, after it.</source>
        <translation>%1 habla del acto como futuro, pero el comunicado lleva fecha de %2, posterior.</translation>
    </message>
    <message>
        <source>The tense does not fit the date</source>
        <translation>El tiempo verbal no corresponde a la fecha</translation>
    </message>
    <message>
        <source>A participant is not in the text</source>
        <translation>Falta un participante en el texto</translation>
    </message>
    <message>
        <source>The text in %1 does not name %2.</source>
        <translation>El texto en %1 no menciona a %2.</translation>
    </message>
    <message>
        <source>The text names a participant more than the form</source>
        <translation>El texto menciona un participante más que el formulario</translation>
    </message>
    <message>
        <source>%1 lists %2 among the participants. The form does not.</source>
        <translation>%1 cita a %2 entre los participantes. El formulario no.</translation>
    </message>
    <message>
        <source>A name is spelled in two ways</source>
        <translation>Un nombre escrito de dos maneras</translation>
    </message>
    <message>
        <source>%1 says “%2”. The form says %3.</source>
        <translation>%1 dice «%2». El formulario dice %3.</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. The form says “%4”.</source>
        <translation>%1 atribuye a %2 el cargo «%3». El formulario dice «%4».</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”. %4 says “%5”.</source>
        <translation>%1 atribuye a %2 el cargo «%3». %4 dice «%5».</translation>
    </message>
    <message>
        <source>One person has two functions</source>
        <translation>Una persona con dos cargos</translation>
    </message>
    <message>
        <source>The city is not in the text</source>
        <translation>Falta la ciudad en el texto</translation>
    </message>
    <message>
        <source>The text and the form disagree on the city</source>
        <translation>El texto y el formulario discrepan en la ciudad</translation>
    </message>
    <message>
        <source>%1 says %2. The event is held in %3.</source>
        <translation>%1 dice %2. El acto se celebra en %3.</translation>
    </message>
    <message>
        <source>The text and the form disagree on the country</source>
        <translation>El texto y el formulario discrepan en el país</translation>
    </message>
    <message>
        <source>A day and its date do not fit</source>
        <translation>Un día y su fecha no casan</translation>
    </message>
    <message>
        <source>%1 says “%2”, which by the release’s date is %3, and beside it “%4”.</source>
        <translation>%1 dice «%2», que según la fecha del comunicado es %3, y al lado «%4».</translation>
    </message>
</context>
<context>
    <name>dateline::File</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Falló la lectura del archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo supera %1 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Writing the file failed. The old file is untouched.</source>
        <translation>Falló la escritura del archivo. El archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <translation>El disco está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>dateline::FileController</name>
    <message>
        <source>Releases and texts (*.dateline *.txt);;All files (*)</source>
        <translation>Comunicados y textos (*.dateline *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This release is open for reading only. Save it under another name to change it.</source>
        <translation>Este comunicado está abierto solo para lectura. Guárdelo con otro nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nueva edición</translation>
    </message>
    <message>
        <source>Texts with a line beside them are those of the last edition. Change or confirm them.</source>
        <translation>Los textos con una raya al lado son los de la última edición. Cámbielos o confírmelos.</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Abrir o importar</translation>
    </message>
    <message>
        <source>Choose the last edition</source>
        <translation>Elegir la última edición</translation>
    </message>
    <message>
        <source>There is no previous version of this release.</source>
        <translation>No hay ninguna versión anterior de este comunicado.</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>This is a copy of the previous version, saved %1.</source>
        <translation>Es una copia de la versión anterior, guardada %1.</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>Guardar el comunicado</translation>
    </message>
    <message>
        <source>Dateline release (*.dateline)</source>
        <translation>Comunicado de Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>This is the release as it was saved. Undo brings your changes back.</source>
        <translation>Este es el comunicado tal como se guardó. Deshacer recupera sus cambios.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>Otra persona modificó «%1».</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Cargar la suya</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. What you see is in no file.</source>
        <translation>«%1» ya no está en su carpeta. Lo que ve no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>dateline::FileQuestions</name>
    <message>
        <source>“%1” has been open on %2 since %3.</source>
        <translation>«%1» está abierto en %2 desde %3.</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4.</source>
        <translation>%1 tiene abierto «%2» en %3 desde %4.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>You can read it, or open a copy that is saved under another name.</source>
        <translation>Puede leerlo o abrir una copia que se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Otra persona modificó «%1» desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Save yours under another name to keep both, or decide for one. Loading theirs can be undone.</source>
        <translation>Guarde la suya con otro nombre para conservar ambas o decídase por una. Cargar la otra se puede deshacer.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Cargar la suya</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Reemplazar la suya</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are in no file.</source>
        <translation>«%1» tiene cambios que no están en ningún archivo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>dateline::FileSet</name>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Writing the file failed.</source>
        <translation>Falló la escritura del archivo.</translation>
    </message>
    <message>
        <source>A folder stands in the place of the file.</source>
        <translation>Una carpeta ocupa el lugar del archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>No se puede reemplazar el archivo.</translation>
    </message>
</context>
<context>
    <name>dateline::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>Buscar en todos los idiomas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Nothing to look for yet.</source>
        <translation>Aún no hay nada que buscar.</translation>
    </message>
    <message>
        <source>No hits.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Reemplazos: %1. Deshacer los revierte todos.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorar: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Fix</name>
    <message>
        <source>This value does not suit the fact.</source>
        <translation>Este valor no sirve para el dato.</translation>
    </message>
    <message>
        <source>The text has changed since this was found.</source>
        <translation>El texto ha cambiado desde que se detectó esto.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Vuelva a comprobar.</translation>
    </message>
</context>
<context>
    <name>dateline::FormField</name>
    <message>
        <source>Read from line %1, “%2”. Please check.</source>
        <translation>Leído en la línea %1, «%2». Compruébelo.</translation>
    </message>
    <message>
        <source>Read from line %1, “%2”.</source>
        <translation>Leído en la línea %1, «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::FormPanel</name>
    <message>
        <source>Facts of the release</source>
        <translation>Datos del comunicado</translation>
    </message>
</context>
<context>
    <name>dateline::FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subladillo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Move to notes to editors</source>
        <translation>Mover a notas para la redacción</translation>
    </message>
    <message>
        <source>Speaker of the quotation…</source>
        <translation>Autor de la cita…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Tipo de párrafo</translation>
    </message>
    <message>
        <source>Language of this passage</source>
        <translation>Idioma de este pasaje</translation>
    </message>
    <message>
        <source>Language of the selected passage, for spelling, hyphenation and screen readers</source>
        <translation>Idioma del pasaje seleccionado, para la ortografía, la partición de palabras y los lectores de pantalla</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Web or e-mail address; empty for no link:</source>
        <translation>Dirección web o de correo; vacío para no enlazar:</translation>
    </message>
    <message>
        <source>Who said it, as it is to be printed:</source>
        <translation>Quién lo dijo, tal como se imprimirá:</translation>
    </message>
    <message>
        <source>Speaker of a quotation</source>
        <translation>Autor de una cita</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Move to the text</source>
        <translation>Mover al texto</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>dateline::HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Gabinete de prensa</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nombre del libro de estilo</translation>
    </message>
    <message>
        <source>Language of the texts below</source>
        <translation>Idioma de los textos de abajo</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos en</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>About us, at the end of every release</source>
        <translation>Quiénes somos, al final de cada comunicado</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Quiénes somos</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marca de fin</translation>
    </message>
    <message>
        <source>For example ###, or nothing</source>
        <translation>Por ejemplo ###, o nada</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Qué muestra el logotipo</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Para quien no puede verlo</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Fuente del texto</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Fuente de los títulos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>International: +32 2 584 11 11</source>
        <translation>Internacional: +32 2 584 11 11</translation>
    </message>
    <message>
        <source>Digits only: +3225841111</source>
        <translation>Solo cifras: +3225841111</translation>
    </message>
    <message>
        <source>As in the country: 02 584 11 11</source>
        <translation>Como en el país: 02 584 11 11</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>A headline is long after</source>
        <translation>Un titular es largo a partir de</translation>
    </message>
    <message>
        <source>City in capitals in the dateline</source>
        <translation>Ciudad en mayúsculas en la data</translation>
    </message>
    <message>
        <source>Rules to check</source>
        <translation>Reglas que se comprueban</translation>
    </message>
    <message>
        <source>Also use for new releases</source>
        <translation>Usar también en los comunicados nuevos</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Use for new releases</source>
        <translation>Usar en los comunicados nuevos</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Load a house style</source>
        <translation>Cargar un libro de estilo</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Libros de estilo (*.json)</translation>
    </message>
    <message>
        <source>Save the house style</source>
        <translation>Guardar el libro de estilo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Lo que está por corregir</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Cualquier incidencia</translation>
    </message>
    <message>
        <source>What stops an export</source>
        <translation>Qué detiene la exportación</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>dateline::HtmlExport</name>
    <message>
        <source>The image “%1” is neither PNG nor JPEG.</source>
        <translation>La imagen «%1» no es PNG ni JPEG.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Guárdela como PNG o JPEG y vuelva a añadirla.</translation>
    </message>
</context>
<context>
    <name>dateline::Illustrations</name>
    <message>
        <source>The picture is missing from this release</source>
        <translation>La imagen falta en este comunicado</translation>
    </message>
    <message>
        <source>“%1” cannot be shown</source>
        <translation>No se puede mostrar «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message>
        <source>Line %1 repeats the headline “%2” and was left out.</source>
        <translation>La línea %1 repite el titular «%2» y se omitió.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>No se encontró ningún titular.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>Se omitió %n carácter de control.</numerusform>
            <numerusform>Se omitieron %n caracteres de control.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>Se omitió %n carácter invisible.</numerusform>
            <numerusform>Se omitieron %n caracteres invisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>Se omitió %n cambio forzado de dirección.</numerusform>
            <numerusform>Se omitieron %n cambios forzados de dirección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>Se omitió %n carácter que solo una fuente puede mostrar.</numerusform>
            <numerusform>Se omitieron %n caracteres que solo una fuente puede mostrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n carácter.</numerusform>
            <numerusform>No se pudieron leer %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word, LibreOffice or ZIP file</source>
        <translation>un archivo Word, LibreOffice o ZIP</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>un archivo antiguo de Word</translation>
    </message>
    <message>
        <source>a Rich Text file</source>
        <translation>un archivo RTF</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Save the release as plain text and import that file.</source>
        <translation>Guarde el comunicado como texto sin formato e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Esto es %1, no texto sin formato.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though the file does not say so.</source>
        <translation>Leído como UTF-16, aunque el archivo no lo indica.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not plain text.</source>
        <translation>El archivo contiene bytes nulos: no es texto sin formato.</translation>
    </message>
    <message>
        <source>The file is not in Unicode. It was read as Windows-1252 (Western European): look at letters with accents.</source>
        <translation>El archivo no está en Unicode. Se leyó como Windows-1252 (Europa occidental): revise las letras con tilde.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>El texto supera %1 MB.</translation>
    </message>
    <message>
        <source>Import the release alone, without attachments or other texts.</source>
        <translation>Importe solo el comunicado, sin adjuntos ni otros textos.</translation>
    </message>
    <message>
        <source>The file is full of control characters: it is not plain text.</source>
        <translation>El archivo está lleno de caracteres de control: no es texto sin formato.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>El archivo no contiene texto.</translation>
    </message>
    <message>
        <source>Check that it is the right file and was saved.</source>
        <translation>Compruebe que es el archivo correcto y que se guardó.</translation>
    </message>
    <message>
        <source>The language is a guess: say which it is if it is wrong.</source>
        <translation>El idioma es una suposición: indique cuál es si no acierta.</translation>
    </message>
    <message>
        <source>Line %1 says “%2”: the weekday does not fit the date.</source>
        <translation>La línea %1 dice «%2»: el día de la semana no corresponde a la fecha.</translation>
    </message>
</context>
<context>
    <name>dateline::Introductions</name>
    <message>
        <source>A person who is introduced later</source>
        <translation>Una persona presentada tarde</translation>
    </message>
    <message>
        <source>%1 names %2; %3 introduces %4 %2.</source>
        <translation>%1 nombra a %2; %3 presenta a %4 %2.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Un cargo sin nombre</translation>
    </message>
    <message>
        <source>%1 names no %2, while others are named.</source>
        <translation>%1 no da nombre a %2, mientras que a otros sí.</translation>
    </message>
</context>
<context>
    <name>dateline::Judge</name>
    <message>
        <source>It is the date of the previous round.</source>
        <translation>Es la fecha de la ronda anterior.</translation>
    </message>
    <message>
        <source>It is the date of the next round.</source>
        <translation>Es la fecha de la próxima ronda.</translation>
    </message>
    <message>
        <source>It is the date of a related event.</source>
        <translation>Es la fecha de un acto relacionado.</translation>
    </message>
    <message>
        <source>It is the date of the event.</source>
        <translation>Es la fecha del acto.</translation>
    </message>
    <message>
        <source>It is a year, not a day.</source>
        <translation>Es un año, no un día.</translation>
    </message>
    <message>
        <source>It stands with %1, not with the venue.</source>
        <translation>Acompaña a %1, no al lugar.</translation>
    </message>
    <message>
        <source>The date of the event stands beside it.</source>
        <translation>La fecha del acto está al lado.</translation>
    </message>
    <message>
        <source>It stands with the venue.</source>
        <translation>Acompaña al lugar.</translation>
    </message>
    <message>
        <source>It stands with the name of the event.</source>
        <translation>Acompaña al nombre del acto.</translation>
    </message>
    <message>
        <source>The lead gives no other date.</source>
        <translation>El arranque no da otra fecha.</translation>
    </message>
    <message>
        <source>It is the date of the release.</source>
        <translation>Es la fecha del comunicado.</translation>
    </message>
    <message>
        <source>Nothing near it speaks of the event.</source>
        <translation>Nada cercano habla del acto.</translation>
    </message>
    <message>
        <source>It is the round of the form.</source>
        <translation>Es la ronda del formulario.</translation>
    </message>
    <message>
        <source>It counts something else.</source>
        <translation>Cuenta otra cosa.</translation>
    </message>
    <message>
        <source>Its sentence tells of another meeting.</source>
        <translation>Su frase habla de otra reunión.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name of a language, or its tag such as pt-BR</source>
        <translation>Nombre de un idioma o su código, como pt-BR</translation>
    </message>
    <message>
        <source>Begin with the paragraphs of the text in %1, marked until written over</source>
        <translation>Empezar con los párrafos del texto en %1, marcados hasta que se reescriban</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Empezar con una página vacía</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The release has a text in this language already.</source>
        <translation>El comunicado ya tiene un texto en este idioma.</translation>
    </message>
    <message>
        <source>No language is called so. Choose one from the list, or write its tag.</source>
        <translation>Ningún idioma se llama así. Elija uno de la lista o escriba su código.</translation>
    </message>
</context>
<context>
    <name>dateline::LanguageVersions</name>
    <message>
        <source>The language versions differ in a date</source>
        <translation>Las versiones lingüísticas difieren en una fecha</translation>
    </message>
    <message>
        <source>The language versions differ in a contact</source>
        <translation>Las versiones lingüísticas difieren en un contacto</translation>
    </message>
    <message>
        <source>The language versions differ in a country</source>
        <translation>Las versiones lingüísticas difieren en un país</translation>
    </message>
    <message>
        <source>The language versions differ in a number</source>
        <translation>Las versiones lingüísticas difieren en un número</translation>
    </message>
    <message>
        <source>The language versions differ in length</source>
        <translation>Las versiones lingüísticas difieren en extensión</translation>
    </message>
    <message>
        <source>The version in %1 has %2 paragraphs, the one in %3 has %4.</source>
        <translation>La versión en %1 tiene %2 párrafos; la versión en %3, %4.</translation>
    </message>
    <message>
        <source>The language versions differ in quotations</source>
        <translation>Las versiones lingüísticas difieren en las citas</translation>
    </message>
    <message>
        <source>%1 in %2 says %3. The version in %4 does not.</source>
        <translation>%1 en %2 dice %3. La versión en %4 no.</translation>
    </message>
    <message>
        <source>The version in %1 has %2 quotations, the one in %3 has %4.</source>
        <translation>La versión en %1 tiene %2 citas; la versión en %3, %4.</translation>
    </message>
    <message>
        <source>The language versions differ in a person</source>
        <translation>Las versiones lingüísticas difieren en una persona</translation>
    </message>
    <message>
        <source>The version in %1 does not name %2, whom the one in %3 names.</source>
        <translation>La versión en %1 no nombra a %2, a quien nombra la versión en %3.</translation>
    </message>
</context>
<context>
    <name>dateline::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture.</source>
        <translation>«%1» no es una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logotipo: %1</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
</context>
<context>
    <name>dateline::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>dateline::PageHead</name>
    <message>
        <source>From the form. Click to change it there.</source>
        <translation>Viene del formulario. Haga clic para cambiarlo allí.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lugar y fecha</translation>
    </message>
    <message>
        <source>Dateline: %1</source>
        <translation>Lugar y fecha: %1</translation>
    </message>
</context>
<context>
    <name>dateline::PagePainter</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Standfirst, optional</source>
        <translation>Entradilla, opcional</translation>
    </message>
    <message>
        <source>Write the release here</source>
        <translation>Escriba aquí el comunicado</translation>
    </message>
    <message>
        <source>Caption of the table, optional. Tab goes to the cells.</source>
        <translation>Pie de la tabla, opcional. Tab lleva a las celdas.</translation>
    </message>
    <message>
        <source>Caption of the picture, optional</source>
        <translation>Pie de la imagen, opcional</translation>
    </message>
</context>
<context>
    <name>dateline::PageStyleFields</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Ragged at the end</source>
        <translation>En bandera</translation>
    </message>
    <message>
        <source>Flush on both sides</source>
        <translation>Justificadas</translation>
    </message>
    <message>
        <source>Divide words at the end of a line</source>
        <translation>Dividir palabras al final de la línea</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Lining: 0123456789</source>
        <translation>Alineadas: 0123456789</translation>
    </message>
    <message>
        <source>Old-style, where the font has them</source>
        <translation>De estilo antiguo, si la fuente las tiene</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2: every reader knows it</source>
        <translation>PDF/UA-1 y PDF/A-2: los conoce todo lector</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4: PDF 2.0</source>
        <translation>PDF/UA-2 y PDF/A-4: PDF 2.0</translation>
    </message>
    <message>
        <source>Put the .dateline file inside the PDF</source>
        <translation>Incluir el archivo .dateline en el PDF</translation>
    </message>
    <message>
        <source>Whoever gets the PDF can open the release with its form. Ignored findings and who ignored them are left out.</source>
        <translation>Quien reciba el PDF puede abrir el comunicado con su formulario. Las incidencias ignoradas, y quién las ignoró, quedan fuera.</translation>
    </message>
</context>
<context>
    <name>dateline::PageView</name>
    <message>
        <source>Pages as they are exported</source>
        <translation>Las páginas tal como se exportan</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Páginas: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Country or organisation, then Enter</source>
        <translation>País u organización, y luego Intro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (invitado)</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1 (observador)</translation>
    </message>
    <message>
        <source>Participant: %1</source>
        <translation>Participante: %1</translation>
    </message>
    <message>
        <source>Delete removes it, Alt+Left and Alt+Right move it</source>
        <translation>Supr lo quita, Alt+Izquierda y Alt+Derecha lo mueven</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Quitar un participante</translation>
    </message>
    <message>
        <source>Move a participant</source>
        <translation>Mover un participante</translation>
    </message>
    <message>
        <source>Sort participants</source>
        <translation>Ordenar los participantes</translation>
    </message>
    <message>
        <source>Role of a participant</source>
        <translation>Papel de un participante</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>Orden ▾</translation>
    </message>
    <message>
        <source>Order of the participants</source>
        <translation>Orden de los participantes</translation>
    </message>
    <message>
        <source>Dragging a participant gives any other order</source>
        <translation>Arrastrar un participante da cualquier otro orden</translation>
    </message>
    <message>
        <source>Protocol: organisations, then countries by their English names</source>
        <translation>Protocolo: organizaciones y después países por su nombre en inglés</translation>
    </message>
    <message>
        <source>Alphabetical in this language</source>
        <translation>Alfabético en este idioma</translation>
    </message>
</context>
<context>
    <name>dateline::Pdf</name>
    <message>
        <source>The font file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de fuente %1.</translation>
    </message>
    <message>
        <source>Install the font again.</source>
        <translation>Vuelva a instalar la fuente.</translation>
    </message>
    <message>
        <source>The font %1 may not be embedded in a document.</source>
        <translation>La fuente %1 no puede incrustarse en un documento.</translation>
    </message>
    <message>
        <source>Choose another font in the house style.</source>
        <translation>Elija otra fuente en el libro de estilo.</translation>
    </message>
    <message>
        <source>The font %1 is damaged.</source>
        <translation>La fuente %1 está dañada.</translation>
    </message>
    <message>
        <source>Install the font again or choose another.</source>
        <translation>Vuelva a instalar la fuente o elija otra.</translation>
    </message>
    <message>
        <source>The image %1 cannot be put into a PDF.</source>
        <translation>La imagen %1 no puede incluirse en un PDF.</translation>
    </message>
    <message>
        <source>Save it again as baseline JPEG in RGB colours.</source>
        <translation>Guárdela de nuevo como JPEG básico en colores RGB.</translation>
    </message>
    <message>
        <source>The file is damaged or too large; save it again as PNG.</source>
        <translation>El archivo está dañado o es demasiado grande; guárdelo de nuevo como PNG.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as baseline JPEG.</source>
        <translation>Guárdela de nuevo como PNG o como JPEG básico.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>No se pudo escribir el PDF: %1.</translation>
    </message>
    <message>
        <source>The PDF was not written: %1.</source>
        <translation>No se escribió el PDF: %1.</translation>
    </message>
    <message>
        <source>This is a defect in Dateline; please report it with the release.</source>
        <translation>Es un defecto de Dateline; comuníquelo, por favor, junto con el comunicado.</translation>
    </message>
    <message>
        <source>the document has no title</source>
        <translation>el documento no tiene título</translation>
    </message>
    <message>
        <source>the document has no language</source>
        <translation>el documento no tiene idioma</translation>
    </message>
    <message>
        <source>the document has no pages</source>
        <translation>el documento no tiene páginas</translation>
    </message>
    <message>
        <source>the structure has no root</source>
        <translation>la estructura no tiene raíz</translation>
    </message>
    <message>
        <source>structure element %1 hangs in the air</source>
        <translation>el elemento de estructura %1 está suelto</translation>
    </message>
    <message>
        <source>structure element %1 has its parts out of order</source>
        <translation>las partes del elemento de estructura %1 están desordenadas</translation>
    </message>
    <message>
        <source>a heading skips a level</source>
        <translation>un título se salta un nivel</translation>
    </message>
    <message>
        <source>a figure has no alternative text</source>
        <translation>una figura no tiene texto alternativo</translation>
    </message>
    <message>
        <source>a link does not say where it leads</source>
        <translation>un enlace no dice adónde lleva</translation>
    </message>
    <message>
        <source>a table header has no scope</source>
        <translation>un encabezado de tabla no tiene alcance</translation>
    </message>
    <message>
        <source>text %1 has parts</source>
        <translation>el texto %1 tiene partes</translation>
    </message>
    <message>
        <source>an image is not in a figure</source>
        <translation>una imagen no está en una figura</translation>
    </message>
    <message>
        <source>an area to click is not in a link</source>
        <translation>una zona pulsable no está en un enlace</translation>
    </message>
    <message>
        <source>“%1” is not in the structure</source>
        <translation>«%1» no está en la estructura</translation>
    </message>
    <message>
        <source>“%1” has a character without a shape</source>
        <translation>«%1» tiene un carácter sin forma</translation>
    </message>
    <message>
        <source>something on page %1 stands outside it</source>
        <translation>algo de la página %1 queda fuera de ella</translation>
    </message>
    <message>
        <source>“%1” is not on the pages once</source>
        <translation>«%1» no aparece exactamente una vez en las páginas</translation>
    </message>
    <message>
        <source>a figure is not on the pages once</source>
        <translation>una figura no aparece exactamente una vez en las páginas</translation>
    </message>
</context>
<context>
    <name>dateline::PeopleSection</name>
    <message>
        <source>Chair and host</source>
        <translation>Presidencia y anfitrión</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add a chair or host</source>
        <translation>Añadir presidencia o anfitrión</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>La última vez: %1</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Quitar una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Mover una persona</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to move it</source>
        <translation>Arrástrela, o pulse Alt+Arriba y Alt+Abajo, para moverla</translation>
    </message>
</context>
<context>
    <name>dateline::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Papel en el acto</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>The family name comes first</source>
        <translation>El apellido va primero</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source>The picture says nothing of its own (decoration)</source>
        <translation>La imagen no dice nada por sí misma (decoración)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>What somebody who does not see the picture should know</source>
        <translation>Qué debe saber quien no ve la imagen</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Texto alternativo, %1</translation>
    </message>
    <message>
        <source>Whose picture it is, as it is to be printed</source>
        <translation>De quién es la imagen, tal como se imprime</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Every language needs an alternative text, unless the picture is decoration.</source>
        <translation>Cada idioma necesita un texto alternativo, salvo que la imagen sea decorativa.</translation>
    </message>
</context>
<context>
    <name>dateline::PictureEditing</name>
    <message>
        <source>Image…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Alternative text and image…</source>
        <translation>Texto alternativo e imagen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>dateline::PictureFile</name>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>«%1» no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
        <source>Save it as a PNG or JPEG file and insert that.</source>
        <translation>Guárdela como archivo PNG o JPEG e insértelo.</translation>
    </message>
</context>
<context>
    <name>dateline::PlainTextView</name>
    <message>
        <source>Plain text as it is exported</source>
        <translation>Texto sin formato tal como se exporta</translation>
    </message>
</context>
<context>
    <name>dateline::PreviewPanel</name>
    <message>
        <source>Making the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Vista previa más pequeña</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Vista previa más grande</translation>
    </message>
    <message>
        <source>A4 · fonts: %1</source>
        <translation>A4 · tipos de letra: %1</translation>
    </message>
    <message>
        <source>No browser could be started. The page is in %1.</source>
        <translation>No se pudo iniciar ningún navegador. La página está en %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::Printing</name>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>Impreso en %1.</translation>
    </message>
</context>
<context>
    <name>dateline::Privacy</name>
    <message>
        <source>A link that works only in the house</source>
        <translation>Un enlace que solo funciona en la casa</translation>
    </message>
    <message>
        <source>Readers outside cannot open %1.</source>
        <translation>Los lectores de fuera no pueden abrir %1.</translation>
    </message>
    <message>
        <source>A photograph that says where it was taken</source>
        <translation>Una fotografía que dice dónde se tomó</translation>
    </message>
    <message>
        <source>The file %1 carries the place where it was taken.</source>
        <translation>El archivo %1 contiene el lugar donde se tomó.</translation>
    </message>
</context>
<context>
    <name>dateline::Program</name>
    <message>
        <source>Authoring for press offices.</source>
        <translation>Redacción para gabinetes de prensa.</translation>
    </message>
    <message>
        <source>Language of the interface, such as fr.</source>
        <translation>Idioma de la interfaz, por ejemplo es.</translation>
    </message>
    <message>
        <source>A .dateline or text file to open.</source>
        <translation>Un archivo .dateline o de texto que abrir.</translation>
    </message>
    <message>
        <source>system, light, dark, light-contrast or dark-contrast.</source>
        <translation>system, light, dark, light-contrast o dark-contrast.</translation>
    </message>
</context>
<context>
    <name>dateline::QuickEntries</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>La nota %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>El párrafo %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subladillo</translation>
    </message>
</context>
<context>
    <name>dateline::QuickList</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>dateline::ReasonDialog</name>
    <message>
        <source>Reason, kept in the release</source>
        <translation>Motivo, se guarda en el comunicado</translation>
    </message>
</context>
<context>
    <name>dateline::RecentEntry</name>
    <message>
        <source>Embargoed</source>
        <translation>Con embargo</translation>
    </message>
</context>
<context>
    <name>dateline::Recovery</name>
    <message>
        <source>The recovered work is damaged.</source>
        <translation>El trabajo recuperado está dañado.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be made.</source>
        <translation>No se puede crear la carpeta del trabajo recuperado.</translation>
    </message>
    <message>
        <source>Save often until there is room or permission.</source>
        <translation>Guarde a menudo hasta que haya espacio o permiso.</translation>
    </message>
    <message>
        <source>The folder for recovered work cannot be locked.</source>
        <translation>No se puede bloquear la carpeta del trabajo recuperado.</translation>
    </message>
</context>
<context>
    <name>dateline::ReferenceSection</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Convocatoria de prensa</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Tipo de comunicado</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Próxima ronda</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Año o fecha</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>%1 (read only) – Dateline</source>
        <translation>%1 (solo lectura) – Dateline</translation>
    </message>
    <message>
        <source>%1[*] – Dateline</source>
        <translation>%1[*] – Dateline</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Listo para exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>%n punto por corregir antes de exportar</numerusform>
            <numerusform>%n puntos por corregir antes de exportar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDocument</name>
    <message>
        <source>New release</source>
        <translation>Nuevo comunicado</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Añadir un idioma…</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Quitar este idioma</translation>
    </message>
    <message>
        <source>Move this language forward</source>
        <translation>Adelantar este idioma</translation>
    </message>
    <message>
        <source>Move this language back</source>
        <translation>Retrasar este idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Quitar un idioma</translation>
    </message>
    <message>
        <source>The text in %1 is removed. Undo brings it back.</source>
        <translation>El texto en %1 se ha quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Move a language</source>
        <translation>Mover un idioma</translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseView</name>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nada que corregir.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>No carried-over text is left.</source>
        <translation>No queda texto heredado.</translation>
    </message>
    <message>
        <source>Carried-over texts left: %1</source>
        <translation>Textos heredados pendientes: %1</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Ignore this finding?</source>
        <translation>¿Ignorar esta incidencia?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Confirm: it still holds</source>
        <translation>Confirmar: sigue siendo cierto</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Found in this paragraph: %1</source>
        <translation>Hallado en este párrafo: %1</translation>
    </message>
</context>
<context>
    <name>dateline::Repetition</name>
    <message>
        <source>The same word again</source>
        <translation>Otra vez la misma palabra</translation>
    </message>
    <message>
        <source>%1 has “%2” again, soon after the last time.</source>
        <translation>%1 repite «%2» poco después.</translation>
    </message>
    <message>
        <source>The same words again</source>
        <translation>Otra vez las mismas palabras</translation>
    </message>
    <message>
        <source>%1 has “%2” twice.</source>
        <translation>%1 tiene dos veces «%2».</translation>
    </message>
    <message>
        <source>The event’s full name again</source>
        <translation>Otra vez el nombre completo del acto</translation>
    </message>
    <message>
        <source>%1 gives the event’s name in full again; “%2” is enough.</source>
        <translation>%1 vuelve a dar el nombre completo del acto; basta «%2».</translation>
    </message>
</context>
<context>
    <name>dateline::RequiredFacts</name>
    <message>
        <source>No event name</source>
        <translation>Falta el nombre del acto</translation>
    </message>
    <message>
        <source>Name the event in the form; the facts list and the checks use the name.</source>
        <translation>Dé nombre al acto en el formulario; la lista de datos y las comprobaciones lo usan.</translation>
    </message>
    <message>
        <source>No event date</source>
        <translation>Falta la fecha del acto</translation>
    </message>
    <message>
        <source>Say in the form when the event is held.</source>
        <translation>Diga en el formulario cuándo se celebra el acto.</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Falta la ciudad</translation>
    </message>
    <message>
        <source>Say in the form in which city the event is held.</source>
        <translation>Diga en el formulario en qué ciudad se celebra el acto.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Falta el país</translation>
    </message>
    <message>
        <source>Say in the form in which country the event is held.</source>
        <translation>Diga en el formulario en qué país se celebra el acto.</translation>
    </message>
    <message>
        <source>No release date</source>
        <translation>Falta la fecha de difusión</translation>
    </message>
    <message>
        <source>Say when the release goes out.</source>
        <translation>Diga cuándo se difunde el comunicado.</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Falta el emisor</translation>
    </message>
    <message>
        <source>Say who issues the release.</source>
        <translation>Diga quién emite el comunicado.</translation>
    </message>
    <message>
        <source>No reference number</source>
        <translation>Falta el número de referencia</translation>
    </message>
    <message>
        <source>Give the release its number, so that it can be quoted and found.</source>
        <translation>Dé su número al comunicado, para que pueda citarse y encontrarse.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Falta un contacto</translation>
    </message>
    <message>
        <source>Say whom journalists can call or write to.</source>
        <translation>Diga a quién pueden llamar o escribir los periodistas.</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>el contacto</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Falta el teléfono</translation>
    </message>
    <message>
        <source>Give a number where %1 can be called.</source>
        <translation>Indique un número de teléfono: %1.</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Falta el correo electrónico</translation>
    </message>
    <message>
        <source>Give an address where %1 can be written to.</source>
        <translation>Indique una dirección de correo electrónico: %1.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Falta el titular</translation>
    </message>
    <message>
        <source>The version in %1 has no headline.</source>
        <translation>La versión en %1 no tiene titular.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Falta el texto</translation>
    </message>
    <message>
        <source>The version in %1 has no paragraph.</source>
        <translation>La versión en %1 no tiene ningún párrafo.</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>Falta el resumen</translation>
    </message>
    <message>
        <source>The version in %1 has no summary for search engines and feeds.</source>
        <translation>La versión en %1 no tiene resumen para buscadores y canales.</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>Falta una cita</translation>
    </message>
    <message>
        <source>Nobody is quoted in the version in %1; journalists look for a voice.</source>
        <translation>En la versión en %1 no se cita a nadie; los periodistas buscan una voz.</translation>
    </message>
    <message>
        <source>No words about the issuer</source>
        <translation>Nada sobre el emisor</translation>
    </message>
    <message>
        <source>The house style has no paragraph about the issuer in %1.</source>
        <translation>El libro de estilo no tiene párrafo sobre el emisor en %1.</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>El acto termina antes de empezar</translation>
    </message>
    <message>
        <source>The last day of the event is before its first day.</source>
        <translation>El último día del acto es anterior al primero.</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>El embargo ha vencido</translation>
    </message>
    <message>
        <source>The embargo ended before now. Take it away or set a later time.</source>
        <translation>El embargo ya ha vencido. Quítelo o fije una hora posterior.</translation>
    </message>
    <message>
        <source>No end mark</source>
        <translation>Sin marca de fin</translation>
    </message>
    <message>
        <source>The house style has no mark for the end of the text in %1.</source>
        <translation>El libro de estilo no tiene marca de fin de texto en %1.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>The version in %1 links to no page or document for readers who want more.</source>
        <translation>La versión en %1 no enlaza ninguna página ni documento para quien quiera saber más.</translation>
    </message>
</context>
<context>
    <name>dateline::RulePack</name>
    <message>
        <source>Compare it with the schema of rule packs.</source>
        <translation>Compárelo con el esquema de los paquetes de reglas.</translation>
    </message>
    <message>
        <source>This is not a rule pack: %1</source>
        <translation>Esto no es un paquete de reglas: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>A rule pack has no member “%1”.</source>
        <translation>Un paquete de reglas no tiene ningún miembro «%1».</translation>
    </message>
    <message>
        <source>The rule pack lacks an id or a name.</source>
        <translation>Al paquete de reglas le falta un identificador o un nombre.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>A rule’s id is like “style.long-word”, not “%1”.</source>
        <translation>El identificador de una regla es como «style.long-word», no «%1».</translation>
    </message>
    <message>
        <source>A rule has no member “%1”.</source>
        <translation>Una regla no tiene ningún miembro «%1».</translation>
    </message>
    <message>
        <source>A severity is “remark” or “must-fix”.</source>
        <translation>La gravedad es «remark» o «must-fix».</translation>
    </message>
    <message>
        <source>A release has no part “%1”.</source>
        <translation>Un comunicado no tiene ninguna parte «%1».</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1 (at character %2).</source>
        <translation>El patrón no es válido: %1 (en el carácter %2).</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Ordinal letters in a date</source>
        <translation>Ordinal en una fecha</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “%2”.</source>
        <translation>%3 dice «%1». Escriba «%2».</translation>
    </message>
    <message>
        <source>Days are cardinal figures.</source>
        <translation>Los días van en cardinales.</translation>
    </message>
    <message>
        <source>The day before the month</source>
        <translation>El día antes del mes</translation>
    </message>
    <message>
        <source>American dates begin with the month.</source>
        <translation>Las fechas estadounidenses empiezan por el mes.</translation>
    </message>
    <message>
        <source>A month in full</source>
        <translation>Un mes sin abreviar</translation>
    </message>
    <message>
        <source>Per cent in words</source>
        <translation>Por ciento en palabras</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>Grafía británica</translation>
    </message>
    <message>
        <source>%3 says “%1”. American English has “%2”.</source>
        <translation>%3 dice «%1». El inglés estadounidense tiene «%2».</translation>
    </message>
    <message>
        <source>European External Action Service</source>
        <translation>Servicio Europeo de Acción Exterior</translation>
    </message>
    <message>
        <source>EU institutions, with the wording of the External Action Service.</source>
        <translation>Instituciones de la UE, con las expresiones del Servicio Europeo de Acción Exterior.</translation>
    </message>
    <message>
        <source>The short name of the country</source>
        <translation>El nombre breve del país</translation>
    </message>
    <message>
        <source>%3 says “%1”. The house writes “%2”.</source>
        <translation>%3 dice «%1». La casa escribe «%2».</translation>
    </message>
    <message>
        <source>The External Action Service writes “the Kyrgyz Republic”; the Style Guide and the UN list have Kyrgyzstan. Either is sound, both in one text are not.</source>
        <translation>El Servicio Europeo de Acción Exterior escribe «the Kyrgyz Republic»; el libro de estilo y la lista de la ONU tienen Kyrgyzstan. Ambos son correctos, pero no los dos en un mismo texto.</translation>
    </message>
    <message>
        <source>The title’s official form</source>
        <translation>La forma oficial del título</translation>
    </message>
    <message>
        <source>%3 says “%1”. The official form is “%2”.</source>
        <translation>%3 dice «%1». La forma oficial es «%2».</translation>
    </message>
    <message>
        <source>The title in full at the first mention, HR/VP after.</source>
        <translation>El título completo en la primera mención, HR/VP después.</translation>
    </message>
    <message>
        <source>EU institutions</source>
        <translation>Instituciones de la UE</translation>
    </message>
    <message>
        <source>The Interinstitutional Style Guide and the Commission’s guide for the web. Where they disagree, the rule says so and which it follows.</source>
        <translation>El Libro de estilo interinstitucional y la guía web de la Comisión. Donde discrepan, la regla lo dice e indica cuál sigue.</translation>
    </message>
    <message>
        <source>A non-breaking space</source>
        <translation>Un espacio de no separación</translation>
    </message>
    <message>
        <source>%3 has a non-breaking space that keeps two words on one line.</source>
        <translation>%3 tiene un espacio de no separación que mantiene dos palabras en una línea.</translation>
    </message>
    <message>
        <source>The Style Guide keeps non-breaking spaces to a minimum: by figures, units, titles and marks.</source>
        <translation>El libro de estilo limita los espacios de no separación a cifras, unidades, títulos y signos.</translation>
    </message>
    <message>
        <source>An em dash</source>
        <translation>Una raya</translation>
    </message>
    <message>
        <source>%3 has an em dash. Write a spaced en dash.</source>
        <translation>%3 tiene una raya. Escriba un semiguion entre espacios.</translation>
    </message>
    <message>
        <source>The Commission’s web guide no longer uses the em dash. (The Style Guide’s table of marks still has it, spaced.)</source>
        <translation>La guía web de la Comisión ya no usa la raya. (La tabla de signos del libro de estilo aún la tiene, entre espacios.)</translation>
    </message>
    <message>
        <source>An exclamation mark</source>
        <translation>Un signo de exclamación</translation>
    </message>
    <message>
        <source>%3 has an exclamation mark.</source>
        <translation>%3 tiene un signo de exclamación.</translation>
    </message>
    <message>
        <source>Exclamation marks are for warnings of danger.</source>
        <translation>Los signos de exclamación son para advertir de un peligro.</translation>
    </message>
    <message>
        <source>Days are cardinal figures: 13 June, not 13th June.</source>
        <translation>Los días van en cardinales: 13 June, no 13th June.</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Una fecha en cifras</translation>
    </message>
    <message>
        <source>%3 has the date %1 in figures. Write the month as a word.</source>
        <translation>%3 tiene la fecha %1 en cifras. Escriba el mes con su nombre.</translation>
    </message>
    <message>
        <source>In text, the month is a word: figures are read differently in different countries.</source>
        <translation>En el texto, el mes es una palabra: las cifras se leen de forma distinta según el país.</translation>
    </message>
    <message>
        <source>The month before the day</source>
        <translation>El mes antes del día</translation>
    </message>
    <message>
        <source>British dates begin with the day.</source>
        <translation>Las fechas británicas empiezan por el día.</translation>
    </message>
    <message>
        <source>A comma in a date</source>
        <translation>Una coma en una fecha</translation>
    </message>
    <message>
        <source>Dates have no comma before the year.</source>
        <translation>Las fechas no llevan coma antes del año.</translation>
    </message>
    <message>
        <source>A preposition and a dash</source>
        <translation>Una preposición y un guion</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the range in words or with a dash alone.</source>
        <translation>%3 dice «%1». Escriba el intervalo con palabras o solo con el guion.</translation>
    </message>
    <message>
        <source>“From” goes with “to” and “between” with “and”; neither goes with a dash.</source>
        <translation>«From» va con «to» y «between» con «and»; ninguno va con un guion.</translation>
    </message>
    <message>
        <source>An abbreviated million</source>
        <translation>Un millón abreviado</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write million or billion.</source>
        <translation>%3 dice «%1». Escriba million o billion.</translation>
    </message>
    <message>
        <source>Millions and billions are written out.</source>
        <translation>Los millones y los miles de millones se escriben completos.</translation>
    </message>
    <message>
        <source>Per cent without a space</source>
        <translation>Por ciento sin espacio</translation>
    </message>
    <message>
        <source>The Style Guide sets a hard space before the per cent sign. (The web guide closes it up.)</source>
        <translation>El libro de estilo pone un espacio de no separación antes del signo de porcentaje. (La guía web lo pega.)</translation>
    </message>
    <message>
        <source>A space after €</source>
        <translation>Un espacio tras €</translation>
    </message>
    <message>
        <source>In English no space stands between € and the figure.</source>
        <translation>En inglés no hay espacio entre € y la cifra.</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>%3 says “%1”. EU English has “%2”.</source>
        <translation>%3 dice «%1». El inglés de la UE tiene «%2».</translation>
    </message>
    <message>
        <source>EU English has -ise, not -ize.</source>
        <translation>El inglés de la UE escribe -ise, no -ize.</translation>
    </message>
    <message>
        <source>A needless hyphen</source>
        <translation>Un guion innecesario</translation>
    </message>
    <message>
        <source>Closed up: cooperation, coordination.</source>
        <translation>En una palabra: cooperation, coordination.</translation>
    </message>
    <message>
        <source>A compound without hyphens</source>
        <translation>Un compuesto sin guiones</translation>
    </message>
    <message>
        <source>Words that together qualify a noun are hyphenated.</source>
        <translation>Las palabras que juntas califican a un sustantivo llevan guion.</translation>
    </message>
    <message>
        <source>A preposition that does not fit</source>
        <translation>Una preposición que no encaja</translation>
    </message>
    <message>
        <source>The verb goes with another preposition.</source>
        <translation>El verbo pide otra preposición.</translation>
    </message>
    <message>
        <source>“Interest to” do something</source>
        <translation>«Interest to» con verbo</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write “an interest in strengthening”, not “an interest to strengthen”.</source>
        <translation>%3 dice «%1». Escriba «an interest in strengthening», no «an interest to strengthen».</translation>
    </message>
    <message>
        <source>One has an interest in doing something.</source>
        <translation>Se dice «an interest in doing something».</translation>
    </message>
    <message>
        <source>A name without commas</source>
        <translation>Un nombre sin comas</translation>
    </message>
    <message>
        <source>A name that explains a function stands between commas.</source>
        <translation>Un nombre que explica un cargo va entre comas.</translation>
    </message>
    <message>
        <source>A post’s official form</source>
        <translation>La forma oficial de un cargo</translation>
    </message>
    <message>
        <source>The External Action Service writes its posts with hyphens.</source>
        <translation>El Servicio Europeo de Acción Exterior escribe sus cargos con guiones.</translation>
    </message>
    <message>
        <source>A worn word</source>
        <translation>Una palabra gastada</translation>
    </message>
    <message>
        <source>%3 says “%1”. A plain word says the same: “%2”.</source>
        <translation>%3 dice «%1». Una palabra sencilla dice lo mismo: «%2».</translation>
    </message>
    <message>
        <source>Words that EU texts wear out; a plain one says the same.</source>
        <translation>Palabras que los textos de la UE desgastan; una sencilla dice lo mismo.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Palabras que no dicen nada</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say what was done.</source>
        <translation>%3 dice «%1». Diga qué se hizo.</translation>
    </message>
    <message>
        <source>Words that say nothing put off what the sentence says.</source>
        <translation>Las palabras vacías retrasan lo que dice la frase.</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>Lo mismo dos veces</translation>
    </message>
    <message>
        <source>%3 says “%1”. One of the words is enough.</source>
        <translation>%3 dice «%1». Basta una de las palabras.</translation>
    </message>
    <message>
        <source>The same thing is said twice.</source>
        <translation>Se dice dos veces lo mismo.</translation>
    </message>
    <message>
        <source>A decision without a decider</source>
        <translation>Una decisión de nadie</translation>
    </message>
    <message>
        <source>%3 says “%1”. Say who decided.</source>
        <translation>%3 dice «%1». Diga quién decidió.</translation>
    </message>
    <message>
        <source>A decision is somebody’s.</source>
        <translation>Una decisión es siempre de alguien.</translation>
    </message>
    <message>
        <source>Prepositions change in a series</source>
        <translation>Las preposiciones cambian en una serie</translation>
    </message>
    <message>
        <source>%3 says “%1”. The parts joined by “and” should hang on one preposition.</source>
        <translation>%3 dice «%1». Lo que une «and» debe depender de una sola preposición.</translation>
    </message>
    <message>
        <source>What is joined by “and” hangs on one preposition.</source>
        <translation>Lo que une «and» depende de una sola preposición.</translation>
    </message>
    <message>
        <source>A word that leaves some out</source>
        <translation>Una palabra que excluye a algunos</translation>
    </message>
    <message>
        <source>Words that leave no one out.</source>
        <translation>Palabras que no excluyen a nadie.</translation>
    </message>
    <message>
        <source>The house spells it otherwise</source>
        <translation>La casa lo escribe de otro modo</translation>
    </message>
    <message>
        <source>One of two spellings is the house’s.</source>
        <translation>De dos grafías, una es la de la casa.</translation>
    </message>
    <message>
        <source>French, national typography</source>
        <translation>Francés, tipografía nacional</translation>
    </message>
    <message>
        <source>No space before a mark</source>
        <translation>Falta el espacio antes de un signo</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before “%1”.</source>
        <translation>%3: falta el espacio de no separación antes de «%1».</translation>
    </message>
    <message>
        <source>A space that can break</source>
        <translation>Un espacio que puede partirse</translation>
    </message>
    <message>
        <source>%3 has a plain space before a mark.</source>
        <translation>%3 tiene un espacio normal antes de un signo.</translation>
    </message>
    <message>
        <source>The space before these marks must not break a line.</source>
        <translation>El espacio ante estos signos no debe partir la línea.</translation>
    </message>
    <message>
        <source>The space before a colon</source>
        <translation>El espacio antes de los dos puntos</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space before a colon.</source>
        <translation>%3: falta el espacio de no separación antes de los dos puntos.</translation>
    </message>
    <message>
        <source>A colon has a non-breaking space before it.</source>
        <translation>Los dos puntos llevan delante un espacio de no separación.</translation>
    </message>
    <message>
        <source>The space inside guillemets</source>
        <translation>El espacio dentro de las comillas</translation>
    </message>
    <message>
        <source>%3 lacks the non-breaking space inside «&#xa0;».</source>
        <translation>%3: falta el espacio de no separación dentro de « ».</translation>
    </message>
    <message>
        <source>Guillemets have a non-breaking space inside.</source>
        <translation>Las comillas francesas llevan dentro un espacio de no separación.</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>El primero de mes</translation>
    </message>
    <message>
        <source>The first of the month is 1er; the other days are plain.</source>
        <translation>El primero de mes es 1er; los demás días son cifras simples.</translation>
    </message>
    <message>
        <source>A month with a capital</source>
        <translation>Un mes con mayúscula</translation>
    </message>
    <message>
        <source>%3 says “%1”. Months have a small letter.</source>
        <translation>%3 dice «%1». Los meses van con minúscula.</translation>
    </message>
    <message>
        <source>Months and weekdays begin with a small letter.</source>
        <translation>Los meses y los días de la semana empiezan con minúscula.</translation>
    </message>
    <message>
        <source>A word that French has</source>
        <translation>Una palabra que el francés tiene</translation>
    </message>
    <message>
        <source>%3 says “%1”. French has “%2”.</source>
        <translation>%3 dice «%1». El francés tiene «%2».</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>What holds in every house: facts, safe and whole characters, sound typography, access for all. Lies under every other pack.</source>
        <translation>Lo que vale en toda casa: hechos, caracteres seguros e íntegros, buena tipografía, acceso para todos. Está debajo de los demás paquetes.</translation>
    </message>
    <message>
        <source>A release without a headline cannot be listed, sent or found.</source>
        <translation>Un comunicado sin titular no puede listarse, enviarse ni encontrarse.</translation>
    </message>
    <message>
        <source>A version without a paragraph says nothing.</source>
        <translation>Una versión sin párrafos no dice nada.</translation>
    </message>
    <message>
        <source>The name is what series, facts list and checks go by.</source>
        <translation>Por el nombre se guían la serie, la lista de datos y las comprobaciones.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the lead answers them, the form holds them.</source>
        <translation>Quién, qué, cuándo, dónde: el arranque lo responde, el formulario lo guarda.</translation>
    </message>
    <message>
        <source>Outside its country a city may not be known, or be one of several of the name.</source>
        <translation>Fuera de su país, una ciudad puede no conocerse o ser una de varias con el mismo nombre.</translation>
    </message>
    <message>
        <source>A release is dated, whether it goes out at once or under embargo.</source>
        <translation>Un comunicado lleva fecha, salga al momento o con embargo.</translation>
    </message>
    <message>
        <source>Readers and feeds must be able to tell who speaks.</source>
        <translation>Los lectores y los canales deben saber quién habla.</translation>
    </message>
    <message>
        <source>A release names whom journalists can ask.</source>
        <translation>Un comunicado dice a quién pueden preguntar los periodistas.</translation>
    </message>
    <message>
        <source>Journalists on deadline call.</source>
        <translation>Los periodistas con prisa llaman.</translation>
    </message>
    <message>
        <source>Journalists write first.</source>
        <translation>Los periodistas escriben primero.</translation>
    </message>
    <message>
        <source>Offices that number their releases quote and file them by the number.</source>
        <translation>Los gabinetes que numeran sus comunicados los citan y archivan por el número.</translation>
    </message>
    <message>
        <source>Search engines and feeds show a summary of at most 160 characters.</source>
        <translation>Los buscadores y canales muestran un resumen de 160 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A quotation is a fixed feature of the genre; a release without one reads as minutes.</source>
        <translation>La cita es un rasgo fijo del género; sin ella, el comunicado se lee como un acta.</translation>
    </message>
    <message>
        <source>A closing paragraph says who the issuer is.</source>
        <translation>Un párrafo final dice quién es el emisor.</translation>
    </message>
    <message>
        <source>An event does not end before it begins.</source>
        <translation>Un acto no termina antes de empezar.</translation>
    </message>
    <message>
        <source>An embargo that is over embargoes nothing.</source>
        <translation>Un embargo vencido no embarga nada.</translation>
    </message>
    <message>
        <source>The date in the text and the date in the form are what readers and calendars get; one of them is wrong. A date that stands with another place or another event is left alone.</source>
        <translation>La fecha del texto y la del formulario llegan a lectores y agendas; una de las dos es errónea. Una fecha unida a otro lugar u otro acto no se toca.</translation>
    </message>
    <message>
        <source>A weekday and a date that do not fit send people on the wrong day.</source>
        <translation>Un día de la semana y una fecha que no casan hacen venir a la gente el día equivocado.</translation>
    </message>
    <message>
        <source>What is past on the date of the release is told as past, what is to come as to come.</source>
        <translation>Lo pasado en la fecha del comunicado se cuenta en pasado; lo que está por venir, en futuro.</translation>
    </message>
    <message>
        <source>The round in the text and the round in the form disagree.</source>
        <translation>La ronda del texto y la del formulario discrepan.</translation>
    </message>
    <message>
        <source>The city in the text and the city in the form disagree.</source>
        <translation>La ciudad del texto y la del formulario discrepan.</translation>
    </message>
    <message>
        <source>Who, what, when, where: the text says where, too.</source>
        <translation>Quién, qué, cuándo, dónde: el texto también dice dónde.</translation>
    </message>
    <message>
        <source>The country after the city is not the form’s.</source>
        <translation>El país tras la ciudad no es el del formulario.</translation>
    </message>
    <message>
        <source>Who takes part is named.</source>
        <translation>Se menciona a quien participa.</translation>
    </message>
    <message>
        <source>A list that is mostly the participants names one that the form does not.</source>
        <translation>Una lista que es en su mayoría la de participantes cita a uno que el formulario no tiene.</translation>
    </message>
    <message>
        <source>A person’s name is written one way, the person’s own.</source>
        <translation>El nombre de una persona se escribe de una sola manera, la suya.</translation>
    </message>
    <message>
        <source>One person is called by one function throughout.</source>
        <translation>Una persona lleva un solo cargo en todo el texto.</translation>
    </message>
    <message>
        <source>A number that is a digit or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Un número que difiere en una o dos cifras del de un contacto es ese número, mal tecleado.</translation>
    </message>
    <message>
        <source>Nobody can dial it.</source>
        <translation>Nadie puede marcarlo.</translation>
    </message>
    <message>
        <source>An address that is a letter or two from a contact’s is that contact’s, mistyped.</source>
        <translation>Una dirección que difiere en una o dos letras de la de un contacto es esa dirección, mal tecleada.</translation>
    </message>
    <message>
        <source>Numbers look alike throughout; the house style says how.</source>
        <translation>Los números tienen siempre el mismo aspecto; cuál, lo dice el libro de estilo.</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Ningún diccionario la tiene.</translation>
    </message>
    <message>
        <source>A control character</source>
        <translation>Un carácter de control</translation>
    </message>
    <message>
        <source>%3 has the control character %1.</source>
        <translation>%3 tiene el carácter de control %1.</translation>
    </message>
    <message>
        <source>Control characters are allowed in no format that a release is exported to.</source>
        <translation>Los caracteres de control no se admiten en ningún formato de exportación.</translation>
    </message>
    <message>
        <source>A hidden change of direction</source>
        <translation>Un cambio de dirección oculto</translation>
    </message>
    <message>
        <source>%3 has the character %1, which turns the text after it round.</source>
        <translation>%3 tiene el carácter %1, que da la vuelta al texto que sigue.</translation>
    </message>
    <message>
        <source>It makes text read otherwise than it is written; the trick of false links.</source>
        <translation>Hace que el texto se lea distinto de como está escrito; es el truco de los enlaces falsos.</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Un carácter invisible</translation>
    </message>
    <message>
        <source>%3 has the invisible character %1.</source>
        <translation>%3 tiene el carácter invisible %1.</translation>
    </message>
    <message>
        <source>Invisible characters break searching, spelling and line breaks, and can mark a copy.</source>
        <translation>Los caracteres invisibles estropean la búsqueda, la ortografía y los saltos de línea, y pueden marcar una copia.</translation>
    </message>
    <message>
        <source>A character was lost</source>
        <translation>Se perdió un carácter</translation>
    </message>
    <message>
        <source>%3 has %1 where a character was lost in conversion.</source>
        <translation>%3 tiene %1 donde se perdió un carácter en una conversión.</translation>
    </message>
    <message>
        <source>It stands where a program could not read what was written.</source>
        <translation>Está donde un programa no supo leer lo escrito.</translation>
    </message>
    <message>
        <source>Garbled characters</source>
        <translation>Caracteres estropeados</translation>
    </message>
    <message>
        <source>“%1” looks like a character read in the wrong encoding.</source>
        <translation>«%1» parece un carácter leído con la codificación equivocada.</translation>
    </message>
    <message>
        <source>UTF-8 was read as Windows-1252 on the way here.</source>
        <translation>Por el camino se leyó UTF-8 como Windows-1252.</translation>
    </message>
    <message>
        <source>A letter and its accent are one character, or searching and comparing fail.</source>
        <translation>Una letra y su tilde son un carácter, o la búsqueda y la comparación fallan.</translation>
    </message>
    <message>
        <source>A date in one language is the date in every language.</source>
        <translation>Una fecha en un idioma es la fecha en todos.</translation>
    </message>
    <message>
        <source>Numbers and addresses are the same in every language.</source>
        <translation>Los números y direcciones son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>Who is named in one language is named in every language.</source>
        <translation>Quien se nombra en un idioma se nombra en todos.</translation>
    </message>
    <message>
        <source>Figures are the same in every language.</source>
        <translation>Las cifras son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>A translation goes paragraph by paragraph; one more or less is one forgotten or left over.</source>
        <translation>Una traducción va párrafo a párrafo; uno de más o de menos es un olvido o un resto.</translation>
    </message>
    <message>
        <source>What is quoted in one language is quoted in every language.</source>
        <translation>Lo que se cita en un idioma se cita en todos.</translation>
    </message>
    <message>
        <source>One word is written one way throughout.</source>
        <translation>Una palabra se escribe siempre de una manera.</translation>
    </message>
    <message>
        <source>A country has one name in one text, the short or the official.</source>
        <translation>Un país tiene un nombre en un texto, el breve o el oficial.</translation>
    </message>
    <message>
        <source>Every date of an event has its year, or none has.</source>
        <translation>Todas las fechas de un acto llevan su año, o ninguna.</translation>
    </message>
    <message>
        <source>An abbreviation is spelled out where it first stands.</source>
        <translation>Una sigla se desarrolla donde aparece por primera vez.</translation>
    </message>
    <message>
        <source>Words carried over from the last edition may no longer hold.</source>
        <translation>Palabras heredadas de la última edición pueden no ser ya ciertas.</translation>
    </message>
    <message>
        <source>More than one space</source>
        <translation>Más de un espacio</translation>
    </message>
    <message>
        <source>%3 has more than one space between two words.</source>
        <translation>%3 tiene más de un espacio entre dos palabras.</translation>
    </message>
    <message>
        <source>Words are one space apart.</source>
        <translation>Las palabras van separadas por un espacio.</translation>
    </message>
    <message>
        <source>Space at the edge</source>
        <translation>Espacio en el borde</translation>
    </message>
    <message>
        <source>%3 begins or ends with white space.</source>
        <translation>%3 empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>White space at the edge of a paragraph shifts it in some formats.</source>
        <translation>Un espacio en el borde de un párrafo lo desplaza en algunos formatos.</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Espacio antes de un signo</translation>
    </message>
    <message>
        <source>%3 has a space before a comma or full stop.</source>
        <translation>%3 tiene un espacio antes de una coma o un punto.</translation>
    </message>
    <message>
        <source>Commas and full stops stand close to the word before them.</source>
        <translation>La coma y el punto van pegados a la palabra anterior.</translation>
    </message>
    <message>
        <source>%3 has a space before a colon, semicolon, question or exclamation mark.</source>
        <translation>%3 tiene un espacio antes de dos puntos, punto y coma, interrogación o exclamación.</translation>
    </message>
    <message>
        <source>Outside French, these marks stand close to the word before them.</source>
        <translation>Fuera del francés, estos signos van pegados a la palabra anterior.</translation>
    </message>
    <message>
        <source>No space after a mark</source>
        <translation>Falta espacio tras un signo</translation>
    </message>
    <message>
        <source>%3 lacks a space after “%1”.</source>
        <translation>%3: falta un espacio tras «%1».</translation>
    </message>
    <message>
        <source>A space follows a comma or the end of a sentence.</source>
        <translation>Tras una coma o el fin de una frase va un espacio.</translation>
    </message>
    <message>
        <source>A mark stands twice</source>
        <translation>Un signo repetido</translation>
    </message>
    <message>
        <source>%3 has “%1”.</source>
        <translation>%3 tiene «%1».</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Basta un signo.</translation>
    </message>
    <message>
        <source>Repeated marks</source>
        <translation>Signos repetidos</translation>
    </message>
    <message>
        <source>A release does not shout.</source>
        <translation>Un comunicado no grita.</translation>
    </message>
    <message>
        <source>Typewriter apostrophe</source>
        <translation>Apóstrofo de máquina de escribir</translation>
    </message>
    <message>
        <source>%3 has a typewriter apostrophe.</source>
        <translation>%3 tiene un apóstrofo de máquina de escribir.</translation>
    </message>
    <message>
        <source>Within a word, the apostrophe is ’ (U+2019).</source>
        <translation>Dentro de una palabra, el apóstrofo es ’ (U+2019).</translation>
    </message>
    <message>
        <source>Each language has quotation marks of its own.</source>
        <translation>Cada idioma tiene sus propias comillas.</translation>
    </message>
    <message>
        <source>Two hyphens for a dash</source>
        <translation>Dos guiones por una raya</translation>
    </message>
    <message>
        <source>%3 has two hyphens where a dash belongs.</source>
        <translation>%3 tiene dos guiones donde corresponde una raya.</translation>
    </message>
    <message>
        <source>Two hyphens are a typewriter’s dash.</source>
        <translation>Dos guiones son la raya de la máquina de escribir.</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Guion por raya</translation>
    </message>
    <message>
        <source>%3 has a hyphen where a dash belongs.</source>
        <translation>%3 tiene un guion donde corresponde una raya.</translation>
    </message>
    <message>
        <source>A dash between words is longer than a hyphen.</source>
        <translation>Una raya entre palabras es más larga que un guion.</translation>
    </message>
    <message>
        <source>Three full stops</source>
        <translation>Tres puntos</translation>
    </message>
    <message>
        <source>%3 has three full stops for an ellipsis.</source>
        <translation>%3 tiene tres puntos en lugar de puntos suspensivos.</translation>
    </message>
    <message>
        <source>Three points are one character, … (U+2026).</source>
        <translation>Los puntos suspensivos son un carácter, … (U+2026).</translation>
    </message>
    <message>
        <source>A bracket that opens also closes.</source>
        <translation>Un paréntesis que se abre también se cierra.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Una palabra repetida</translation>
    </message>
    <message>
        <source>The same word twice in a row is a slip of the hand.</source>
        <translation>La misma palabra dos veces seguidas es un desliz.</translation>
    </message>
    <message>
        <source>Words still to come</source>
        <translation>Palabras por venir</translation>
    </message>
    <message>
        <source>“%1” in %3 stands for something that is still to be written.</source>
        <translation>%3: «%1» ocupa el lugar de algo que aún hay que escribir.</translation>
    </message>
    <message>
        <source>What stands for words still to come must not go out.</source>
        <translation>Lo que ocupa el lugar de palabras por venir no debe salir.</translation>
    </message>
    <message>
        <source>A note among colleagues</source>
        <translation>Una nota entre colegas</translation>
    </message>
    <message>
        <source>“%1” in %3 looks like a note that should not go out.</source>
        <translation>%3: «%1» parece una nota que no debe salir.</translation>
    </message>
    <message>
        <source>Notes among colleagues must not go out.</source>
        <translation>Las notas entre colegas no deben salir.</translation>
    </message>
    <message>
        <source>A link into the house is of no use outside and tells how the house is built.</source>
        <translation>Un enlace interno no sirve fuera y revela cómo está hecha la casa.</translation>
    </message>
    <message>
        <source>Photographs tell where and when they were taken, which may harm people in them.</source>
        <translation>Las fotografías dicen dónde y cuándo se tomaron, lo que puede perjudicar a quienes aparecen.</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines.</source>
        <translation>Los titulares se cortan en canales, resultados de búsqueda y asuntos de correo.</translation>
    </message>
    <message>
        <source>Full stop in the headline</source>
        <translation>Punto en el titular</translation>
    </message>
    <message>
        <source>The headline ends with a full stop.</source>
        <translation>El titular termina con un punto.</translation>
    </message>
    <message>
        <source>A headline has no full stop.</source>
        <translation>Un titular no lleva punto final.</translation>
    </message>
    <message>
        <source>Search engines cut a summary after some 160 characters.</source>
        <translation>Los buscadores cortan un resumen tras unos 160 caracteres.</translation>
    </message>
    <message>
        <source>Readers lose the thread of long sentences.</source>
        <translation>El lector pierde el hilo de las frases largas.</translation>
    </message>
    <message>
        <source>One idea a paragraph.</source>
        <translation>Una idea por párrafo.</translation>
    </message>
    <message>
        <source>Capitals are slow to read and shout.</source>
        <translation>Las mayúsculas se leen despacio y gritan.</translation>
    </message>
    <message>
        <source>Headings are nested without gaps, so that readers can jump among them.</source>
        <translation>Los títulos se escalonan sin huecos, para que se pueda saltar entre ellos.</translation>
    </message>
    <message>
        <source>A heading announces something.</source>
        <translation>Un ladillo anuncia algo.</translation>
    </message>
    <message>
        <source>Editors stop reading.</source>
        <translation>Los redactores dejan de leer.</translation>
    </message>
    <message>
        <source>Screen readers list links by their words alone.</source>
        <translation>Los lectores de pantalla enumeran los enlaces solo por sus palabras.</translation>
    </message>
    <message>
        <source>A screen reader spells out an address character by character.</source>
        <translation>Un lector de pantalla deletrea una dirección carácter a carácter.</translation>
    </message>
    <message>
        <source>Voices read marked passages in their own language.</source>
        <translation>Las voces leen los pasajes marcados en su propio idioma.</translation>
    </message>
    <message>
        <source>Who cannot see an image is told what it shows.</source>
        <translation>A quien no puede ver una imagen se le dice qué muestra.</translation>
    </message>
    <message>
        <source>The maker of an image is named; most licences ask for it.</source>
        <translation>Se nombra al autor de una imagen; la mayoría de las licencias lo exige.</translation>
    </message>
    <message>
        <source>Text and links in the house colour must be readable on white.</source>
        <translation>El texto y los enlaces en el color corporativo deben leerse sobre blanco.</translation>
    </message>
    <message>
        <source>Screen readers read the header with each cell.</source>
        <translation>Los lectores de pantalla leen el encabezado con cada celda.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>%3 says “%1”. UN English has “%2”.</source>
        <translation>%3 dice «%1». El inglés de la ONU tiene «%2».</translation>
    </message>
    <message>
        <source>The United Nations name</source>
        <translation>El nombre de las Naciones Unidas</translation>
    </message>
    <message>
        <source>%3 says “%1”. The United Nations name is “%2”.</source>
        <translation>%3 dice «%1». El nombre en las Naciones Unidas es «%2».</translation>
    </message>
    <message>
        <source>United Nations names of countries.</source>
        <translation>Nombres de países de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>The manual spells it otherwise</source>
        <translation>El manual lo escribe de otro modo</translation>
    </message>
    <message>
        <source>%3 says “%1”. The manual has “%2”.</source>
        <translation>%3 dice «%1». El manual tiene «%2».</translation>
    </message>
    <message>
        <source>The per cent sign</source>
        <translation>El signo de porcentaje</translation>
    </message>
    <message>
        <source>The words, not the sign, in text.</source>
        <translation>En el texto, las palabras, no el signo.</translation>
    </message>
    <message>
        <source>United Nations dates begin with the day.</source>
        <translation>Las fechas de las Naciones Unidas empiezan por el día.</translation>
    </message>
    <message>
        <source>American news style, as far as public summaries state it. The Stylebook itself is sold and was not read: what no summary or only a contradicted one states is switched off.</source>
        <translation>Estilo periodístico estadounidense, según los resúmenes públicos. El Stylebook se vende y no se leyó: lo que ningún resumen dice, o solo uno discutido, está desactivado.</translation>
    </message>
    <message>
        <source>With a day, months of more than five letters are shortened. (Stated by public summaries; many press offices do not follow it.)</source>
        <translation>Con un día, los meses de más de cinco letras se abrevian. (Según resúmenes públicos; muchos gabinetes no lo siguen.)</translation>
    </message>
    <message>
        <source>The sign, closed up. (Since 2019, say public summaries; older ones ask for the word.)</source>
        <translation>El signo, sin espacio. (Desde 2019, dicen los resúmenes públicos; los anteriores piden la palabra.)</translation>
    </message>
    <message>
        <source>American spelling. (Not verified: switch on after looking into the Stylebook.)</source>
        <translation>Grafía estadounidense. (Sin verificar: actívelo tras consultar el Stylebook.)</translation>
    </message>
    <message>
        <source>Headlines are cut in feeds, search results and subject lines; lists of the web show some 65 characters.</source>
        <translation>Los titulares se cortan en canales, resultados y asuntos; las listas de la web muestran unos 65 caracteres.</translation>
    </message>
    <message>
        <source>More than one pair of dashes</source>
        <translation>Más de un par de rayas</translation>
    </message>
    <message>
        <source>%3 has more than one pair of dashes.</source>
        <translation>%3 tiene más de un par de rayas.</translation>
    </message>
    <message>
        <source>One pair of dashes a paragraph is enough.</source>
        <translation>Basta un par de rayas por párrafo.</translation>
    </message>
    <message>
        <source>Double quotation marks</source>
        <translation>Comillas dobles</translation>
    </message>
    <message>
        <source>The Style Guide quotes between ‘ ’ and, within them, “ ”. (Most of the institutions’ press texts quote between “ ”.)</source>
        <translation>El libro de estilo cita entre ‘ ’ y, dentro, entre “ ”. (La mayoría de los textos de las instituciones cita entre “ ”.)</translation>
    </message>
    <message>
        <source>Quotation marks of another language</source>
        <translation>Comillas de otro idioma</translation>
    </message>
    <message>
        <source>%3 has the mark %1, which English has not.</source>
        <translation>%3 tiene el signo %1, que el inglés no tiene.</translation>
    </message>
    <message>
        <source>Each language has its quotation marks.</source>
        <translation>Cada idioma tiene sus comillas.</translation>
    </message>
    <message>
        <source>A space before a mark</source>
        <translation>Un espacio antes de un signo</translation>
    </message>
    <message>
        <source>%3 has a space before “%1”.</source>
        <translation>%3 tiene un espacio antes de «%1».</translation>
    </message>
    <message>
        <source>The Style Guide closes ; ! ? up to the word before, in French too. (National custom has a space: pack national-fr.)</source>
        <translation>El libro de estilo pega ; ! ? a la palabra anterior, también en francés. (El uso nacional pone un espacio: paquete national-fr.)</translation>
    </message>
    <message>
        <source>“The” in a date</source>
        <translation>«The» en una fecha</translation>
    </message>
    <message>
        <source>Dates have no article.</source>
        <translation>Las fechas no llevan artículo.</translation>
    </message>
    <message>
        <source>A time with am or pm</source>
        <translation>Una hora con am o pm</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write the time by the 24-hour clock.</source>
        <translation>%3 dice «%1». Escriba la hora en formato de 24 horas.</translation>
    </message>
    <message>
        <source>Times are given by the 24-hour clock.</source>
        <translation>Las horas se dan en formato de 24 horas.</translation>
    </message>
    <message>
        <source>A small number in figures</source>
        <translation>Un número pequeño en cifras</translation>
    </message>
    <message>
        <source>%3 says “%1”. Write it in words.</source>
        <translation>%3 dice «%1». Escríbalo con letras.</translation>
    </message>
    <message>
        <source>Numbers from one to nine are words. (The web guide’s page on numbers has figures throughout; a house picks one.)</source>
        <translation>Los números del uno al nueve van con letras. (La página de la guía web tiene cifras; cada casa elige.)</translation>
    </message>
    <message>
        <source>A comma between thousands</source>
        <translation>Una coma entre los millares</translation>
    </message>
    <message>
        <source>Thousands are set apart by a hard space. (Older pages of the same guide have a comma.)</source>
        <translation>Los millares se separan con un espacio de no separación. (Páginas antiguas de la misma guía tienen una coma.)</translation>
    </message>
    <message>
        <source>A decimal comma</source>
        <translation>Una coma decimal</translation>
    </message>
    <message>
        <source>English has a decimal point.</source>
        <translation>El inglés tiene punto decimal.</translation>
    </message>
    <message>
        <source>A decimal point</source>
        <translation>Un punto decimal</translation>
    </message>
    <message>
        <source>All official languages but English, Irish and Maltese have a decimal comma.</source>
        <translation>Todas las lenguas oficiales salvo el inglés, el irlandés y el maltés tienen coma decimal.</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In EU English the plural is euro. (Older editions of the guide had euros.)</source>
        <translation>En el inglés de la UE el plural es euro. (Ediciones antiguas de la guía tenían euros.)</translation>
    </message>
    <message>
        <source>A point after a title</source>
        <translation>Un punto tras un tratamiento</translation>
    </message>
    <message>
        <source>Mr, Ms, Mrs and Dr have no point.</source>
        <translation>Mr, Ms, Mrs y Dr no llevan punto.</translation>
    </message>
    <message>
        <source>A post with a small letter</source>
        <translation>Un cargo con minúscula</translation>
    </message>
    <message>
        <source>%3 says “%1”. Before a name the post has a capital.</source>
        <translation>%3 dice «%1». Ante un nombre, el cargo lleva mayúscula.</translation>
    </message>
    <message>
        <source>The title of a named person has a capital; a post in general has none.</source>
        <translation>El cargo de una persona nombrada lleva mayúscula; un cargo en general, no.</translation>
    </message>
    <message>
        <source>Adjectives and nouns in one list</source>
        <translation>Adjetivos y sustantivos en una lista</translation>
    </message>
    <message>
        <source>%3 says “%1”. Items of a list are of one kind: “economic, trade-related and environmental issues”, or nouns throughout.</source>
        <translation>%3 dice «%1». Los elementos de una lista son de una clase: «economic, trade-related and environmental issues», o sustantivos en todos.</translation>
    </message>
    <message>
        <source>Adjectives and nouns that together qualify one word do not go in one list.</source>
        <translation>Adjetivos y sustantivos que juntos califican una palabra no van en una lista.</translation>
    </message>
    <message>
        <source>A vague time</source>
        <translation>Un momento vago</translation>
    </message>
    <message>
        <source>%3 says “%1”. Give the date, or leave it out.</source>
        <translation>%3 dice «%1». Dé la fecha o quítelo.</translation>
    </message>
    <message>
        <source>Words such as “shortly” say little without a date.</source>
        <translation>Palabras como «shortly» dicen poco sin fecha.</translation>
    </message>
    <message>
        <source>As French newspapers and ministries set it. The spacing of marks follows the Lexique of the Imprimerie nationale as correctors quote it; what could not be verified is switched off.</source>
        <translation>Como componen los periódicos y ministerios franceses. El espaciado sigue el Lexique de la Imprimerie nationale según lo citan los correctores; lo no verificado está desactivado.</translation>
    </message>
    <message>
        <source>French marks of two parts have a thin non-breaking space before them, a colon a whole one. (The Style Guide of the EU institutions has none before ; ! ?.)</source>
        <translation>En francés, los signos dobles llevan delante un espacio fino de no separación; los dos puntos, uno entero. (El libro de estilo de la UE no lo pone ante ; ! ?.)</translation>
    </message>
    <message>
        <source>French has a word of its own. (Not verified: switch on after looking the terms up in FranceTerme.)</source>
        <translation>El francés tiene su propia palabra. (Sin verificar: actívelo tras consultar FranceTerme.)</translation>
    </message>
    <message>
        <source>“Today” with a date beside it must be the release’s date; “yesterday” the day before.</source>
        <translation>«Today» con una fecha al lado debe ser la del comunicado; «yesterday», la víspera.</translation>
    </message>
    <message>
        <source>A yearly series has as many rounds as years, unless one was left out. Somebody should know which.</source>
        <translation>Una serie anual tiene tantas rondas como años, salvo que faltara una. Alguien debería saber cuál.</translation>
    </message>
    <message>
        <source>An end mark tells editors that nothing of the story follows.</source>
        <translation>Una marca de fin dice a las redacciones que el texto no sigue.</translation>
    </message>
    <message>
        <source>Related pages and background documents save questions.</source>
        <translation>Páginas y documentos relacionados ahorran preguntas.</translation>
    </message>
    <message>
        <source>The first paragraph answers when and where.</source>
        <translation>El primer párrafo responde cuándo y dónde.</translation>
    </message>
    <message>
        <source>Readers of a screen look for headings every few paragraphs.</source>
        <translation>En pantalla se buscan ladillos cada pocos párrafos.</translation>
    </message>
    <message>
        <source>An abbreviation that is not used again need not be introduced.</source>
        <translation>Una sigla que no vuelve a usarse no necesita presentación.</translation>
    </message>
    <message>
        <source>In one list, all countries have their short or all their official name.</source>
        <translation>En una lista, todos los países llevan el nombre breve o todos el oficial.</translation>
    </message>
    <message>
        <source>Countries in a list stand in the order of the alphabet of the text’s language. (EU Member States in an EU text have an order of their own: Style Guide, 3.4.3.)</source>
        <translation>Los países de una lista siguen el orden alfabético del idioma del texto. (Los Estados miembros tienen en textos de la UE un orden propio: libro de estilo, 3.4.3.)</translation>
    </message>
    <message>
        <source>A capital needs no country beside it.</source>
        <translation>Una capital no necesita su país al lado.</translation>
    </message>
    <message>
        <source>A city that is no capital has its country beside it where it first stands.</source>
        <translation>Una ciudad que no es capital lleva su país en la primera mención.</translation>
    </message>
    <message>
        <source>A person is introduced with given and family name where the text first names the person.</source>
        <translation>A una persona se la presenta con nombre y apellidos en la primera mención.</translation>
    </message>
    <message>
        <source>Where some office-holders are named, all are.</source>
        <translation>Donde se nombra a algunos titulares, se nombra a todos.</translation>
    </message>
    <message>
        <source>Meetings, strategies and programmes have a small letter unless the name is official; at least they have it throughout.</source>
        <translation>Reuniones, estrategias y programas van con minúscula salvo nombre oficial; al menos, siempre igual.</translation>
    </message>
    <message>
        <source>The same verb in neighbouring paragraphs tires.</source>
        <translation>El mismo verbo en párrafos vecinos cansa.</translation>
    </message>
    <message>
        <source>The same phrase twice in one paragraph reads as a slip.</source>
        <translation>La misma expresión dos veces en un párrafo parece un descuido.</translation>
    </message>
    <message>
        <source>After the full name of an event its short name is enough.</source>
        <translation>Tras el nombre completo del acto basta el breve.</translation>
    </message>
    <message>
        <source>No sentence begins with a figure.</source>
        <translation>Ninguna frase empieza con una cifra.</translation>
    </message>
    <message>
        <source>A date that can break</source>
        <translation>Una fecha que puede partirse</translation>
    </message>
    <message>
        <source>%3 can break a line within “%1”.</source>
        <translation>%3 puede partir la línea dentro de «%1».</translation>
    </message>
    <message>
        <source>Day and month stay on one line. (The Style Guide keeps hard spaces to a minimum.)</source>
        <translation>El día y el mes quedan en una línea. (El libro de estilo limita los espacios de no separación.)</translation>
    </message>
    <message>
        <source>First or second person</source>
        <translation>Primera o segunda persona</translation>
    </message>
    <message>
        <source>%3 says “%1” outside a quotation.</source>
        <translation>%3 dice «%1» fuera de una cita.</translation>
    </message>
    <message>
        <source>Outside quotations a press release tells in the third person.</source>
        <translation>Fuera de las citas, un comunicado habla en tercera persona.</translation>
    </message>
    <message>
        <source>One ordinal, written in two ways</source>
        <translation>Un ordinal escrito de dos maneras</translation>
    </message>
    <message>
        <source>%3 says “%1”, elsewhere the text says “%2”.</source>
        <translation>%3 dice «%1»; en otro lugar, el texto dice «%2».</translation>
    </message>
    <message>
        <source>A round is written in figures or in words, not both.</source>
        <translation>Una ronda se escribe en cifras o en letras, no de ambas formas.</translation>
    </message>
    <message>
        <source>One office, two wordings</source>
        <translation>Un cargo, dos expresiones</translation>
    </message>
    <message>
        <source>The same office has the same wording throughout.</source>
        <translation>El mismo cargo se expresa siempre igual.</translation>
    </message>
    <message>
        <source>How often, said twice</source>
        <translation>La frecuencia, dicha dos veces</translation>
    </message>
    <message>
        <source>How often an event is held is said once, in one way.</source>
        <translation>Cada cuánto se celebra un acto se dice una vez, de una manera.</translation>
    </message>
    <message>
        <source>The Editorial Manual, as far as its public pages and copies of them were read; what was not is switched off.</source>
        <translation>El Editorial Manual, en la medida en que se leyeron sus páginas públicas y copias; el resto está desactivado.</translation>
    </message>
    <message>
        <source>Where a word may end in -ize or -ise, United Nations English has -ize. (Words whose root ends in -ise, and -yse, stay.)</source>
        <translation>Donde una palabra puede terminar en -ize o -ise, el inglés de la ONU tiene -ize. (Las de raíz en -ise, y -yse, quedan.)</translation>
    </message>
    <message>
        <source>The manual prefers the first spelling of the Concise Oxford Dictionary: programme.</source>
        <translation>El manual prefiere la primera grafía del Concise Oxford Dictionary: programme.</translation>
    </message>
    <message>
        <source>The manual joins it otherwise</source>
        <translation>El manual lo une de otro modo</translation>
    </message>
    <message>
        <source>Closed up or apart as the manual has it. (Not verified: switch on after looking into the manual.)</source>
        <translation>Junto o separado como en el manual. (Sin verificar: actívelo tras consultar el manual.)</translation>
    </message>
</context>
<context>
    <name>dateline::Saving</name>
    <message>
        <source>Save under another name.</source>
        <translation>Guarde con otro nombre.</translation>
    </message>
</context>
<context>
    <name>dateline::Search</name>
    <message>
        <source>The regular expression is not complete or not right at character %1: %2.</source>
        <translation>La expresión regular está incompleta o mal en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or switch regular expressions off.</source>
        <translation>Corríjala o desactive las expresiones regulares.</translation>
    </message>
</context>
<context>
    <name>dateline::SeriesCheck</name>
    <message>
        <source>The round does not fit the years</source>
        <translation>La ronda no casa con los años</translation>
    </message>
    <message>
        <source>A yearly series that began in %1 meets for the %2. time in %3, but the form says round %4. Was a year left out?</source>
        <translation>Una serie anual que empezó en %1 se reúne por %2.ª vez en %3, pero el formulario dice ronda %4. ¿Faltó un año?</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clara, contraste alto</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscura, contraste alto</translation>
    </message>
    <message>
        <source>Press office</source>
        <translation>Gabinete de prensa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Signs findings you ignore and exports you make in spite of them.</source>
        <translation>Firma las incidencias que usted ignora y las exportaciones que hace a pesar de ellas.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the house style of new releases</source>
        <translation>Editar el libro de estilo de los comunicados nuevos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Seconds between two notes of unsaved work</source>
        <translation>Segundos entre dos copias del trabajo sin guardar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Copiar lo no guardado cada</translation>
    </message>
    <message>
        <source>After a crash, what was typed up to then is offered on the start page.</source>
        <translation>Tras un cierre inesperado, lo escrito hasta entonces se ofrece en la página de inicio.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>A dictionary that is installed while Dateline runs is used after the next start.</source>
        <translation>Un diccionario instalado con Dateline en marcha se usa tras el siguiente inicio.</translation>
    </message>
    <message>
        <source>House style of new releases</source>
        <translation>Libro de estilo de los comunicados nuevos</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Libros de estilo (*.json)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>The folder with the word lists of the house</source>
        <translation>La carpeta con las listas de palabras de la casa</translation>
    </message>
    <message>
        <source>Words that the whole office takes as right, in a text file a language; the folder may be shared.</source>
        <translation>Palabras que toda la oficina da por correctas, un archivo de texto por idioma; la carpeta puede ser compartida.</translation>
    </message>
</context>
<context>
    <name>dateline::Spelling</name>
    <message>
        <source>The dictionary is broken: %1 rules are announced and %2 follow.</source>
        <translation>El diccionario está roto: se anuncian %1 reglas y siguen %2.</translation>
    </message>
    <message>
        <source>Install another version of it.</source>
        <translation>Instale otra versión.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingCheck</name>
    <message>
        <source>An unknown word</source>
        <translation>Una palabra desconocida</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«%1» no está en ningún diccionario.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>A word that is not used here</source>
        <translation>Una palabra que aquí no se usa</translation>
    </message>
    <message>
        <source>A word list says to write “%1”.</source>
        <translation>Una lista de palabras pide escribir «%1».</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingMenu</name>
    <message>
        <source>Name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Ignore once</source>
        <translation>Ignorar una vez</translation>
    </message>
    <message>
        <source>Ignore in this release</source>
        <translation>Ignorar en este comunicado</translation>
    </message>
    <message>
        <source>Change everywhere to</source>
        <translation>Cambiar en todo el texto por</translation>
    </message>
    <message>
        <source>Language of this passage (%1)</source>
        <translation>Idioma de este pasaje (%1)</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “%1” to</source>
        <translation>Añadir «%1» a</translation>
    </message>
    <message>
        <source>The word list of the house</source>
        <translation>La lista de palabras de la casa</translation>
    </message>
    <message>
        <source>My own word list</source>
        <translation>Mi lista de palabras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message>
        <source>Take the last word out of the word list again</source>
        <translation>Quitar la última palabra añadida a la lista de palabras</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>No unknown words in this text.</source>
        <translation>No hay palabras desconocidas en este texto.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Change “%1” everywhere</source>
        <translation>Cambiar «%1» en todo el texto</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>%n cambio hecho.</numerusform>
            <numerusform>%n cambios hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled as meant</source>
        <translation>Escrito así a propósito</translation>
    </message>
    <message>
        <source>Take “%1” out of the word list again</source>
        <translation>Quitar «%1» de la lista de palabras</translation>
    </message>
    <message>
        <source>“%1” is in the word list of the house now.</source>
        <translation>«%1» está ahora en la lista de palabras de la casa.</translation>
    </message>
    <message>
        <source>“%1” is in your word list now.</source>
        <translation>«%1» está ahora en su lista de palabras.</translation>
    </message>
    <message>
        <source>The word is out of the list again.</source>
        <translation>La palabra ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>dateline::StaleText</name>
    <message>
        <source>Words from the previous edition</source>
        <translation>Palabras de la edición anterior</translation>
    </message>
    <message>
        <source>“%1” stood in the previous edition too. Does it still hold?</source>
        <translation>«%1» estaba también en la edición anterior. ¿Sigue siendo cierto?</translation>
    </message>
    <message>
        <source>%1 was carried over from the previous edition. Change it, or confirm that it still holds.</source>
        <translation>%1 viene de la edición anterior. Cámbielo o confirme que sigue siendo cierto.</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Aún no está en este idioma</translation>
    </message>
    <message>
        <source>%1 still says what the source text says. Write it over, or confirm that it is to stand so.</source>
        <translation>%1 aún dice lo mismo que el texto de origen. Reescríbalo o confirme que debe quedar así.</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Press desk</source>
        <translation>Mesa de prensa</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nuevo comunicado</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nueva edición de una serie…</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Abrir o importar…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Directorio…</translation>
    </message>
    <message>
        <source>A text file or a .dateline file can also be dropped here.</source>
        <translation>También puede soltar aquí un archivo de texto o .dateline.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Empezar por</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Meeting, visit, dialogue</source>
        <translation>Reunión, visita, diálogo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Spokesperson or joint</source>
        <translation>Del portavoz o conjunta</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>Convocatoria de prensa</translation>
    </message>
    <message>
        <source>What, when, where, how to attend</source>
        <translation>Qué, cuándo, dónde, cómo asistir</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Recuperado:&lt;/b&gt; «%1», último cambio %2, %n palabra</numerusform>
            <numerusform>&lt;b&gt;Recuperado:&lt;/b&gt; «%1», último cambio %2, %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open the recovered release %1</source>
        <translation>Abrir el comunicado recuperado %1</translation>
    </message>
    <message>
        <source>Discard the recovered release %1</source>
        <translation>Descartar el comunicado recuperado %1</translation>
    </message>
    <message>
        <source>Releases you open appear here.</source>
        <translation>Aquí aparecerán los comunicados que abra.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Abrir un ejemplo</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Libro de estilo…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Ejemplo en tres idiomas</translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
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
        <translation>un objeto</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Abra una copia de seguridad o pida de nuevo el archivo al remitente.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>Here stands something else than %1.</source>
        <translation>Aquí hay algo distinto de %1.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Dateline (format %1, this one reads up to %2).</source>
        <translation>El archivo se guardó con un Dateline más nuevo (formato %1, este lee hasta %2).</translation>
    </message>
    <message>
        <source>Update Dateline to open it.</source>
        <translation>Actualice Dateline para abrirlo.</translation>
    </message>
    <message>
        <source>The version of the file format is missing.</source>
        <translation>Falta la versión del formato del archivo.</translation>
    </message>
    <message>
        <source>The file was changed outside Dateline; correct this place or open a backup copy.</source>
        <translation>El archivo se cambió fuera de Dateline; corrija este lugar o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» no es lo esperado: %2.</translation>
    </message>
    <message>
        <source>an object of texts by language</source>
        <translation>un objeto de textos por idioma</translation>
    </message>
    <message>
        <source>a language that is not there already</source>
        <translation>un idioma que no esté ya</translation>
    </message>
    <message>
        <source>a text or a list of runs of text</source>
        <translation>un texto o una lista de fragmentos de texto</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a date such as 2023-06-13</source>
        <translation>una fecha como 2023-06-13</translation>
    </message>
    <message>
        <source>a time such as 09:30:00</source>
        <translation>una hora como 09:30:00</translation>
    </message>
    <message>
        <source>a date, time and time zone such as 2023-06-13T10:00:00+02:00[Europe/Brussels]</source>
        <translation>una fecha, hora y zona horaria como 2023-06-13T10:00:00+02:00[Europe/Brussels]</translation>
    </message>
    <message>
        <source>a year, month or day such as 2024, 2024-05 or 2024-05-17</source>
        <translation>un año, mes o día como 2024, 2024-05 o 2024-05-17</translation>
    </message>
    <message>
        <source>a colour such as #1f3f7f</source>
        <translation>un color como #1f3f7f</translation>
    </message>
    <message>
        <source>a language tag such as en-GB (BCP 47)</source>
        <translation>una etiqueta de idioma como en-GB (BCP 47)</translation>
    </message>
    <message>
        <source>a block&apos;s name such as b12</source>
        <translation>un nombre de bloque como b12</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Brussels</source>
        <translation>una zona horaria como Europe/Brussels</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a fact such as event.date</source>
        <translation>un dato como event.date</translation>
    </message>
    <message>
        <source>Choose a file that Dateline has saved.</source>
        <translation>Elija un archivo guardado por Dateline.</translation>
    </message>
    <message>
        <source>Correct this before saving.</source>
        <translation>Corrija esto antes de guardar.</translation>
    </message>
    <message>
        <source>The release is too large: at most %1 MB a file, %2 MB and %3 files in all.</source>
        <translation>El comunicado es demasiado grande: como máximo %1 MB por archivo, %2 MB y %3 archivos en total.</translation>
    </message>
    <message>
        <source>Use smaller or fewer images.</source>
        <translation>Use imágenes más pequeñas o menos imágenes.</translation>
    </message>
    <message>
        <source>This is not a Dateline release.</source>
        <translation>Esto no es un comunicado de Dateline.</translation>
    </message>
    <message>
        <source>This is a ZIP archive of another kind, not a Dateline release.</source>
        <translation>Es un archivo ZIP de otro tipo, no un comunicado de Dateline.</translation>
    </message>
    <message>
        <source>The image “%1” is missing from the file.</source>
        <translation>La imagen «%1» falta en el archivo.</translation>
    </message>
    <message>
        <source>The package holds no release.</source>
        <translation>El paquete no contiene ningún comunicado.</translation>
    </message>
</context>
<context>
    <name>dateline::Structure</name>
    <message>
        <source>A long headline</source>
        <translation>Un titular largo</translation>
    </message>
    <message>
        <source>The headline has %1 characters. The house style allows %2.</source>
        <translation>El titular tiene %1 caracteres. El libro de estilo admite %2.</translation>
    </message>
    <message>
        <source>A long summary</source>
        <translation>Un resumen largo</translation>
    </message>
    <message>
        <source>The summary has %1 characters. Search engines cut it after %2.</source>
        <translation>El resumen tiene %1 caracteres. Los buscadores lo cortan después de %2.</translation>
    </message>
    <message>
        <source>A heading level is skipped</source>
        <translation>Se salta un nivel de título</translation>
    </message>
    <message>
        <source>A heading of level %1 stands here, but none of level %2 before it.</source>
        <translation>Aquí hay un ladillo de nivel %1, pero ninguno de nivel %2 antes.</translation>
    </message>
    <message>
        <source>A heading with nothing below</source>
        <translation>Un ladillo sin nada debajo</translation>
    </message>
    <message>
        <source>Nothing follows the heading “%1”.</source>
        <translation>Nada sigue al ladillo «%1».</translation>
    </message>
    <message>
        <source>A long release</source>
        <translation>Un comunicado largo</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors read up to about %2.</source>
        <translation>El texto tiene %1 palabras. Los redactores leen hasta unas %2.</translation>
    </message>
    <message>
        <source>A short release</source>
        <translation>Un comunicado breve</translation>
    </message>
    <message>
        <source>The text has %1 words. Editors look for at least %2.</source>
        <translation>El texto tiene %1 palabras. Los redactores esperan al menos %2.</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>la fecha del acto</translation>
    </message>
    <message>
        <source>the city of the event</source>
        <translation>la ciudad del acto</translation>
    </message>
    <message>
        <source>A lead that leaves something out</source>
        <translation>Un arranque incompleto</translation>
    </message>
    <message>
        <source>The first paragraph does not give %1.</source>
        <translation>El primer párrafo no da %1.</translation>
    </message>
    <message>
        <source>Many paragraphs without a heading</source>
        <translation>Muchos párrafos sin ladillo</translation>
    </message>
    <message>
        <source>More than %1 paragraphs follow one another without a heading.</source>
        <translation>Más de %1 párrafos se suceden sin ladillo.</translation>
    </message>
</context>
<context>
    <name>dateline::TableBar</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
</context>
<context>
    <name>dateline::TableEditing</name>
    <message>
        <source>Row above</source>
        <translation>Fila encima</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Fila debajo</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Columna antes</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Columna después</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Quitar tabla</translation>
    </message>
    <message>
        <source>Table, row %1 of %2, column %3 of %4</source>
        <translation>Tabla, fila %1 de %2, columna %3 de %4</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura al teclado</translation>
    </message>
</context>
<context>
    <name>dateline::TextEditor</name>
    <message>
        <source>Text of the release</source>
        <translation>Texto del comunicado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura al teclado</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Escritura tipográfica</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>List level</source>
        <translation>Nivel de lista</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Language of a passage</source>
        <translation>Idioma de un pasaje</translation>
    </message>
    <message>
        <source>Move to notes</source>
        <translation>Mover a notas</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Mover texto</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Insert file</source>
        <translation>Insertar archivo</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Insertar tabla</translation>
    </message>
    <message>
        <source>Insert image</source>
        <translation>Insertar imagen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>dateline::TextTools</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Esquema…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph…</source>
        <translation>Buscar una acción, un campo, una incidencia o un párrafo…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Number or words of a paragraph</source>
        <translation>Número o palabras de un párrafo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Find an action, field, finding or paragraph</source>
        <translation>Buscar una acción, un campo, una incidencia o un párrafo</translation>
    </message>
    <message>
        <source>Special character…</source>
        <translation>Carácter especial…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Name of a character, such as “en dash”</source>
        <translation>Nombre de un carácter, por ejemplo «en dash»</translation>
    </message>
    <message>
        <source>Smart typing</source>
        <translation>Escritura tipográfica</translation>
    </message>
    <message>
        <source>Makes quotation marks, dashes and spaces right for the language while you type</source>
        <translation>Pone las comillas, rayas y espacios propios del idioma al escribir</translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <translation>%1 · original</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Incidencias: %1</translation>
    </message>
    <message>
        <source>+ Language</source>
        <translation>+ Idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
</context>
<context>
    <name>dateline::Typeset</name>
    <message>
        <source>No installed font has the character %1.</source>
        <translation>Ninguna fuente instalada tiene el carácter %1.</translation>
    </message>
    <message>
        <source>Install a font that has it, for example from the package %1, or write it otherwise.</source>
        <translation>Instale una fuente que lo tenga, por ejemplo la del paquete %1, o escríbalo de otro modo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>block %1, “%2”</source>
        <translation>bloque %1, «%2»</translation>
    </message>
    <message>
        <source>The image %1 is neither a PNG nor a JPEG that a page can carry.</source>
        <translation>La imagen %1 no es un PNG ni un JPEG que quepa en una página.</translation>
    </message>
    <message>
        <source>Save it again as PNG or as RGB JPEG.</source>
        <translation>Guárdela de nuevo como PNG o como JPEG RGB.</translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message>
        <source>A letter and its accent are two characters</source>
        <translation>Una letra y su tilde son dos caracteres</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>«%1» se compone aquí de %n carácter; la búsqueda no lo encontrará.</numerusform>
            <numerusform>«%1» se compone aquí de %n caracteres; la búsqueda no lo encontrará.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Un paréntesis sin cerrar</translation>
    </message>
    <message>
        <source>%1 opens “%2” and never closes it.</source>
        <translation>%1 abre «%2» y no lo cierra.</translation>
    </message>
    <message>
        <source>A typewriter’s quotation mark</source>
        <translation>Una comilla de máquina de escribir</translation>
    </message>
    <message>
        <source>%1 has &quot; where its language has %2.</source>
        <translation>%1 tiene &quot; donde su idioma tiene %2.</translation>
    </message>
</context>
<context>
    <name>dateline::VCard</name>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>Este archivo no contiene ninguna vCard.</translation>
    </message>
    <message>
        <source>Export the address book as vCard (.vcf) or CSV.</source>
        <translation>Exporte la libreta de direcciones como vCard (.vcf) o CSV.</translation>
    </message>
</context>
<context>
    <name>dateline::Verify</name>
    <message>
        <source>Not there as often as in the release: “%1”</source>
        <translation>No aparece tantas veces como en el comunicado: «%1»</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Every text of the release stands in the page, once.</source>
        <translation>Cada texto del comunicado figura en la página una vez.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>No es UTF-8.</translation>
    </message>
    <message>
        <source>It has no document type.</source>
        <translation>No tiene tipo de documento.</translation>
    </message>
    <message>
        <source>It does not say its language.</source>
        <translation>No dice su idioma.</translation>
    </message>
    <message>
        <source>It does not have the release&apos;s title.</source>
        <translation>No tiene el título del comunicado.</translation>
    </message>
    <message>
        <source>An image has no alternative text.</source>
        <translation>Una imagen no tiene texto alternativo.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>The page is well-formed, says its language and title, has one first heading and no gap between heading levels, and every image has its alternative text.</source>
        <translation>La página está bien formada, dice su idioma y título, tiene un solo título principal sin saltos de nivel, y cada imagen tiene su texto alternativo.</translation>
    </message>
    <message>
        <source>A heading skips a level: “%1”</source>
        <translation>Un título se salta un nivel: «%1»</translation>
    </message>
    <message>
        <source>It does not have exactly one first heading.</source>
        <translation>No tiene exactamente un título principal.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Tiene un comentario.</translation>
    </message>
    <message>
        <source>self-contained</source>
        <translation>autónoma</translation>
    </message>
    <message>
        <source>The page fetches nothing from anywhere, runs no script and has no comments.</source>
        <translation>La página no carga nada de fuera, no ejecuta scripts y no tiene comentarios.</translation>
    </message>
    <message>
        <source>It reaches outside: &lt;%1&gt;</source>
        <translation>Sale al exterior: &lt;%1&gt;</translation>
    </message>
    <message>
        <source>A link leads nowhere: “%1”</source>
        <translation>Un enlace no lleva a ninguna parte: «%1»</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>Un enlace no tiene palabras.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>Every link has words and a well-formed target: a page, an address or a number. Nobody was asked whether the pages exist.</source>
        <translation>Cada enlace tiene palabras y un destino bien formado: página, dirección o número. No se comprobó si las páginas existen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>It is not marked as tagged.</source>
        <translation>No está marcado como etiquetado.</translation>
    </message>
    <message>
        <source>The content of a page cannot be read.</source>
        <translation>No se puede leer el contenido de una página.</translation>
    </message>
    <message>
        <source>The structure names content that is on no page.</source>
        <translation>La estructura nombra contenido que no está en ninguna página.</translation>
    </message>
    <message>
        <source>Something on a page is not in the structure.</source>
        <translation>Algo de una página no está en la estructura.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Una figura no tiene texto alternativo.</translation>
    </message>
    <message>
        <source>It does not call itself %1.</source>
        <translation>No se declara %1.</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>etiquetas %1</translation>
    </message>
    <message>
        <source>The file calls itself %1 and says its language and title. All ink is in its structure once or marked as decoration, everything in the structure is on a page, and every figure has its alternative text.</source>
        <translation>El archivo se declara %1 y dice su idioma y título. Todo lo impreso está una vez en su estructura o marcado como decoración, todo lo de la estructura está en una página, y cada figura tiene su texto alternativo.</translation>
    </message>
    <message>
        <source>A font is not embedded.</source>
        <translation>Una fuente no está incrustada.</translation>
    </message>
    <message>
        <source>It does not say what its colours mean.</source>
        <translation>No dice qué significan sus colores.</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>fuentes %1</translation>
    </message>
    <message>
        <source>The file calls itself %1, carries every font it uses with the characters that its glyphs stand for, and says what its colours mean.</source>
        <translation>El archivo se declara %1, contiene cada fuente que usa con los caracteres que representan sus glifos, y dice qué significan sus colores.</translation>
    </message>
    <message>
        <source>Every text of the release can be read from the file, once.</source>
        <translation>Cada texto del comunicado se lee en el archivo una vez.</translation>
    </message>
    <message>
        <source>It says more of its origin than it should.</source>
        <translation>Dice de su origen más de lo que debería.</translation>
    </message>
    <message>
        <source>Its metadata say more than they should.</source>
        <translation>Sus metadatos dicen más de lo que deberían.</translation>
    </message>
    <message>
        <source>It holds something besides its pages: a program, a form or an attached file.</source>
        <translation>Contiene algo más que sus páginas: un programa, un formulario o un archivo adjunto.</translation>
    </message>
    <message>
        <source>no hidden data</source>
        <translation>sin datos ocultos</translation>
    </message>
    <message>
        <source>The file holds no metadata but title, issuer, subject, date and Dateline&apos;s name, nothing of where and when photos were taken, and no attached file, form or program.</source>
        <translation>El archivo no tiene más metadatos que título, emisor, asunto, fecha y el nombre de Dateline, nada de dónde y cuándo se tomaron las fotos, ni archivos adjuntos, formularios o programas.</translation>
    </message>
    <message>
        <source>A part of it has metadata of its own.</source>
        <translation>Una parte tiene metadatos propios.</translation>
    </message>
    <message>
        <source>A photo has metadata of its own.</source>
        <translation>Una foto tiene metadatos propios.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8.</source>
        <translation>No es UTF-8 puro.</translation>
    </message>
    <message>
        <source>It has control characters.</source>
        <translation>Tiene caracteres de control.</translation>
    </message>
    <message>
        <source>It does not end with one line feed.</source>
        <translation>No termina con un solo salto de línea.</translation>
    </message>
    <message>
        <source>A line is too wide: “%1”</source>
        <translation>Una línea es demasiado ancha: «%1»</translation>
    </message>
    <message>
        <source>A line ends with spaces: “%1”</source>
        <translation>Una línea termina con espacios: «%1»</translation>
    </message>
    <message>
        <source>UTF-8, %1 columns</source>
        <translation>UTF-8, %1 columnas</translation>
    </message>
    <message>
        <source>The file is valid UTF-8 without control characters or trailing spaces, and no line is wider than %1 columns unless it is one word.</source>
        <translation>El archivo es UTF-8 válido sin caracteres de control ni espacios finales, y ninguna línea supera %1 columnas salvo que sea una sola palabra.</translation>
    </message>
    <message>
        <source>Every text of the release stands in the file, once.</source>
        <translation>Cada texto del comunicado figura en el archivo una vez.</translation>
    </message>
</context>
<context>
    <name>dateline::WebPageView</name>
    <message>
        <source>Web page as it is exported</source>
        <translation>Página web tal como se exporta</translation>
    </message>
</context>
<context>
    <name>dateline::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Fecha del acto</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Fecha de difusión</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>For example 13 June</source>
        <translation>Por ejemplo, 13 de junio</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>La última vez: %1</translation>
    </message>
</context>
<context>
    <name>dateline::WhereSection</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>La última vez: %1</translation>
    </message>
    <message>
        <source>Building or room, optional</source>
        <translation>Edificio o sala, opcional</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>New press release</source>
        <translation>Nuevo comunicado de prensa</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nueva declaración</translation>
    </message>
    <message>
        <source>New media advisory</source>
        <translation>Nueva convocatoria de prensa</translation>
    </message>
    <message>
        <source>New edition of a series…</source>
        <translation>Nueva edición de una serie…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Abrir o importar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>Directorio…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>Libro de estilo…</translation>
    </message>
    <message>
        <source>Close release</source>
        <translation>Cerrar el comunicado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Incidencia siguiente</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Incidencia anterior</translation>
    </message>
    <message>
        <source>Confirm carried-over text</source>
        <translation>Confirmar el texto heredado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Abrir la versión anterior</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa del teclado</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>Abrir un ejemplo</translation>
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
        <translation>Formulario junto al texto</translation>
    </message>
    <message>
        <source>Panels beside the text</source>
        <translation>Paneles junto al texto</translation>
    </message>
    <message>
        <source>Write in full screen</source>
        <translation>Escribir a pantalla completa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clara, contraste alto</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscura, contraste alto</translation>
    </message>
    <message>
        <source>Sample in three languages</source>
        <translation>Ejemplo en tres idiomas</translation>
    </message>
</context>
<context>
    <name>dateline::WordListFiles</name>
    <message>
        <source>The press office has no folder for its word lists yet.</source>
        <translation>El gabinete de prensa aún no tiene carpeta para sus listas de palabras.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or add the word to your own list.</source>
        <translation>Elija una en los ajustes o añada la palabra a su propia lista.</translation>
    </message>
</context>
<context>
    <name>dateline::Zip</name>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>El archivo está dañado o cortado.</translation>
    </message>
    <message>
        <source>Open a backup copy, or ask the sender for the file again.</source>
        <translation>Abra una copia de seguridad o pida de nuevo el archivo al remitente.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a release has.</source>
        <translation>El archivo se descomprime en muchos más datos de los que tiene un comunicado.</translation>
    </message>
    <message>
        <source>Do not open it unless you know where it comes from.</source>
        <translation>Ábralo solo si sabe de dónde viene.</translation>
    </message>
    <message>
        <source>The package cannot be put together.</source>
        <translation>No se puede componer el paquete.</translation>
    </message>
    <message>
        <source>An entry&apos;s name would lead out of the package.</source>
        <translation>El nombre de una entrada llevaría fuera del paquete.</translation>
    </message>
    <message>
        <source>Two entries of the package have the same name.</source>
        <translation>Dos entradas del paquete tienen el mismo nombre.</translation>
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
            <numerusform>%1: %n cambio hecho; quedan: %2</numerusform>
            <numerusform>%1: %n cambios hechos; quedan: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Document</name>
    <message>
        <source>Standard input is longer than 256 MB.</source>
        <translation>La entrada estándar supera 256 MB.</translation>
    </message>
    <message>
        <source>Give less text at a time.</source>
        <translation>Dé menos texto de una vez.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Export</name>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>%1: not exported, because something must be fixed first. Fix it, or give a reason with --override.</source>
        <translation>%1: no se exportó, porque antes hay que corregir algo. Corríjalo o dé un motivo con --override.</translation>
    </message>
    <message>
        <source>The file that would record the override exists already.</source>
        <translation>El archivo que registraría la excepción ya existe.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Use --force para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Facts</name>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Fecha del acto</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Próxima ronda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Fecha de difusión</translation>
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
        <translation>%1: «%2» → «%3» [%4]</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Import</name>
    <message>
        <source>The file exists already.</source>
        <translation>El archivo ya existe.</translation>
    </message>
    <message>
        <source>Use --force to replace it.</source>
        <translation>Use --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>No se pudo crear la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>%1: line %2: not sure that “%3” is %4; please look.</source>
        <translation>%1: línea %2: no es seguro que «%3» sea %4; compruébelo.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to. Name one with --to.</source>
        <translation>Varios archivos necesitan una carpeta de destino. Indíquela con --to.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Info</name>
    <message>
        <source>  Read from the text, with confidence:</source>
        <translation>  Leído en el texto, con su confianza:</translation>
    </message>
    <message>
        <source>    %1  line %2  %3 %  “%4”</source>
        <translation>    %1  línea %2  %3 %  «%4»</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>notes, paragraph</source>
        <translation>notas, párrafo</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>quiénes somos</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>formulario: %1</translation>
    </message>
    <message>
        <source>, row %1, column %2</source>
        <translation>, fila %1, columna %2</translation>
    </message>
    <message>
        <source>, character %1</source>
        <translation>, carácter %1</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>    fix: %1
</source>
        <translation>    corrección: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n incidencia por corregir</numerusform>
            <numerusform>%n incidencias por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1: %2: waived by %3 on %4: %5 [%6]
    reason: %7
</source>
        <translation>%1: %2: ignorado por %3 el %4: %5 [%6]
    motivo: %7
</translation>
    </message>
</context>
<context>
    <name>dateline::cli::RulePacks</name>
    <message>
        <source>must be fixed</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>languages: %1</source>
        <translation>idiomas: %1</translation>
    </message>
    <message>
        <source>%1 (pack %2: %3)
</source>
        <translation>%1 (paquete %2: %3)
</translation>
    </message>
    <message>
        <source>Example: “%1” → “%2”
</source>
        <translation>Ejemplo: «%1» → «%2»
</translation>
    </message>
    <message>
        <source>Source:
</source>
        <translation>Fuente:
</translation>
    </message>
    <message>
        <source>There is no rule pack “%1”.</source>
        <translation>No hay ningún paquete de reglas «%1».</translation>
    </message>
    <message>
        <source>Name a file, or one of these: %1.</source>
        <translation>Indique un archivo o uno de estos: %1.</translation>
    </message>
    <message>
        <source>No rule is called “%1”.</source>
        <translation>Ninguna regla se llama «%1».</translation>
    </message>
    <message>
        <source>A finding names its rule in brackets.</source>
        <translation>Una incidencia nombra su regla entre corchetes.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::SourceText</name>
    <message>
        <source>The text is not UTF-8, so it was not changed.</source>
        <translation>El texto no está en UTF-8, así que no se cambió.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it and fix the .dateline file.</source>
        <translation>Guárdelo en UTF-8 o impórtelo y corrija el archivo .dateline.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Spell</name>
    <message>
        <source>%1: no dictionary for %2 is installed.</source>
        <translation>%1: no hay diccionario instalado para %2.</translation>
    </message>
</context>
<context>
    <name>dateline::cli::Suggest</name>
    <message>
        <source>A line is no question: it needs a word and languages.</source>
        <translation>Una línea no es una pregunta: necesita una palabra e idiomas.</translation>
    </message>
</context>
</TS>
