"""Words of web pages' and documents' furniture, in many languages.

`STRONG`: alone on a line, they are hardly ever a transcript's own text. `WEAK`: names of
sections and buttons that count only in company. `OPENINGS`: a line that begins so, and is
short, is furniture. One string a language, phrases parted by `|`; ours.
"""

STRONG: dict[str, str] = {
    "en": "please recycle|a+ a-|a- a+|a+|a-|a- a a+|is located here|previous section|next section|skip to content|skip to main content|skip navigation|skip to navigation|jump to navigation|"
    "jump to search|print|print this page|print page|print version|printer friendly|printer-friendly version|"
    "printable version|text version|download as pdf or txt|download as docx, pdf, txt or read online from scribd|"
    "download as pdf, txt or read online from scribd|download now|mobile version|version for people with disabilities|"
    "share|share this|share this page|share this article|share this debate|share on facebook|share on twitter|"
    "share via email|share link|copy link|send by email|send by e-mail|email this page|email this|"
    "tweet|like|follow us|subscribe|unsubscribe|sign in|sign up|log in|login|log out|register|my account|"
    "back to top|top of page|return to top|back|go back|next|previous|next page|previous page|older posts|newer posts|"
    "next article|previous article|load more|show more|read more|see more|view all|more|close|open menu|close menu|menu|main menu|"
    "toggle navigation|site map|sitemap|contact us|about us|about website|using website content|personal data of website users|"
    "contact website team|privacy policy|privacy|cookie policy|cookies|cookie settings|accept cookies|accept all|terms of use|"
    "terms and conditions|terms of service|accessibility|accessibility statement|disclaimer|legal notice|"
    "view settings|font size|site colours|site colors|text size|images|settings|search this website|search this site|"
    "advanced search|related articles|related content|related links|related topics|related stories|related posts|recommended|"
    "most read|most popular|trending|advertisement|sponsored|leave a comment|leave a reply|comments|add a comment|"
    "download|download pdf|download text|download mp3|download audio|download transcript|pdf|pdf version|rss|rss feed|e-mail|"
    "newsletter|sign up for our newsletter|listen|listen again|listen to this article|watch the meeting|watch video|play audio|"
    "direct link|permalink|edit|edit this page|view source|view history|what links here|current resource|"
    "send a letter|official twitter|official youtube channel|official internet resources|message preview|addressee email|send|"
    "state insignia|legal and technical information|search the site|all rights reserved|find members|find debates|"
    "find mps and lords|print this debate|previous debate|next debate|share this contribution|share this specific contribution|"
    "video of the speeches|published in sections|publication status|"
    "jump to navigation jump to search|official websites use .gov|secure .gov websites use https|bookmark and share|press operations bookmark and share|"
    "irc log|cite this page|cite this|cite|full transcript text|transcript text|end of minutes|edited|new messages|index for today’s briefing|index for today's briefing|for immediate release",
    "de": "hauptnavigation|navigationsmenü|zum inhalt springen|zum inhalt|direkt zum inhalt|zur navigation|zur navigation springen|drucken|druckversion|seite drucken|druckansicht|"
    "teilen|artikel teilen|merken|artikel merken|weiterempfehlen|versenden|per e-mail versenden|nach oben|seitenanfang|zum seitenanfang|zurück|weiter|"
    "vorherige seite|nächste seite|menü|menü öffnen|menü schließen|suche|suchen|suche öffnen|anmelden|abmelden|registrieren|abonnieren|jetzt abonnieren|"
    "newsletter|newsletter abonnieren|impressum|datenschutz|datenschutzerklärung|kontakt|sitemap|inhaltsübersicht|barrierefreiheit|leichte sprache|"
    "gebärdensprache|schriftgröße|anzeige|werbung|lesen sie auch|mehr zum thema|auch interessant|kommentare|kommentar schreiben|zur startseite|"
    "startseite|artikel anhören|vorlesen|pdf herunterladen|herunterladen|als pdf|alle rechte vorbehalten|cookie-einstellungen|nutzungsbedingungen|agb|mehr anzeigen|alle anzeigen",
    "fr": "menu de navigation|navigation principale|aller à la navigation|aller à la recherche|aller au pied de page|aller au contenu|aller au contenu principal|aller au menu|passer au contenu|accéder au contenu|imprimer|imprimer la page|version imprimable|version pdf|"
    "partager|partager sur facebook|partager sur twitter|partager cette page|envoyer par mail|envoyer par courriel|envoyer à un ami|haut de page|retour en haut|"
    "retour en haut de page|retour|suivant|précédent|page suivante|page précédente|menu|menu principal|rechercher|recherche|recherche avancée|se connecter|"
    "connexion|s'inscrire|s'abonner|abonnez-vous|mentions légales|politique de confidentialité|données personnelles|gestion des cookies|plan du site|"
    "nous contacter|contactez-nous|contact|courrier|accessibilité|taille du texte|publicité|lire aussi|à lire aussi|voir aussi|sur le même sujet|commentaires|"
    "laisser un commentaire|télécharger|télécharger le pdf|tous droits réservés|flux rss|lire la suite|en savoir plus|ajouter à mes favoris|écouter l'article|accueil",
    "es": "menú de navegación|menú principal|navegación principal|saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|imprimir|versión imprimible|versión para imprimir|compartir|"
    "compartir en facebook|compartir en twitter|enviar por correo|enviar por email|volver arriba|volver al inicio|ir arriba|subir|volver|siguiente|anterior|menú|"
    "menú principal|buscar|buscador|búsqueda avanzada|iniciar sesión|regístrate|suscríbete|suscribirse|aviso legal|política de privacidad|política de cookies|"
    "mapa del sitio|mapa web|contacto|contáctenos|accesibilidad|tamaño de letra|publicidad|lea también|lee también|ver también|noticias relacionadas|"
    "artículos relacionados|comentarios|deja un comentario|descargar|descargar pdf|todos los derechos reservados|leer más|ver más",
    "it": "menu di navigazione principale|menu di navigazione|inizio contenuto|fine contenuto|vai al contenuto|salta al contenuto|vai al contenuto principale|stampa|stampa questa pagina|versione stampabile|condividi|condividi su facebook|"
    "invia per email|torna su|torna all'inizio|torna indietro|indietro|avanti|successivo|precedente|menu|cerca|ricerca|ricerca avanzata|accedi|registrati|"
    "iscriviti|note legali|informativa privacy|privacy|cookie policy|mappa del sito|contatti|accessibilità|dimensione testo|pubblicità|leggi anche|"
    "vedi anche|articoli correlati|commenti|lascia un commento|scarica|scarica pdf|tutti i diritti riservati|leggi tutto|leggi di più",
    "pt": "menu de navegação|navegação principal|ir para o conteúdo|ir para o conteúdo principal|pular para o conteúdo|saltar para o conteúdo|imprimir|versão para impressão|compartilhar|compartilhe|"
    "compartilhar no facebook|compartilhar no twitter|compartilhar no whatsapp|compartilhar por e-mail|partilhar|partilhe|enviar por e-mail|voltar ao topo|topo da página|voltar|próximo|anterior|seguinte|menu|menu principal|buscar|busca|pesquisar|pesquisa|"
    "pesquisa avançada|entrar|cadastre-se|assine|assinar|política de privacidade|termos de uso|mapa do site|fale conosco|contacto|contato|acessibilidade|"
    "alto contraste|tamanho da fonte|tamanho do texto|publicidade|leia também|veja também|ver também|notícias relacionadas|comentários|deixe um comentário|baixar|"
    "descarregar|baixar pdf|todos os direitos reservados|leia mais|saiba mais|partilhar este episódio|partilhar este artigo|episódios relacionados|artigos relacionados|mais lidas",
    "ru": "версия для людей с ограниченными возможностями|поиск по сайту или банку документов|telegram-канал|youtube-канал|перейти к содержанию|перейти к основному содержанию|перейти к содержимому|версия для печати|печать|распечатать|поделиться|отправить по почте|"
    "отправить письмо|написать письмо|наверх|вверх|назад|вперёд|далее|следующая|предыдущая|меню|поиск|поиск по сайту|найти|войти|вход|регистрация|подписаться|"
    "подписка|карта сайта|контакты|обратная связь|о сайте|размер шрифта|цвета сайта|изображения|настройки|настройки просмотра|версия для слабовидящих|"
    "мобильная версия|текстовая версия|реклама|читайте также|читать также|смотрите также|см. также|по теме|комментарии|оставить комментарий|скачать|прямая ссылка|"
    "все права защищены|читать далее|подробнее|показать ещё|статьи по теме|официальные сетевые ресурсы|показать полный текст|скрыть|подписаться на рассылку|темы|теги|опубликован в разделах|дата публикации|статус материала|ссылка на материал|дополнительно",
    "uk": "повернутись до списку|повернутися до списку|повернутись до списку публікацій|перейти до вмісту|перейти до основного вмісту|версія для друку|друк|друкувати|роздрукувати|поділитися|поширити|надіслати|нагору|вгору|назад|далі|наступна|"
    "попередня|меню|пошук|шукати|увійти|вхід|реєстрація|підписатися|мапа сайту|карта сайту|контакти|зворотний зв'язок|розмір шрифту|версія для людей з вадами зору|"
    "реклама|читайте також|дивіться також|див. також|коментарі|завантажити|всі права захищено|усі права захищені|детальніше|показати ще",
    "pl": "przejdź do treści|przejdź do zawartości|przejdź do menu|drukuj|wersja do druku|wydrukuj|udostępnij|podziel się|wyślij|wyślij e-mailem|do góry|na górę|powrót|"
    "wróć|następna|poprzednia|dalej|wstecz|menu|szukaj|wyszukaj|wyszukiwarka|zaloguj|zaloguj się|zarejestruj się|subskrybuj|mapa strony|mapa serwisu|kontakt|"
    "polityka prywatności|deklaracja dostępności|wielkość czcionki|wysoki kontrast|reklama|czytaj także|czytaj też|zobacz także|zobacz też|komentarze|pobierz|"
    "pobierz pdf|wszelkie prawa zastrzeżone|czytaj więcej|więcej|strona główna",
    "cs": "přejít k obsahu|přeskočit na obsah|tisk|vytisknout|tisková verze|verze pro tisk|sdílet|poslat e-mailem|nahoru|zpět nahoru|zpět|další|předchozí|menu|hledat|"
    "vyhledávání|přihlásit|přihlásit se|registrace|odebírat|mapa stránek|kontakt|kontakty|ochrana osobních údajů|prohlášení o přístupnosti|velikost písma|reklama|"
    "čtěte také|čtěte též|související články|komentáře|diskuse|stáhnout|všechna práva vyhrazena|číst dále|hlavní stránka|úvodní stránka",
    "sk": "prejsť na obsah|preskočiť na obsah|tlačiť|tlač|verzia pre tlač|zdieľať|poslať e-mailom|hore|späť|ďalej|predchádzajúce|menu|hľadať|vyhľadávanie|prihlásiť sa|"
    "registrácia|mapa stránok|kontakt|ochrana osobných údajov|reklama|čítajte tiež|súvisiace články|komentáre|stiahnuť|všetky práva vyhradené|čítať viac|domov",
    "sl": "preskoči na vsebino|natisni|tiskaj|deli|delite|pošlji|na vrh|nazaj|naprej|meni|išči|iskanje|prijava|registracija|kazalo strani|kontakt|piškotki|oglas|"
    "preberite tudi|glejte tudi|komentarji|prenesi|vse pravice pridržane|domov",
    "hr": "preskoči na sadržaj|ispis|ispiši|podijeli|pošalji|na vrh|natrag|povratak|sljedeće|prethodno|izbornik|traži|pretraga|pretraži|prijava|registracija|mapa weba|"
    "kontakt|oglas|pročitajte i|vidi još|komentari|preuzmi|sva prava pridržana|pročitaj više|naslovnica|naslovna",
    "sr": "прескочи на садржај|штампај|штампа|подели|пошаљи|на врх|назад|даље|мени|претрага|тражи|пријава|контакт|мапа сајта|коментари|преузми|сва права задржана|"
    "štampaj|odštampaj|podeli|pošalji|na vrh|nazad|dalje|meni|pretraga|traži|prijava|mapa sajta|preuzmi|sva prava zadržana|početna|почетна",
    "bg": "за печат|към съдържанието|прескочи към съдържанието|печат|отпечатай|версия за печат|сподели|споделете|изпрати|нагоре|назад|напред|следваща|предишна|меню|търсене|"
    "търси|вход|регистрация|абонирай се|карта на сайта|контакти|реклама|прочетете още|вижте също|виж още|коментари|изтегли|всички права запазени|начало",
    "ro": "sari la conținut|treci la conținut|salt la conținut|tipărește|printează|imprimă|versiune tipărire|distribuie|trimite|trimite pe email|sus|înapoi|înainte|"
    "următorul|anterior|meniu|caută|căutare|autentificare|înregistrare|abonează-te|harta site|harta site-ului|contact|politica de confidențialitate|publicitate|"
    "versiunea pentru tipărire|versiune pentru tipărire|citește și|citiți și|vezi și|comentarii|descarcă|toate drepturile rezervate|citește mai mult|acasă|prima pagină",
    "hu": "ugrás a tartalomra|tovább a tartalomra|nyomtatás|nyomtatható változat|megosztás|küldés|küldés e-mailben|vissza a lap tetejére|az oldal tetejére|vissza|"
    "következő|előző|menü|keresés|bejelentkezés|belépés|regisztráció|feliratkozás|oldaltérkép|kapcsolat|adatvédelem|impresszum|hirdetés|olvassa el ezt is|"
    "kapcsolódó cikkek|lásd még|hozzászólások|letöltés|minden jog fenntartva|tovább|főoldal|kezdőlap|címlap",
    "nl": "naar de inhoud|ga naar inhoud|ga naar de inhoud|direct naar inhoud|overslaan en naar de inhoud gaan|printen|afdrukken|print deze pagina|printversie|delen|"
    "deel deze pagina|deel dit artikel|doorsturen|naar boven|terug naar boven|terug|volgende|vorige|menu|zoeken|inloggen|aanmelden|registreren|abonneren|"
    "nieuwsbrief|sitemap|contact|privacyverklaring|toegankelijkheid|tekstgrootte|advertentie|lees ook|zie ook|reacties|reageer|download|alle rechten voorbehouden|"
    "lees meer|lees verder",
    "sv": "hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|gå till innehåll|skriv ut|utskriftsversion|dela|dela sidan|skicka|tipsa|till toppen|"
    "till sidans topp|upp|tillbaka|nästa|föregående|meny|sök|logga in|registrera|prenumerera|webbkarta|webbplatskarta|kontakt|kontakta oss|tillgänglighet|textstorlek|"
    "lyssna|annons|läs också|läs även|se även|kommentarer|ladda ner|ladda ned|alla rättigheter förbehållna|läs mer|startsida|till startsidan",
    "da": "gå til indhold|spring til indhold|spring til hovedindhold|hop til indhold|udskriv|print|del|del siden|del artiklen|send|til toppen|gå til top|tilbage|næste|"
    "forrige|menu|søg|log ind|tilmeld|tilmeld dig nyhedsbrev|tilmeld nyhedsbrev|nyhedsbrev|abonner|sitemap|kontakt|kontakt os|privatlivspolitik|tilgængelighed|annonce|læs også|se også|kommentarer|hent|"
    "alle rettigheder forbeholdes|læs mere|forside|til forsiden",
    "no": "hopp til innhold|hopp til innholdet|gå til innhold|hopp til hovedinnhold|skriv ut|utskriftsvennlig|del|del siden|del artikkelen|send|til toppen|tilbake|neste|"
    "forrige|meny|søk|logg inn|registrer|abonner|nettstedskart|kontakt|kontakt oss|personvern|tilgjengelighet|annonse|les også|se også|kommentarer|last ned|"
    "alle rettigheter forbeholdt|les mer|forsiden|til forsiden",
    "fi": "siirry sisältöön|hyppää sisältöön|siirry pääsisältöön|tulosta|tulostusversio|jaa|jaa sivu|lähetä|takaisin ylös|sivun alkuun|takaisin|seuraava|edellinen|"
    "valikko|haku|hae|etsi|kirjaudu|kirjaudu sisään|rekisteröidy|tilaa|sivukartta|yhteystiedot|ota yhteyttä|tietosuoja|saavutettavuus|tekstin koko|mainos|"
    "lue myös|katso myös|kommentit|lataa|kaikki oikeudet pidätetään|lue lisää|etusivu|etusivulle",
    "el": "μετάβαση στο περιεχόμενο|παράκαμψη προς το κυρίως περιεχόμενο|εκτύπωση|εκτυπώσιμη μορφή|κοινοποίηση|μοιραστείτε|αποστολή|αποστολή με email|"
    "επιστροφή στην κορυφή|πίσω|επόμενο|προηγούμενο|επόμενη|προηγούμενη|μενού|αναζήτηση|σύνδεση|είσοδος|εγγραφή|χάρτης ιστοσελίδας|χάρτης ιστοτόπου|επικοινωνία|"
    "όροι χρήσης|προσβασιμότητα|μέγεθος γραμμάτων|διαφήμιση|διαβάστε επίσης|δείτε επίσης|σχόλια|λήψη|κατεβάστε|περισσότερα|αρχική|αρχική σελίδα",
    "tr": "içeriğe geç|içeriğe atla|ana içeriğe atla|yazdır|yazıcı dostu|yazdırılabilir sürüm|paylaş|facebook'ta paylaş|twitter'da paylaş|gönder|e-posta gönder|"
    "arkadaşına gönder|yukarı|yukarı çık|başa dön|sayfa başı|geri|ileri|sonraki|önceki|menü|ara|arama|site içi arama|giriş|giriş yap|üye ol|kayıt ol|abone ol|site haritası|iletişim|"
    "gizlilik politikası|yazı boyutu|reklam|ilgili haberler|ayrıca bakınız|yorumlar|yorum yap|tweetle|üye girişi|kabul et|çok okunanlar|künye|benzer haberler|diğer haberler|indir|pdf indir|tüm hakları saklıdır|devamını oku|anasayfa|ana sayfa",
    "he": "דלג לתוכן|דילוג לתוכן|מעבר לתוכן|דלג לתוכן הראשי|הדפסה|הדפס|גרסה להדפסה|גירסה להדפסה|שתף|שיתוף|שתפו|שליחה לחבר|שלח לחבר|חזרה למעלה|לראש העמוד|בחזרה למעלה|חזור|הבא|"
    "הקודם|תפריט|תפריט ראשי|חיפוש|חפש|כניסה|התחברות|הרשמה|מפת האתר|מפת אתר|צור קשר|צרו קשר|הצהרת נגישות|נגישות|תנאי שימוש|גודל גופן|פרסומת|קראו גם|קראו עוד|ראו גם|תגובות|"
    "הורדה|כל הזכויות שמורות|קרא עוד|דף הבית|עמוד הבית|ראשי",
    "ar": "انتقل إلى المحتوى|الانتقال إلى المحتوى|تجاوز إلى المحتوى الرئيسي|تخطى إلى المحتوى|طباعة|اطبع|نسخة للطباعة|مشاركة|شارك|شارك على فيسبوك|شارك على تويتر|شارك على واتساب|إرسال|أرسل إلى صديق|"
    "العودة إلى الأعلى|العودة للأعلى|أعلى الصفحة|رجوع|التالي|السابق|القائمة|القائمة الرئيسية|بحث|ابحث|تسجيل الدخول|تسجيل|اشترك|خريطة الموقع|اتصل بنا|من نحن|"
    "سياسة الخصوصية|حجم الخط|إعلان|اقرأ أيضا|اقرأ أيضًا|انظر أيضا|مواضيع ذات صلة|أخبار ذات صلة|تعليقات|التعليقات|تحميل|جميع الحقوق محفوظة|اقرأ المزيد|المزيد|الصفحة الرئيسية|الرئيسية",
    "fa": "پرش به محتوا|رفتن به محتوا|چاپ|نسخه چاپی|نسخه قابل چاپ|اشتراک گذاری|اشتراک‌گذاری|به اشتراک گذاری|ارسال|ارسال به دوستان|بازگشت به بالا|بازگشت|بعدی|قبلی|منو|جستجو|جست‌وجو|ورود|"
    "ثبت نام|عضویت|نقشه سایت|تماس با ما|درباره ما|اندازه قلم|تبلیغات|مطالب مرتبط|بیشتر بخوانید|همچنین ببینید|نظرات|دیدگاه‌ها|دانلود|تمام حقوق محفوظ است|کلیه حقوق محفوظ است|ادامه مطلب|صفحه اصلی|صفحه نخست|خانه",
    "hi": "मुख्य सामग्री पर जाएं|मुख्य सामग्री पर जाएँ|सामग्री पर जाएं|प्रिंट|प्रिंट करें|मुद्रण|साझा करें|शेयर करें|शेयर|ऊपर जाएं|वापस|अगला|पिछला|मेनू|खोज|खोजें|लॉगिन|लॉग इन|साइट मैप|साइटमैप|संपर्क करें|हमसे संपर्क करें|"
    "गोपनीयता नीति|विज्ञापन|यह भी पढ़ें|ये भी पढ़ें|यह भी देखें|संबंधित खबरें|टिप्पणियाँ|डाउनलोड|सर्वाधिकार सुरक्षित|और पढ़ें|मुख्य पृष्ठ|मुखपृष्ठ|होम",
    "ta": "உள்ளடக்கத்திற்குச் செல்|அச்சிடு|பகிர்|பகிர்க|பகிரவும்|மேலே செல்|பின்|அடுத்து|முந்தைய|பட்டி|தேடு|தேடல்|உள்நுழை|தொடர்புக்கு|தொடர்பு கொள்ள|விளம்பரம்|மேலும் படிக்க|மேலும் வாசிக்க|கருத்துகள்|பதிவிறக்கம்|பதிவிறக்கு|முகப்பு",
    "th": "ข้ามไปยังเนื้อหา|ข้ามไปเนื้อหาหลัก|พิมพ์|พิมพ์หน้านี้|แชร์|แบ่งปัน|ส่งอีเมล|กลับขึ้นด้านบน|กลับไปด้านบน|ย้อนกลับ|กลับ|ถัดไป|ก่อนหน้า|เมนู|ค้นหา|เข้าสู่ระบบ|ลงทะเบียน|แผนผังเว็บไซต์|ติดต่อเรา|นโยบายความเป็นส่วนตัว|ขนาดตัวอักษร|โฆษณา|"
    "อ่านเพิ่มเติม|อ่านต่อ|ดูเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ความคิดเห็น|ดาวน์โหลด|สงวนลิขสิทธิ์|หน้าแรก|หน้าหลัก",
    "vi": "chuyển đến nội dung|bỏ qua nội dung|in|bản in|in trang|in bài viết|chia sẻ|gửi email|gửi cho bạn bè|về đầu trang|lên đầu trang|quay lại|tiếp theo|tiếp|trước|menu|thực đơn|tìm kiếm|"
    "đăng nhập|đăng ký|sơ đồ trang|liên hệ|chính sách bảo mật|cỡ chữ|quảng cáo|đọc thêm|xem thêm|tin liên quan|bài liên quan|bình luận|tải về|tải xuống|trang chủ",
    "id": "lewati ke konten|langsung ke konten|langsung ke isi|loncat ke konten|cetak|cetak halaman|versi cetak|bagikan|bagikan ke facebook|kirim|kirim email|kembali ke atas|kembali|"
    "berikutnya|selanjutnya|sebelumnya|menu|cari|pencarian|masuk|daftar|langganan|berlangganan|peta situs|hubungi kami|kontak|kebijakan privasi|ukuran huruf|iklan|"
    "baca juga|lihat juga|artikel terkait|berita terkait|komentar|unduh|hak cipta dilindungi|baca selengkapnya|selengkapnya|beranda",
    "sw": "ruka hadi maudhui|chapisha|shiriki|sambaza|tuma|rudi juu|rudi|inayofuata|iliyotangulia|menyu|tafuta|ingia|jisajili|ramani ya tovuti|wasiliana nasi|tangazo|"
    "soma pia|angalia pia|maoni|pakua|haki zote zimehifadhiwa|soma zaidi|mwanzo|nyumbani",
    "ja": "本文へ|本文へ移動|本文へスキップ|コンテンツへスキップ|コンテンツへ移動|メインコンテンツへ|印刷|印刷する|このページを印刷|印刷用ページ|印刷用|共有|共有する|シェア|シェアする|ツイート|ツイートする|"
    "メールで送る|トップへ戻る|ページトップへ|ページの先頭へ|ページの先頭に戻る|このページの先頭へ|上へ戻る|戻る|次へ|前へ|次のページ|前のページ|メニュー|検索|サイト内検索|ログイン|新規登録|会員登録|サイトマップ|"
    "お問い合わせ|お問合せ|プライバシーポリシー|利用規約|アクセシビリティ|文字サイズ|文字の大きさ|広告|関連記事|関連リンク|関連情報|関連ページ|あわせて読みたい|コメント|ダウンロード|無断転載を禁じます|もっと見る|続きを読む|ホーム|トップページ|ご意見・ご感想",
    "ko": "본문으로 이동|둘러보기로 이동|검색으로 이동|본문 바로가기|본문으로 바로가기|주메뉴 바로가기|메뉴 바로가기|콘텐츠로 건너뛰기|인쇄|인쇄하기|프린트|공유|공유하기|페이스북 공유|페이스북|트위터|카카오톡|이메일 보내기|맨위로|맨 위로|위로|위로 가기|이전|다음|이전글|다음글|목록|메뉴|전체메뉴|"
    "검색|통합검색|로그인|로그아웃|회원가입|사이트맵|문의하기|오시는 길|개인정보처리방침|개인정보 처리방침|이용약관|저작권정책|글자크기|글자 크기|광고|관련기사|관련 기사|댓글|다운로드|무단전재 및 재배포 금지|더보기|홈|처음으로|글자크기 조절|화면 크기",
    "zh": "跳到内容|跳到主要内容|跳至内容|跳至主要內容|跳到主要內容|跳转到主要内容|打印|打印本页|打印此页|列印|列印本頁|友善列印|友善打印|分享|分享到|分享至|分享到微信|微信|微博|新浪微博|发送邮件|寄給朋友|推荐给朋友|推荐给好友|回到顶部|返回顶部|回到頂端|"
    "回頁首|回到頁首|返回|返回首页|上一页|下一页|上一頁|下一頁|上一篇|下一篇|菜单|選單|主選單|搜索|搜尋|检索|站内搜索|登录|登入|注册|註冊|订阅|訂閱|网站地图|網站地圖|网站导航|網站導覽|联系我们|聯絡我們|聯繫我們|关于我们|隐私政策|隱私政策|"
    "字号|字體大小|字級|字体大小|字体：大 中 小|【字体：大 中 小】|大 中 小|广告|廣告|相关新闻|相关文章|相關新聞|相關文章|延伸閱讀|延伸阅读|评论|評論|下载|下載|版权所有|版權所有|阅读更多|閱讀更多|更多|首页|首頁|关闭窗口|收藏|责任编辑|扫一扫|无障碍浏览|手机版",
    "et": "otsing|otsi|prindi|trüki|jaga|saada e-kirjaga|logi sisse|registreeru|avaleht|sisukaart|loe ka|loe lisaks|seotud lood|seotud artiklid|kommentaarid|"
    "tagasi üles|kõik õigused kaitstud|küpsised|kõik päevad",
    "lv": "drukāt|drukas versija|dalīties|meklēt|meklēšana|ielogoties|pieslēgties|sākumlapa|uz augšu|lasi arī|lasiet arī|saistītie raksti|komentāri|sīkdatnes|visas tiesības aizsargātas",
    "lt": "spausdinti|dalintis|dalinkitės|paieška|prisijungti|registruotis|į viršų|skaitykite taip pat|susiję straipsniai|komentarai|slapukai|visos teisės saugomos|titulinis",
    "ka": "ბეჭდვა|გაზიარება|კომენტარები|ძებნა|ძიება|მსგავსი სტატიები|მსგავსი სიახლეები|ასევე იხილეთ|ასევე წაიკითხეთ|ავტორიზაცია|ყველა უფლება დაცულია|საიტის რუკა",
    "hy": "տպել|կիսվել|որոնում|որոնել|մեկնաբանություններ|նմանատիպ նյութեր|կարդացեք նաև|առնչվող նյութեր|մուտք|բոլոր իրավունքները պաշտպանված են|կայքի քարտեզ",
    "ur": "شیئر کریں|پرنٹ کریں|ای میل کریں|مزید خبریں|متعلقہ خبریں|یہ بھی پڑھیں|مزید پڑھیں|مزید پڑھیے|تبصرے|تبصرہ کریں|تلاش کریں|لاگ ان|جملہ حقوق محفوظ ہیں|صفحہ اول",
    "bn": "শেয়ার করুন|প্রিন্ট করুন|আরও পড়ুন|আরো পড়ুন|আরও খবর|সম্পর্কিত খবর|সংশ্লিষ্ট খবর|মন্তব্য করুন|লগইন|সর্বস্বত্ব সংরক্ষিত|প্রচ্ছদ",
}

