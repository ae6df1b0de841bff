<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 14, Names, Dates, People, and Places. A name that has an entry in the
     index is a link to it; a date or a measure that is normalised says so in the index. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template tk:says="link to its entry in an index; without one, block or part of a line, with a class of its name" match="tei:persName | tei:placeName | tei:orgName | tei:name | tei:rs | tei:eventName | tei:objectName | tei:geogName | tei:settlement | tei:region | tei:country | tei:district | tei:bloc | tei:date | tei:time | tei:measure | tei:num | tei:origDate | tei:origPlace">
    <xsl:choose>
      <!-- The plain cases, of which a text may have thousands, without a call. -->
      <xsl:when test="@tk:entry and not(@tk:box or @rend or @rendition or @style or @xml:lang)">
        <xsl:choose>
          <xsl:when test="@xml:id">
            <a href="#{@tk:entry}" id="{@xml:id}" class="mark {local-name()}"><xsl:apply-templates/></a>
          </xsl:when>
          <xsl:otherwise>
            <a href="#{@tk:entry}" class="mark {local-name()}"><xsl:apply-templates/></a>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:when test="@tk:entry and not(@tk:box)">
        <a href="#{@tk:entry}">
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="concat('mark ', local-name())"/>
          </xsl:call-template>
          <xsl:apply-templates/>
        </a>
      </xsl:when>
      <!-- A date that has no words has no entry either. -->
      <xsl:when test="@tk:said"><span><xsl:call-template name="attributes"/><span class="ours"><xsl:value-of select="@tk:said"/></span></span></xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:surname | tei:forename | tei:addName | tei:nameLink | tei:genName | tei:roleName | tei:geogFeat | tei:offset | tei:affiliation | tei:occupation | tei:residence | tei:faith | tei:education | tei:persona | tei:persPronouns | tei:socecStatus | tei:langKnowledge | tei:langKnown | tei:trait | tei:state | tei:event | tei:listEvent | tei:person | tei:personGrp | tei:listPerson | tei:org | tei:listOrg | tei:place | tei:listPlace | tei:location | tei:geo | tei:climate | tei:terrain | tei:listRelation | tei:relationGrp | tei:listNym | tei:nym | tei:object | tei:listObject | tei:listRef | tei:refState | tei:standOff | tei:category | tei:taxonomy | tei:catDesc">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- What the attributes say, by tei_toolkit.editions.records, stands before the words. -->
  <xsl:template tk:says="block or part of a line; what its attributes say, and its words" match="tei:birth | tei:death | tei:floruit | tei:sex | tei:gender | tei:age | tei:nationality | tei:population | tei:relation">
    <xsl:choose>
      <xsl:when test="@tk:said and @tk:box">
        <div><xsl:call-template name="attributes"/><xsl:call-template name="said-first"/></div>
      </xsl:when>
      <xsl:when test="@tk:said">
        <span><xsl:call-template name="attributes"/><xsl:call-template name="said-first"/></span>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="said-first">
    <span class="ours"><xsl:value-of select="@tk:said"/><xsl:if test="normalize-space()">, </xsl:if></span>
    <xsl:apply-templates/>
  </xsl:template>
</xsl:stylesheet>
