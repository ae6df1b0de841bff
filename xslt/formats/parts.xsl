<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands around the text in a page or a book: title, speakers, notes, indexes,
     header, citation. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <!-- The head that is the title is the first of all; a key would cost a walk, and so
       would a search that does not stop at it. -->
  <xsl:variable name="title-head" select="((/tei:text | /*/tei:text | /*/tei:TEI//tei:text | /*/tei:teiCorpus//tei:text)/descendant::tei:head[1])[1][@tk:title]"/>

  <xsl:template name="text-language">
    <xsl:call-template name="language">
      <xsl:with-param name="tag" select="string($digest/@language)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- `lang` from a tag in an attribute of the digest. -->
  <xsl:template name="tag">
    <xsl:if test="translate(., $letters, '') = '' and string-length(substring-before(concat(., '-'), '-')) &lt; 4">
      <xsl:attribute name="lang"><xsl:value-of select="."/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template name="masthead">
    <xsl:if test="$digest/@direction">
      <xsl:attribute name="dir"><xsl:value-of select="$digest/@direction"/></xsl:attribute>
    </xsl:if>
    <xsl:variable name="head" select="$title-head"/>
    <xsl:if test="$digest/@activity">
      <p class="kicker">
        <xsl:for-each select="$digest/@activity-lang"><xsl:call-template name="tag"/></xsl:for-each>
        <xsl:value-of select="$digest/@activity"/>
      </p>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="$head">
        <h1 class="text-body">
          <xsl:if test="string-length($head) &gt; 100"><xsl:attribute name="class">text-body long</xsl:attribute></xsl:if>
          <xsl:if test="$head/@xml:id"><xsl:attribute name="id"><xsl:value-of select="$head/@xml:id"/></xsl:attribute></xsl:if>
          <xsl:call-template name="text-language"/>
          <xsl:apply-templates select="$head/node()"/>
        </h1>
      </xsl:when>
      <xsl:otherwise><h1 dir="auto"><xsl:if test="string-length($digest/@title) &gt; 100"><xsl:attribute name="class">long</xsl:attribute></xsl:if><xsl:for-each select="$digest/@title-lang"><xsl:call-template name="tag"/></xsl:for-each><xsl:value-of select="$digest/@title"/></h1></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$digest/@subtitle"><p class="subtitle" dir="auto"><xsl:for-each select="$digest/@subtitle-lang"><xsl:call-template name="tag"/></xsl:for-each><xsl:value-of select="$digest/@subtitle"/></p></xsl:if>
    <xsl:if test="$digest/@authors"><p class="authors"><bdi><xsl:value-of select="$digest/@authors"/></bdi></p></xsl:if>
    <xsl:if test="($digest/@place or $digest/@date_text) and not($digest/@date_text and contains($digest/@subtitle, $digest/@date_text))">
      <p class="when">
        <xsl:if test="$digest/@place"><bdi><xsl:for-each select="$digest/@place-lang"><xsl:call-template name="tag"/></xsl:for-each><xsl:value-of select="$digest/@place"/></bdi></xsl:if>
        <xsl:if test="$digest/@place and $digest/@date_text"> · </xsl:if>
        <xsl:if test="$digest/@date_text"><bdi><xsl:for-each select="$digest/@date_text-lang"><xsl:call-template name="tag"/></xsl:for-each><xsl:value-of select="$digest/@date_text"/></bdi></xsl:if>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- Contents: the headings, and what follows the text. -->
  <xsl:template name="contents">
    <nav class="contents" aria-label="{$t.contents}">
      <details>
        <summary><xsl:value-of select="$t.contents"/></summary>
        <ol>
          <xsl:for-each select="$digest/tk:head">
            <li class="level-{@level}">
              <a href="#{@id}"><xsl:value-of select="."/></a>
            </li>
          </xsl:for-each>
          <xsl:if test="$digest/@notes != '0'">
            <li class="apart"><a href="#notes"><xsl:value-of select="$t.notes"/></a></li>
          </xsl:if>
          <xsl:if test="$indexes = 'yes' and $digest/tk:indexes">
            <li class="apart"><a href="#indexes"><xsl:value-of select="$t.indexes"/></a></li>
          </xsl:if>
          <xsl:if test="$about = 'yes'">
            <li class="apart"><a href="#cite"><xsl:value-of select="$t.cite"/></a></li>
            <xsl:if test="/*/tei:teiHeader"><li class="apart"><a href="#about"><xsl:value-of select="$t.about"/></a></li></xsl:if>
          </xsl:if>
        </ol>
      </details>
    </nav>
  </xsl:template>

  <!-- Speakers: with turns, words, share. -->
  <xsl:template name="cast">
    <xsl:if test="$digest/tk:speaker">
      <section id="cast" class="cast" aria-labelledby="cast-title">
        <details>
          <xsl:if test="count($digest/tk:speaker) &lt; 13"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
          <summary>
            <h2 id="cast-title">
              <xsl:choose>
                <xsl:when test="$digest/@speech"><xsl:value-of select="$t.speakers"/></xsl:when>
                <xsl:otherwise><xsl:value-of select="$t.characters"/></xsl:otherwise>
              </xsl:choose>
              <xsl:text> </xsl:text>
              <span class="count"><xsl:value-of select="count($digest/tk:speaker)"/></span>
            </h2>
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col"><xsl:value-of select="$t.name"/></th>
                <th scope="col" class="num"><xsl:value-of select="$t.turns"/></th>
                <th scope="col" class="num"><xsl:value-of select="$t.words"/></th>
                <th scope="col" class="num"><span class="wide"><xsl:value-of select="$t.share"/></span><span class="narrow">%</span></th>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="$digest/tk:speaker">
                <tr id="{@id}" data-s="{@key}">
                  <th scope="row">
                    <span class="dot c{@colour}"></span>
                    <bdi class="cast-name"><xsl:value-of select="@name"/></bdi>
                    <xsl:if test="@role"><xsl:text> </xsl:text><span class="role"><bdi><xsl:value-of select="@role"/></bdi></span></xsl:if>
                  </th>
                  <xsl:call-template name="counts"/>
                </tr>
              </xsl:for-each>
              <xsl:for-each select="$digest/tk:unnamed">
                <tr>
                  <th scope="row"><span class="dot"></span><xsl:value-of select="$t.unnamed"/></th>
                  <xsl:call-template name="counts"/>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
          <xsl:for-each select="$digest/tk:course">
            <svg class="course" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="{$t.course}" focusable="false">
              <xsl:for-each select="tk:run">
                <rect class="f{@colour}" fill="{@fill}" x="{@x}" width="{@width}" height="24"/>
              </xsl:for-each>
            </svg>
            <p class="caption"><xsl:value-of select="$t.course"/></p>
          </xsl:for-each>
        </details>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="counts">
    <td class="num"><xsl:value-of select="@turns"/></td>
    <td class="num"><xsl:value-of select="@words"/></td>
    <td class="num">
      <svg class="bar" viewBox="0 0 100 8" width="100" height="8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="f{@colour}" fill="{@fill}" width="{@width}" height="8"/>
      </svg>
      <xsl:text> </xsl:text>
      <span class="percent"><xsl:value-of select="@share"/> %</span></td>
  </xsl:template>

  <xsl:template name="notes">
    <xsl:if test="$digest/@notes != '0'">
      <section id="notes" class="notes" aria-labelledby="notes-title" role="doc-endnotes">
        <h2 id="notes-title"><xsl:value-of select="$t.notes"/></h2>
        <ol class="text-body">
          <xsl:call-template name="text-language"/>
          <xsl:apply-templates select="/descendant::*[@tk:note]" mode="notes">
            <xsl:sort select="@tk:n" data-type="number"/>
          </xsl:apply-templates>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Indexes: HTML, by tei_toolkit.editions.index_section; in a page, its place. -->
  <xsl:template name="indexes">
    <xsl:apply-templates select="$digest/tk:indexes/*" mode="made"/>
  </xsl:template>
  <!-- No copy: that would bring our namespace with it. -->
  <xsl:template match="*" mode="made">
    <xsl:element name="{name()}">
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="made"/>
    </xsl:element>
  </xsl:template>

  <xsl:template name="citation">
    <h2 id="cite-title"><xsl:value-of select="$t.cite-text"/></h2>
    <p class="cite-plain" id="cite-plain" data-record="plain"><xsl:value-of select="$digest/tk:cite[@kind = 'plain']"/></p>
  </xsl:template>

  <!-- How to cite, for formats in which nobody copies a record. -->
  <xsl:template name="cite-plainly">
    <section id="cite" class="cite" aria-labelledby="cite-title"><xsl:call-template name="citation"/></section>
  </xsl:template>

  <xsl:template name="cite">
    <section id="cite" class="cite" aria-labelledby="cite-title">
      <xsl:call-template name="citation"/>
      <xsl:for-each select="$digest/tk:cite[@kind != 'plain']">
        <details>
          <summary>
            <xsl:choose>
              <xsl:when test="@kind = 'bibtex'">BibTeX</xsl:when>
              <xsl:when test="@kind = 'ris'">RIS</xsl:when>
              <xsl:otherwise>CSL-JSON</xsl:otherwise>
            </xsl:choose>
          </summary>
          <pre tabindex="0" data-record="{@kind}"><xsl:value-of select="."/></pre>
        </details>
      </xsl:for-each>
      <xsl:if test="concat($tei-address, $text-address, $csv-address) != ''">
        <h3 class="downloads"><xsl:value-of select="$t.downloads"/></h3>
        <ul class="downloads">
          <xsl:if test="$tei-address != ''"><li><a href="{$tei-address}" download=""><xsl:value-of select="$t.download-tei"/></a></li></xsl:if>
          <xsl:if test="$text-address != ''"><li><a href="{$text-address}" download=""><xsl:value-of select="$t.download-text"/></a></li></xsl:if>
          <xsl:if test="$csv-address != ''"><li><a href="{$csv-address}" download=""><xsl:value-of select="$t.download-csv"/></a></li></xsl:if>
        </ul>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template name="about">
    <xsl:variable name="header" select="/*/tei:teiHeader"/>
    <xsl:if test="$header">
      <section id="about" class="about" aria-labelledby="about-title">
        <h2 id="about-title"><xsl:value-of select="$t.about"/></h2>
        <xsl:call-template name="header-facts"><xsl:with-param name="header" select="$header"/></xsl:call-template>
        <!-- The texts of a corpus, each with its own. -->
        <xsl:for-each select="/tei:teiCorpus/descendant::tei:teiHeader[parent::*/parent::*]">
          <details>
            <summary>
              <h3>
                <xsl:value-of select="../@tk:called"/>
                <xsl:if test="not(../@tk:called)"><xsl:value-of select="position()"/></xsl:if>
              </h3>
            </summary>
            <xsl:call-template name="header-facts"><xsl:with-param name="header" select="."/></xsl:call-template>
          </details>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="header-facts">
    <xsl:param name="header"/>
    <div class="facts">
      <xsl:for-each select="$header[@xml:lang]"><xsl:call-template name="language"/></xsl:for-each>
      <xsl:apply-templates select="$header/tei:fileDesc/*[not(self::tei:sourceDesc and ../../../@tk:described)]" mode="facts"/>
      <xsl:apply-templates select="$header/tei:encodingDesc[tei:p or tei:ab]" mode="prose"/>
      <xsl:apply-templates select="$header/tei:encodingDesc/*[not(self::tei:p or self::tei:ab or self::tei:tagsDecl or self::tei:classDecl or self::tei:listPrefixDef or self::tei:charDecl or self::tei:schemaSpec)]" mode="facts"/>
      <xsl:apply-templates select="$header/tei:profileDesc/*[not(self::tei:particDesc or self::tei:calendarDesc)]" mode="facts"/>
      <xsl:apply-templates select="$header/tei:revisionDesc" mode="facts"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
