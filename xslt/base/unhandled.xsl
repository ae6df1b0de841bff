<?xml version="1.0" encoding="UTF-8"?>
<!-- What no other module knows: its content is kept, its name is reported once.
     A template for a name goes before these. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:m="http://www.w3.org/1998/Math/MathML"
  exclude-result-prefixes="tei m">

  <xsl:key name="by-name" match="*" use="name()"/>

  <xsl:template match="*">
    <xsl:if test="generate-id() = generate-id(key('by-name', name())[1])">
      <xsl:message>no-template: <xsl:value-of select="name()"/></xsl:message>
    </xsl:if>
    <xsl:choose>
      <!-- In a formula nothing may stand but MathML. -->
      <xsl:when test="parent::m:mi or parent::m:mn or parent::m:mo or parent::m:mtext"><xsl:value-of select="."/></xsl:when>
      <xsl:when test="ancestor::m:math and *">
        <mrow xmlns="http://www.w3.org/1998/Math/MathML">
          <xsl:for-each select="node()">
            <xsl:choose>
              <xsl:when test="self::*"><xsl:apply-templates select="."/></xsl:when>
              <xsl:when test="self::text()[normalize-space()]"><mtext><xsl:value-of select="."/></mtext></xsl:when>
            </xsl:choose>
          </xsl:for-each>
        </mrow>
      </xsl:when>
      <xsl:when test="ancestor::m:math">
        <mtext xmlns="http://www.w3.org/1998/Math/MathML"><xsl:value-of select="."/></mtext>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()"/>

  <!-- Other passes over the text say what they want; the rest is silent. -->
  <xsl:template match="text()" mode="toc"/>
  <xsl:template match="text()" mode="notes"/>
  <xsl:template match="text()" mode="apparatus"/>
</xsl:stylesheet>
