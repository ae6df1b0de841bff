<?xml version="1.0" encoding="UTF-8"?>
<!-- The text as one XHTML document, which tei_toolkit.editions.formats.epub packs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">
  <xsl:import href="../base/all.xsl"/>
  <xsl:import href="parts.xsl"/>

  <xsl:variable name="digest" select="/*/tk:digest"/>
  <!-- The indexes name turns and paragraphs by their numbers, so the numbers are shown. -->
  <xsl:variable name="addresses" select="true()"/>
  <!-- Whether the book has indexes of names and dates: "yes" or "no". -->
  <xsl:param name="indexes" select="'yes'"/>
  <!-- Whether the book says what the header says: "yes" or "no". -->
  <xsl:param name="about" select="'yes'"/>
  <!-- Supplied: addresses of other editions, which a book does not have. -->
  <xsl:param name="tei-address" select="''"/>
  <!-- Supplied: addresses of other editions, which a book does not have. -->
  <xsl:param name="text-address" select="''"/>
  <!-- Supplied: addresses of other editions, which a book does not have. -->
  <xsl:param name="csv-address" select="''"/>

  <xsl:template match="/">
    <html>
      <head>
        <title><xsl:value-of select="$digest/@title"/></title>
      </head>
      <body>
        <header class="masthead"><xsl:call-template name="masthead"/></header>
        <main>
          <xsl:call-template name="cast"/>
          <article id="text" class="text-body">
            <xsl:call-template name="text-language"/>
            <xsl:apply-templates/>
          </article>
          <xsl:call-template name="notes"/>
          <xsl:if test="$indexes = 'yes'"><xsl:call-template name="indexes"/></xsl:if>
          <xsl:if test="$about = 'yes'">
            <xsl:call-template name="cite-plainly"/>
            <xsl:call-template name="about"/>
          </xsl:if>
        </main>
      </body>
    </html>
  </xsl:template>
</xsl:stylesheet>