WEAK: dict[str, str] = {
    "en": "home|news|events|event|structure|videos|video|photo|photos|videos and photos|audio|documents|contacts|contact|search|directory|transcripts|speeches|"
    "archive|topics|tags|tag|categories|category|for the media|media|press|about|help|faq|index|hansard|house of commons|house of lords|"
    "current edition|publications|blog|forum|shop|store|donate|jobs|careers|calendar|gallery|library|links|resources|bookmarks|favorites|"
    "popular|latest|recent|live|podcasts|episodes|programmes|programmes a–z|schedule|weather|sport|politics|business|world|briefings|statements|"
    "the white house|office of the press secretary|briefing room|administration|issues|legislation|committees|members|the house|text|official report|welcome|english|new",
    "de": "home|aktuelles|themen|presse|mediathek|service|dokumente|protokolle|reden|archiv|politik|wirtschaft|kultur|sport|gesellschaft|ausland|inland|"
    "übersicht|navigation|über uns|termine|videos|bilder|fotos|meinung|wissen|hilfe|glossar|parlament|abgeordnete|ausschüsse|english",
    "fr": "actualités|agenda|presse|espace presse|vidéos|photos|documents|dossiers|archives|publications|travaux|comptes rendus|députés|sénateurs|"
    "culture|sports|politique|économie|monde|à propos|aide|sommaire|rubriques|médiathèque|boutique|english",
    "es": "inicio|actualidad|noticias|agenda|prensa|sala de prensa|vídeos|videos|fotos|documentos|archivo|publicaciones|discursos|transparencia|diputados|"
    "cultura|deportes|política|economía|mundo|ayuda|nosotros|multimedia|english",
    "it": "home|homepage|notizie|agenda|stampa|sala stampa|video|foto|documenti|archivio|pubblicazioni|discorsi|cultura|sport|politica|economia|mondo|aiuto|multimedia|english",
    "pt": "início|página inicial|notícias|agenda|imprensa|sala de imprensa|vídeos|fotos|documentos|arquivo|publicações|discursos|transparência|deputados|"
    "cultura|esportes|desporto|política|economia|mundo|ajuda|multimídia|english|acesso à informação",
    "ru": "главная|новости|события|структура|видео|фото|видео и фото|документы|поездки|справочник|для сми|пресса|архив|темы|выступления|стенограммы|телеграммы|аудио|"
    "публикации|о нас|помощь|президент|администрация|english|русский|русский английский|английский",
    "uk": "головна|новини|події|структура|відео|фото|документи|довідник|преса|архів|теми|виступи|стенограми|публікації|про нас|допомога|english|українська",
    "pl": "aktualności|wydarzenia|prasa|wideo|zdjęcia|dokumenty|archiwum|tematy|wystąpienia|posłowie|sejm|publikacje|o nas|pomoc|multimedia|english",
    "cs": "aktuality|zprávy|události|tisk|video|fotografie|dokumenty|archiv|témata|projevy|poslanci|publikace|o nás|nápověda|english",
    "hu": "hírek|események|sajtó|videók|fotók|dokumentumok|archívum|témák|beszédek|képviselők|rólunk|súgó|english",
    "nl": "home|nieuws|agenda|pers|video|foto's|documenten|archief|onderwerpen|kamerleden|over ons|hulp|publicaties|english",
    "sv": "hem|nyheter|kalender|press|video|bilder|dokument|arkiv|ämnen|ledamöter|om oss|hjälp|english|in english",
    "da": "hjem|nyheder|kalender|presse|video|billeder|dokumenter|arkiv|emner|medlemmer|om os|hjælp|english",
    "no": "hjem|nyheter|kalender|presse|video|bilder|dokumenter|arkiv|emner|representanter|om oss|hjelp|english",
    "fi": "uutiset|tapahtumat|lehdistö|videot|kuvat|asiakirjat|arkisto|aiheet|kansanedustajat|tietoa meistä|ohje|in english|på svenska|suomeksi|svenska",
    "el": "νέα|ειδήσεις|εκδηλώσεις|γραφείο τύπου|βίντεο|φωτογραφίες|έγγραφα|αρχείο|θέματα|ομιλίες|σχετικά|βοήθεια|english",
    "tr": "gündem|ekonomi|spor|dünya|yaşam|siyaset|kültür sanat|sağlık|magazin|teknoloji|yazarlar|son dakika|haberler|etkinlikler|basın|video|videolar|fotoğraf|fotoğraflar|belgeler|arşiv|konular|konuşmalar|tutanaklar|milletvekilleri|hakkımızda|yardım|english",
    "he": "חדשות|אירועים|הודעות|וידאו|תמונות|מסמכים|ארכיון|נושאים|ועדות|חברי כנסת|אודות|עזרה|english|עברית|العربية",
    "ar": "البرامج|برامج|البث الحي|بث مباشر|اقتصاد|رياضة|ثقافة|مقالات|بودكاست|أخبار|الأخبار|أحداث|صحافة|فيديو|صور|وثائق|أرشيف|مواضيع|خطابات|مساعدة|english|عربي|العربية",
    "fa": "اخبار|رویدادها|رسانه|ویدئو|ویدیو|عکس|تصاویر|اسناد|آرشیو|موضوعات|سخنرانی‌ها|راهنما|english|فارسی",
    "hi": "समाचार|खबरें|वीडियो|फोटो|तस्वीरें|दस्तावेज|अभिलेखागार|विषय|भाषण|सहायता|हमारे बारे में|english|हिन्दी|हिंदी",
    "ja": "ニュース|お知らせ|新着情報|動画|ビデオ|写真|資料|アーカイブ|会見|記者会見|政策|組織|について|ヘルプ|english|日本語|ご案内|トップ|サイト内の現在位置",
    "ko": "뉴스|소식|알림|보도자료|영상|동영상|사진|자료|자료실|기록|연설|브리핑|조직|소개|도움말|english|한국어|국민소통",
    "zh": "新闻|新聞|要闻|动态|視頻|视频|图片|圖片|文件|资料|資料|档案|檔案|专题|專題|讲话|講話|政策|机构|機構|帮助|幫助|english|中文|繁體|简体|简体中文|繁體中文|政务公开|互动交流",
    "th": "ข่าว|ข่าวสาร|กิจกรรม|วิดีโอ|ภาพถ่าย|เอกสาร|คลังข้อมูล|เกี่ยวกับเรา|ช่วยเหลือ|english|ไทย",
    "vi": "tin tức|sự kiện|video|hình ảnh|ảnh|tài liệu|lưu trữ|chủ đề|phát biểu|giới thiệu|trợ giúp|english|tiếng việt",
    "id": "berita|acara|video|foto|dokumen|arsip|topik|pidato|tentang kami|bantuan|english|bahasa indonesia",
    "et": "uudised|poliitika|majandus|kultuur|sport|maailm|arvamus|ilm|kontakt|stenogrammid|istungid|eesti|english|in english",
    "lv": "ziņas|politika|ekonomika|kultūra|sports|pasaulē|viedokļi|stenogrammas|kontakti|english",
    "lt": "naujienos|politika|verslas|kultūra|sportas|pasaulyje|nuomonės|stenogramos|kontaktai|english",
    "ka": "მთავარი|სიახლეები|პოლიტიკა|ეკონომიკა|საზოგადოება|კულტურა|სპორტი|მსოფლიო|ვიდეო|ფოტო|კონტაქტი|english",
    "hy": "գլխավոր|լուրեր|քաղաքականություն|տնտեսություն|հասարակություն|մշակույթ|սպորտ|տեսանյութեր|կապ|english",
    "ur": "پاکستان|دنیا|کھیل|کالم|کاروبار|صحت|بلاگ|ویڈیوز|ویڈیو|تصاویر|تازہ ترین|سائنس|شوبز|english",
    "bn": "জাতীয়|রাজনীতি|খেলা|বিনোদন|আন্তর্জাতিক|অর্থনীতি|সারাদেশ|বাংলাদেশ|মতামত|ভিডিও|ছবি|english",
}

