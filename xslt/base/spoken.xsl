<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 8, Transcriptions of Speech. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:key name="speaker" match="tk:speaker" use="@key"/>

  <!-- A printed label that holds more than words; others stand in tk:label. libxslt would
       walk back over all siblings to find it. -->
  <xsl:key name="label" match="tei:note[*]" use="@tk:for"/>

  <!-- A turn: label, time, what is said. In the plain case, which comes first, it has an
       id, a number, one speaker, a label, and nothing else. -->
  <xsl:template tk:says="turn, under the name of its speaker" match="tei:u">
    <xsl:choose>
      <xsl:when test="count(@*) = 5 and @who and @tk:label and @tk:s and not(contains(@tk:s, ' '))">
        <div id="{@xml:id}" class="u" data-s="{@tk:s}">
          <p class="who">
            <xsl:if test="$addresses"><a class="ours at" href="#{@xml:id}"><xsl:value-of select="@tk:n"/></a></xsl:if>
            <a class="name" href="#speaker-{@tk:s}"><xsl:value-of select="@tk:label"/></a>
          </p>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:when test="@tk:s">
        <div id="{@xml:id}" class="u" data-s="{@tk:s}"><xsl:call-template name="turn"/></div>
      </xsl:when>
      <xsl:otherwise>
        <div id="{@xml:id}" class="u"><xsl:call-template name="turn"/></div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="turn">
    <xsl:if test="@xml:lang"><xsl:call-template name="language"/></xsl:if>
    <p class="who">
      <xsl:if test="$addresses"><a class="ours at" href="#{@xml:id}"><xsl:value-of select="@tk:n"/></a></xsl:if>
      <xsl:choose>
        <xsl:when test="@tk:label and @tk:s and not(contains(@tk:s, ' '))">
          <a class="name" href="#speaker-{@tk:s}"><xsl:value-of select="@tk:label"/></a>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="turn-label"/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="@tk:name or @tk:role or @prev or @tk:time or @trans">
        <xsl:call-template name="turn-remarks"/>
      </xsl:if>
    </p>
    <xsl:choose>
      <xsl:when test="@tk:mixed"><div class="said"><xsl:apply-templates/></div></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@next and key('id', substring(@next, 2))">
      <p class="resumes ours">
        <a href="#{key('id', substring(@next, 2))/@xml:id}"><xsl:value-of select="$t.continues"/></a>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="turn-label">
    <xsl:variable name="printed" select="key('label', @xml:id)"/>
    <xsl:variable name="speaker" select="key('speaker', @tk:s)"/>
    <xsl:choose>
      <xsl:when test="$printed">
        <xsl:call-template name="speaker-link">
          <xsl:with-param name="speaker" select="$speaker"/>
          <xsl:with-param name="printed" select="$printed"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="@tk:label"><span class="name"><xsl:value-of select="@tk:label"/></span></xsl:when>
      <xsl:when test="@tk:s">
        <span class="ours"><xsl:call-template name="speaker-names"/></span>
      </xsl:when>
      <xsl:when test="not(@prev)">
        <span class="ours unnamed"><xsl:value-of select="$t.unnamed"/></span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The names of all who speak a turn, each a link: "Ann, Ben and Cy". Those of a whole
       crowd are written by tei_toolkit.editions.speakers, and are no links. -->
  <xsl:template name="speaker-names">
    <xsl:choose>
      <xsl:when test="@tk:crowd"><span class="name"><xsl:value-of select="@tk:crowd"/></span></xsl:when>
      <xsl:otherwise><xsl:call-template name="names-of-keys"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="names-of-keys">
    <xsl:param name="keys" select="@tk:s"/>
    <xsl:variable name="first" select="substring-before(concat($keys, ' '), ' ')"/>
    <xsl:variable name="others" select="substring-after($keys, ' ')"/>
    <xsl:call-template name="speaker-link">
      <xsl:with-param name="speaker" select="key('speaker', $first)"/>
    </xsl:call-template>
    <xsl:if test="$others != ''">
      <xsl:choose>
        <xsl:when test="contains($others, ' ')">, </xsl:when>
        <xsl:otherwise><xsl:value-of select="concat(' ', $t.and, ' ')"/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="names-of-keys"><xsl:with-param name="keys" select="$others"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- What stands after a label: the name it does not say, a role, an interruption, a time. -->
  <xsl:template name="turn-remarks">
    <xsl:if test="@tk:name">
      <xsl:text> </xsl:text>
      <span class="ours also"><xsl:value-of select="@tk:name"/></span>
    </xsl:if>
    <xsl:if test="@tk:role">
      <xsl:text> </xsl:text>
      <span class="ours role"><xsl:value-of select="@tk:role"/></span>
    </xsl:if>
    <xsl:if test="@prev">
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="key('id', substring(@prev, 2))">
          <a class="ours resumed" href="#{key('id', substring(@prev, 2))/@xml:id}">
            <xsl:value-of select="$t.continued"/>
          </a>
        </xsl:when>
        <xsl:otherwise>
          <span class="ours resumed"><xsl:value-of select="$t.continued"/></span>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:if test="@trans = 'overlap' or @trans = 'latching' or @trans = 'pause'">
      <xsl:text> </xsl:text>
      <span class="ours trans">
        <xsl:choose>
          <xsl:when test="@trans = 'overlap'"><xsl:value-of select="$t.overlap"/></xsl:when>
          <xsl:when test="@trans = 'latching'"><xsl:value-of select="$t.latching"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$t.pause"/></xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:if>
    <xsl:if test="@tk:time">
      <xsl:text> </xsl:text>
      <time class="ours tc" datetime="{@tk:duration}"><xsl:value-of select="@tk:time"/></time>
    </xsl:if>
  </xsl:template>

  <xsl:template name="speaker-link">
    <xsl:param name="speaker"/>
    <xsl:param name="printed" select="/.."/>
    <xsl:choose>
      <xsl:when test="$speaker and not($printed/@tk:rich)">
        <a class="name" href="#{$speaker/@id}">
          <xsl:choose>
            <xsl:when test="$printed"><xsl:apply-templates select="$printed" mode="label"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$speaker/@name"/></xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span class="name"><xsl:apply-templates select="$printed" mode="label"/></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:note" mode="label">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The printed label stands in the turn that follows. -->
  <xsl:template match="tei:note[@type = 'speaker']">
    <xsl:choose>
      <xsl:when test="not(@tk:alone)"/>
      <!-- The label of a turn that stands below it. -->
      <xsl:when test="parent::tei:u">
        <xsl:call-template name="box"><xsl:with-param name="class" select="'note signed'"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="not(@tk:box) or @tk:box = 'deep'">
        <xsl:call-template name="box"><xsl:with-param name="class" select="'who'"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <p class="who">
          <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
          <span class="name"><xsl:apply-templates/></span>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A paragraph of a turn; the plain case, which most of a transcript is, without a
       call. -->
  <xsl:template match="tei:u/tei:seg">
    <xsl:choose>
      <!-- Its one attribute is the id that each has. -->
      <xsl:when test="count(@*) = 1 and @xml:id">
        <p id="{@xml:id}" class="seg"><xsl:apply-templates/></p>
      </xsl:when>
      <xsl:when test="@tk:in-line"><xsl:call-template name="box"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="paragraph">
          <xsl:with-param name="class">
            <xsl:text>seg</xsl:text>
            <xsl:if test="@type = 'verse'"> verse</xsl:if>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Events, in the place where they happen. -->
  <xsl:template match="tei:kinesic | tei:vocal | tei:incident | tei:writing | tei:event[parent::tei:u]">
    <xsl:variable name="kind">
      <xsl:if test="normalize-space() = ''">
        <xsl:call-template name="event-name"/>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="@tk:box">
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'event'"/></xsl:call-template>
          <xsl:call-template name="event-words"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'event'"/></xsl:call-template>
          <xsl:call-template name="event-words"><xsl:with-param name="kind" select="$kind"/></xsl:call-template>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="event-words">
    <xsl:param name="kind"/>
    <span class="ours">
      <xsl:text>[</xsl:text>
      <xsl:if test="@tk:by"><xsl:value-of select="concat(@tk:by, ': ')"/></xsl:if>
    </span>
    <xsl:choose>
      <xsl:when test="$kind != ''"><span class="ours"><xsl:value-of select="$kind"/></span></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
    <span class="ours">]</span>
  </xsl:template>

  <xsl:template match="tei:kinesic/tei:desc | tei:vocal/tei:desc | tei:incident/tei:desc | tei:event[parent::tei:u]/tei:desc | tei:gap/tei:desc">
    <xsl:apply-templates/>
    <xsl:if test="following-sibling::tei:desc"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template tk:says="a word for it, its type and its length, in square brackets" match="tei:pause">
    <span class="pause ours">
      <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
      <xsl:text> [</xsl:text><xsl:value-of select="$t.pause"/>
      <xsl:if test="@type"><xsl:value-of select="concat(' ', @type)"/></xsl:if>
      <xsl:if test="@dur">
        <xsl:text> </xsl:text>
        <xsl:choose>
          <!-- PT2.5S is read as "2.5 s". -->
          <xsl:when test="starts-with(@dur, 'PT') and translate(@dur, 'PTS.0123456789', '') = ''">
            <xsl:value-of select="translate(@dur, 'PTS', '')"/><xsl:text> s</xsl:text>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="@dur"/></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
      <xsl:text>] </xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="tei:shift">
    <span class="shift ours">
      <xsl:text>[</xsl:text>
      <!-- Without a new value the feature is as usual again. -->
      <xsl:value-of select="normalize-space(concat(@feature, ' ', @new))"/>
      <xsl:if test="not(@new)"><xsl:value-of select="concat(' ', $t.normal)"/></xsl:if>
      <xsl:text>]</xsl:text>
      <!-- Between words a word begins after it; within one, nothing is parted. -->
      <xsl:if test="following-sibling::node()[1][self::text() and normalize-space(substring(., 1, 1)) != ''] and not(preceding-sibling::node()[1][self::text() and normalize-space(substring(., string-length(.))) != ''])"><xsl:text> </xsl:text></xsl:if>
    </span>
  </xsl:template>

  <!-- Points of time: those that have one show it, quietly. -->
  <xsl:template match="tei:anchor">
    <xsl:choose>
      <xsl:when test="@tk:time">
        <time class="ours tc" datetime="{@tk:duration}">
          <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
          <xsl:value-of select="@tk:time"/>
        </time>
      </xsl:when>
      <xsl:when test="@xml:id"><a class="anchor" id="{@xml:id}"></a></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:timeline"/>

  <!-- A tier of annotations to an utterance: a translation, a gloss. -->
  <xsl:variable name="bracket-tiers" select="false()"/>
  <xsl:template match="tei:annotationBlock/tei:spanGrp">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'tier'"/></xsl:call-template>
      <xsl:if test="$bracket-tiers"><span class="ours">[</span></xsl:if>
      <xsl:if test="@type"><span class="ours tier-name"><xsl:value-of select="@type"/><xsl:text>: </xsl:text></span></xsl:if>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1"><xsl:text> </xsl:text></xsl:if>
        <xsl:apply-templates select="."/>
      </xsl:for-each>
      <xsl:if test="$bracket-tiers"><span class="ours">]</span></xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="tei:annotationBlock">
    <div class="annotationBlock"><xsl:apply-templates/></div>
  </xsl:template>
</xsl:stylesheet>
