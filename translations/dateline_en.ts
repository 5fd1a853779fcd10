<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dateline::DirectoryWindow</name>
    <message numerus="yes">
        <source>%n entries are new in the directory.</source>
        <translation>
            <numerusform>%n entry is new in the directory.</numerusform>
            <numerusform>%n entries are new in the directory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ExportController</name>
    <message numerus="yes">
        <source>Exporting: %1 of %n file(s)</source>
        <translation>
            <numerusform>Exporting: %1 of %n file</numerusform>
            <numerusform>Exporting: %1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s)</source>
        <translation>
            <numerusform>Exported: %n file</numerusform>
            <numerusform>Exported: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ExportSheet</name>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) were left open.</source>
        <translation>
            <numerusform>%n remark was left open.</numerusform>
            <numerusform>%n remarks were left open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Importers</name>
    <message numerus="yes">
        <source>%n control character(s) left out.</source>
        <translation>
            <numerusform>%n control character left out.</numerusform>
            <numerusform>%n control characters left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) left out.</source>
        <translation>
            <numerusform>%n invisible character left out.</numerusform>
            <numerusform>%n invisible characters left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text direction override(s) left out.</source>
        <translation>
            <numerusform>%n text direction override left out.</numerusform>
            <numerusform>%n text direction overrides left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only one font can show left out.</source>
        <translation>
            <numerusform>%n character that only one font can show left out.</numerusform>
            <numerusform>%n characters that only one font can show left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read.</source>
        <translation>
            <numerusform>%n character could not be read.</numerusform>
            <numerusform>%n characters could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReleaseDisplay</name>
    <message numerus="yes">
        <source>%n must be fixed before export</source>
        <translation>
            <numerusform>%n must be fixed before export</numerusform>
            <numerusform>%n must be fixed before export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SpellingTools</name>
    <message numerus="yes">
        <source>Changed %n time(s).</source>
        <translation>
            <numerusform>Changed %n time.</numerusform>
            <numerusform>Changed %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word(s)</source>
        <translation>
            <numerusform>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n word</numerusform>
            <numerusform>&lt;b&gt;Recovered:&lt;/b&gt; “%1”, last change %2, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StatusRow</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TopBar</name>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n must fix</numerusform>
            <numerusform>%n must fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Typography</name>
    <message numerus="yes">
        <source>“%1” is made of %n characters here; searching will not find it.</source>
        <translation>
            <numerusform>“%1” is made of %n character here; searching will not find it.</numerusform>
            <numerusform>“%1” is made of %n characters here; searching will not find it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Check</name>
    <message numerus="yes">
        <source>%1: %n changes made; left: %2</source>
        <translation>
            <numerusform>%1: %n change made; left: %2</numerusform>
            <numerusform>%1: %n changes made; left: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::cli::Report</name>
    <message numerus="yes">
        <source>%n must-fix finding(s)</source>
        <translation>
            <numerusform>%n must-fix finding</numerusform>
            <numerusform>%n must-fix findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