SOCIAL = (
    "facebook|twitter|youtube|instagram|linkedin|whatsapp|telegram|vk|vkontakte|вконтакте|livejournal|одноклассники|"
    "reddit|pinterest|tumblr|flickr|tiktok|rutube|line|weibo|wechat|viber|messenger|mastodon|bluesky|threads|google+|"
    "digg|stumbleupon|delicious|mail|email|e-mail|rss|soundcloud|spotify|apple podcasts|google podcasts|snapchat|xing|"
    "odnoklassniki|skype|pocket|фейсбук|твиттер|телеграм|ютуб"
)

LANGUAGES = (
    "english|deutsch|français|español|italiano|português|русский|українська|polski|čeština|slovenčina|slovenščina|"
    "hrvatski|srpski|српски|български|română|magyar|nederlands|svenska|dansk|norsk|suomi|ελληνικά|türkçe|עברית|"
    "العربية|عربي|فارسی|हिन्दी|हिंदी|தமிழ்|ไทย|tiếng việt|bahasa indonesia|kiswahili|日本語|한국어|中文|简体中文|繁體中文|繁体中文|"
    "català|euskara|galego|latviešu|lietuvių|eesti|en|de|fr|es|it|pt|ru|uk|pl|tr|he|ar|ja|ko|zh"
)

