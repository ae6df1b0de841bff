<?xml version="1.0" encoding="UTF-8"?>
<!-- What no other module knows: its content is kept, its name is reported once.
     A template for a name goes before these. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">

  <xsl:key name="by-name" match="*" use="name()"/>

  <xsl:template match="*">
    <xsl:if test="generate-id() = generate-id(key('by-name', name())[1])">
      <xsl:message>no-template: <xsl:value-of select="name()"/></xsl:message>
    </xsl:if>
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()"/>

  <!-- Other passes over the text say what they want; the rest is silent. -->
  <xsl:template match="text()" mode="toc"/>
  <xsl:template match="text()" mode="notes"/>
  <xsl:template match="text()" mode="apparatus"/>
</xsl:stylesheet>
