<?xml version="1.0" encoding="UTF-8"?>
<!-- The page: one self-contained HTML file. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">
  <xsl:import href="../base/all.xsl"/>
  <xsl:import href="parts.xsl"/>

  <xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

  <!-- What is the same on many pages is put in at the end, where its name stands: libxslt
       is a tenth slower when it is given parameters. -->
  <!-- Supplied: the style sheet, as text. -->
  <xsl:param name="page-style" select="'page-style'"/>
  <!-- Supplied: the script, as text. -->
  <xsl:param name="page-script" select="'page-script'"/>
  <!-- Supplied: the Content Security Policy. -->
  <xsl:param name="page-policy" select="'page-policy'"/>
  <!-- Where the TEI file stands, seen from the page; empty for no link. -->
  <xsl:param name="tei-address" select="''"/>
  <!-- Where the plain text stands, seen from the page; empty for no link. -->
  <xsl:param name="text-address" select="''"/>
  <!-- Where the table of turns stands, seen from the page; empty for no link. -->
  <xsl:param name="csv-address" select="''"/>
  <!-- Whether the page has the list of speakers: "yes" or "no". -->
  <xsl:param name="cast" select="'yes'"/>
  <!-- Whether the page has indexes of names and dates: "yes" or "no". -->
  <xsl:param name="indexes" select="'yes'"/>
  <!-- Whether the page shows what the header says, and how to cite: "yes" or "no". -->
  <xsl:param name="about" select="'yes'"/>
  <!-- Words at the foot of the page, such as the name of a series; empty for none. -->
  <xsl:param name="imprint" select="''"/>

  <xsl:variable name="digest" select="/*/tk:digest"/>
  <xsl:variable name="addresses" select="true()"/>

  <xsl:template match="/">
    <html>
      <xsl:call-template name="page-language"/>
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <xsl:if test="$page-policy != ''">
          <meta http-equiv="Content-Security-Policy" content="{$page-policy}"/>
        </xsl:if>
        <meta name="referrer" content="no-referrer"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="generator" content="tei-toolkit"/>
        <title><xsl:value-of select="$digest/@title"/></title>
        <xsl:for-each select="$digest/tk:meta">
          <xsl:choose>
            <xsl:when test="@property"><meta property="{@property}" content="{@content}"/></xsl:when>
            <xsl:otherwise><meta name="{@name}" content="{@content}"/></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
        <xsl:if test="$tei-address != ''">
          <link rel="alternate" type="application/tei+xml" href="{$tei-address}"/>
        </xsl:if>
        <style><xsl:value-of select="$page-style"/></style>
        <script type="application/ld+json">
          <xsl:value-of select="$digest/tk:linked"/>
        </script>
      </head>
      <body>
        <a class="skip" href="#text"><xsl:value-of select="$t.skip"/></a>
        <header class="masthead" id="top">
          <xsl:call-template name="masthead"/>
        </header>
        <xsl:call-template name="contents"/>
        <main id="main" data-words="{$t.script}">
          <xsl:if test="$cast = 'yes'"><xsl:call-template name="cast"/></xsl:if>
          <article id="text" class="text-body">
            <xsl:call-template name="text-language"/>
            <xsl:apply-templates/>
          </article>
          <xsl:call-template name="notes"/>
          <xsl:if test="$indexes = 'yes'"><xsl:call-template name="indexes"/></xsl:if>
          <xsl:if test="$about = 'yes'">
            <xsl:call-template name="cite"/>
            <xsl:call-template name="about"/>
          </xsl:if>
        </main>
        <footer class="foot">
          <xsl:if test="$imprint != ''"><p><xsl:value-of select="$imprint"/></p></xsl:if>
          <p><xsl:value-of select="$t.made-with"/></p>
        </footer>
        <xsl:if test="$page-script != ''">
          <script><xsl:value-of select="$page-script"/></script>
        </xsl:if>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="page-language">
    <xsl:attribute name="lang"><xsl:value-of select="$t.language"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