OPENINGS: dict[str, str] = {
    "en": "the requested page could not be|unable to load the page|back to the list|back to list|return to the list|gov website belongs to|.gov website belongs to|a lock (|you have accessed part of a historical collection|from wikisource|from wikipedia|from the congressional record online|from the u.s. government publishing|from the u.s. government printing|official website of|official web site of|last updated|last modified|page last updated|page last modified|last edited|this page was last|"
    "retrieved from|direct link|source url|copyright|cookies on |we use some essential cookies|we use essential cookies|previous debate: |next debate: |all content on this site|all rights reserved|creative commons|licensed under|"
    "contains parliamentary information|this work is licensed|we use cookies|this site uses cookies|this website uses cookies|"
    "by using this site|by continuing|filed under|posted in|posted by|posted on|tagged with|tagged|tags:|categories:|category:|share:|share on|share this|"
    "reading time|estimated reading time|views:|page views|you are here|jump to|skip to|click here|follow us|sign up for|subscribe to|"
    "the url of this page|permalink|published in the sections|published in sections|publication date|minutes formatted by|transcript powered by|transcribed by otter|"
    "this page has not been proofread|this page has been proofread|download our app|download the app|get our app|release id|(release id|read this release in|http|www|cite as|link to this|disclaimer|show notes and|image source|start display at page|next post:|previous post:|up next:|show full|last reply|presidential executive office|official - subject to final review",
    "de": "die seite konnte nicht geladen|zurück zur übersicht|zurück zur liste|laden sie unsere app|laden sie die app|diese seite wurde noch nicht korrektur|zuletzt aktualisiert|letzte aktualisierung|letzte änderung|stand:|©|alle rechte vorbehalten|diese website verwendet cookies|wir verwenden cookies|"
    "lesezeit|sie sind hier|schlagwörter|kategorie:|artikel anhören|veröffentlicht unter|offizielle website|kommentare (",
    "fr": "impossible de charger la page|la page demandée n|retour à la liste|retour au sommaire|téléchargez l’application|téléchargez l'application|téléchargez notre application|cette page n’a pas encore été corrigée|cette page a été validée|dernière mise à jour|mis à jour le|dernière modification|tous droits réservés|ce site utilise des cookies|nous utilisons des cookies|"
    "temps de lecture|vous êtes ici|mots-clés|mots clés|catégories|catégorie :|site officiel|publié dans|copyright|sommaire du n",
    "es": "no se ha podido cargar la página|no se pudo cargar la página|volver al listado|volver a la lista|descarga nuestra app|descarga la app|descargue la aplicación|última actualización|actualizado el|última modificación|todos los derechos|este sitio utiliza cookies|este sitio web utiliza|utilizamos cookies|"
    "tiempo de lectura|usted está aquí|está aquí|etiquetas:|categorías:|sitio oficial|página oficial|publicado en",
    "it": "impossibile caricare la pagina|torna all'elenco|torna all’elenco|torna alla lista|vai al menu|salta al menu|scarica l’app|scarica l'app|scarica la nostra app|ultimo aggiornamento|aggiornato il|ultima modifica|tutti i diritti|questo sito utilizza|utilizziamo i cookie|tempo di lettura|ti trovi in|sei qui|sito ufficiale|tag:",
    "pt": "não foi possível carregar a página|voltar à lista|voltar para a lista|baixe o aplicativo|baixe o nosso app|descarregue a app|última atualização|última modificação|atualizado em|publicado em|todos os direitos|este site usa cookies|este site utiliza|utilizamos cookies|tempo de leitura|"
    "você está aqui|está aqui|site oficial|sítio oficial|registrado em:|marcadores:|tags:",
    "ru": "назад к списку|вернуться к списку|к списку заседаний|скачайте приложение|скачайте наше приложение|купить мерч|эта страница не была вычитана|эта страница выверена|последнее обновление|обновлено|дата обновления|официальный сайт|все права|мы используем|сайт использует|время чтения|вы здесь|теги:|рубрика|"
    "постоянная ссылка|адрес страницы|при использовании материалов|все материалы сайта доступны|дата публикации|ссылка на материал|опубликован в|опубликовано в|прямая ссылка|просмотров",
    "uk": "назад до списку|повернутися до списку|завантажте застосунок|завантажте додаток|останнє оновлення|оновлено|офіційний сайт|офіційний вебпортал|всі права|усі права|ви тут|теги:|при використанні матеріалів|переглядів",
    "pl": "powrót do listy|wróć do listy|ostatnia aktualizacja|data aktualizacji|ostatnia modyfikacja|wszelkie prawa|strona używa|ta strona używa|ta witryna|czas czytania|jesteś tutaj|tu jesteś|tagi:|oficjalna strona|liczba wyświetleń",
    "cs": "naposledy aktualizováno|poslední aktualizace|všechna práva|tento web používá|nacházíte se|jste zde|oficiální stránky|štítky:",
    "sk": "naposledy aktualizované|posledná aktualizácia|všetky práva|táto stránka používa|nachádzate sa",
    "hr": "zadnje ažurirano|sva prava|ova stranica koristi|nalazite se",
    "sr": "последње ажурирање|сва права|налазите се|poslednje ažuriranje|sva prava|nalazite se",
    "bg": "последна актуализация|последно обновена|всички права|този сайт използва|вие сте тук|официален сайт|тагове:",
    "ro": "ultima actualizare|sunteți în|sunteti in|adresa poștală|toate drepturile|acest site|ești aici|site oficial|site-ul oficial|etichete:",
    "hu": "utolsó frissítés|utolsó módosítás|minden jog|ez az oldal sütiket|az oldal sütiket|ön itt áll|hivatalos honlap|címkék:",
    "nl": "terug naar overzicht|terug naar het overzicht|terug naar de lijst|laatst bijgewerkt|laatst gewijzigd|alle rechten|deze site gebruikt|deze website gebruikt|wij gebruiken cookies|leestijd|u bent hier|officiële website|trefwoorden:",
    "sv": "tillbaka till listan|senast uppdaterad|senast ändrad|alla rättigheter|vi använder cookies|webbplatsen använder|lästid|du är här|officiell webbplats|taggar:",
    "da": "sidst opdateret|senest opdateret|alle rettigheder|vi bruger cookies|læsetid|du er her|officiel hjemmeside",
    "no": "sist oppdatert|sist endret|alle rettigheter|vi bruker informasjonskapsler|vi bruker cookies|lesetid|du er her|offisiell nettside",
    "fi": "päivitetty viimeksi|viimeksi päivitetty|sivu päivitetty|kaikki oikeudet|sivusto käyttää|käytämme evästeitä|lukuaika|olet tässä|virallinen sivusto",
    "el": "τελευταία ενημέρωση|τελευταία τροποποίηση|με επιφύλαξη|όλα τα δικαιώματα|χρησιμοποιούμε cookies|χρόνος ανάγνωσης|βρίσκεστε εδώ|επίσημη ιστοσελίδα|ετικέτες:",
    "tr": "son güncelleme|son güncellenme|güncelleme tarihi|tüm hakları|bu site çerez|bu sitede çerez|sitemizde çerez|web sitemizde çerez|çerez|okuma süresi|buradasınız|resmi internet sitesi|resmî internet sitesi|etiketler:",
    "he": "חזרה לרשימת|חזרה לדף|חזרה לרשימה|עודכן לאחרונה|עדכון אחרון|תאריך עדכון|כל הזכויות|אתר זה משתמש|זמן קריאה|אתה נמצא כאן|הנך נמצא|האתר הרשמי|תגיות:",
    "ar": "العودة إلى القائمة|العودة إلى قائمة|حول هذه القصة|المصدر :|المصدر:|آخر تحديث|تاريخ التحديث|جميع الحقوق|حقوق النشر|يستخدم هذا الموقع|نستخدم ملفات|أنت هنا|الموقع الرسمي|وسوم:|الكلمات المفتاحية",
    "fa": "آخرین به‌روزرسانی|آخرین بروزرسانی|تمامی حقوق|کلیه حقوق|شما اینجا هستید|پایگاه اطلاع‌رسانی|پایگاه اطلاع رسانی|کد خبر|برچسب",
    "hi": "रिलीज़ आईडी|(रिलीज़ आईडी|इस विज्ञप्ति को इन भाषाओं में|अंतिम अद्यतन|अंतिम बार अद्यतन|पिछला अद्यतन|सर्वाधिकार|आप यहाँ हैं|आप यहां हैं|आधिकारिक वेबसाइट|यह वेबसाइट",
    "th": "ปรับปรุงล่าสุด|แก้ไขล่าสุด|สงวนลิขสิทธิ์|เว็บไซต์นี้ใช้คุกกี้|คุณอยู่ที่นี่|เว็บไซต์ทางการ|แท็ก:",
    "vi": "cập nhật lần cuối|cập nhật lúc|lượt xem|bản quyền|trang web này sử dụng|bạn đang ở đây|từ khóa:|trang thông tin điện tử|cổng thông tin điện tử",
    "id": "terakhir diperbarui|terakhir diubah|hak cipta|situs ini menggunakan|anda di sini|situs resmi|tag:|dilihat:",
    "ja": "一覧に戻る|一覧へ戻る|最終更新|最終更新日|更新日|掲載日|無断転載|著作権|当サイト|公式サイト|公式ウェブサイト|現在地|ページid|ページ番号|タグ：",
    "ko": "이 페이지는 아직 교정|이 페이지는 교정|앱을 다운로드|최종수정|최종 수정|최종업데이트|수정일|조회수|조회 :|무단전재|저작권자|공식 홈페이지|공식 웹사이트|태그:",
    "zh": "返回列表|返回列表页|回列表|最后更新|最後更新|更新时间|更新時間|发布时间|版权所有|版權所有|来源：|來源：|责任编辑|責任編輯|编辑：|浏览次数|瀏覽人次|点击数|您的位置|您现在的位置|当前位置|當前位置|现在位置|官方网站|官方網站|本网站|本網站|京icp|icp备|字号：|【打印】|標籤：|标签：",
}
