/**
 * How publishers say, language by language, what may be done with a text, and who answers for it.
 * All patterns are linear in the text; accents, quotes and dashes are as `plainOf` leaves them.
 */

interface NoticeWords {
  /** Whether and how the text may be taken over. */
  republication: RegExp;
  /** Whose opinions they are, and who does not answer for them. */
  disclaimer: RegExp;
}

/** By the primary subtag of their language. */
export const noticeWords: Readonly<Record<string, NoticeWords>> = {
  en: {
    republication:
      /(?:may|must|can|shall) ?not be (?:[\p{L}-]+,? ){0,8}(?:re(?:produced|published|printed|distributed|written|used)|copied|published|broadcast|distributed)|no (?:part of .{3,80} (?:may|can) be|reproduction|republication)(?!\p{L}).{0,80}(?:permi|consent|reprodu|copied)|(?:reproduction|republication|republishing|copying|unauthori[sz]ed use)(?!\p{L}).{0,160}(?:prohibited|forbidden|not (?:permitted|allowed)|without (?:\p{L}+ ){0,4}(?:permission|consent)|(?:is|are) (?:permitted|allowed|encouraged|welcome))|republish (?:our|this) (?:articles?|stories|story|posts?) .{0,60}(?:free|under|licen[cs]e)|(?:feel|are) free to (?:re-?publish|re-?print|copy|share|redistribute|reproduce) (?:this|our|these)|permission (?:is )?(?:hereby )?granted to (?:re|copy|share)/iu,
    disclaimer:
      /(?:views?|opinions?)(?: and (?:views?|opinions?|information))? (?:expressed|presented|stated|contained) .{0,140}(?:are (?:those|his|her|their|solely|entirely|the)|do(?:es)? not|belong)|not (?:be )?(?:held )?(?:responsible|liable) for (?:the |any |its )?(?:content|external|accuracy|error|inaccura|omission|loss|damage)|sole responsibility of (?:the|its|their) author|(?:for|as) (?:general )?informational purposes only|does not (?:necessarily )?(?:reflect|represent) the (?:views|opinions|position)/iu,
  },
  fr: {
    republication:
      /(?:reproduction|rediffusion|republication|copie|diffusion)s?(?!\p{L}).{0,140}(?:interdit|prohibé|soumise?s? à|sans (?:l')?(?:autorisation|accord)|autorisée?s? (?:à condition|avec|sous|pour)|libre)|(?:ne peut|ne peuvent) être (?:ni )?(?:reproduit|copié|diffusé|republié)/iu,
    disclaimer:
      /n'engage(?:nt)? que|(?:décline|se dégage de|dégage) toute responsabilité|ne (?:reflète|représente|traduit)(?:nt)? pas (?:nécessairement|forcément|obligatoirement)|ne saura(?:it|ient) être tenus? (?:pour )?responsable/iu,
  },
  de: {
    republication:
      /(?:nachdruck|vervielfältigung|weiterverbreitung|wiedergabe|übernahme|weiterverwendung|verwendung|veröffentlichung)(?!\p{L}).{0,160}(?:nur mit|ohne (?:\p{L}+ ){0,4}(?:genehmigung|zustimmung|einwilligung|erlaubnis)|untersagt|verboten|nicht (?:gestattet|erlaubt)|(?:ist|sind) (?:\p{L}+ )?(?:gestattet|erlaubt|erwünscht))|darf (?:\p{L}+ ){0,4}(?:nachgedruckt|weiterverbreitet|übernommen|vervielfältigt) werden/iu,
    disclaimer:
      /(?:meinung|ansicht|inhalt|beitrag|beiträge|artikel|kommentar)(?:en|e|s)?(?!\p{L}).{0,100}(?:nicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig)|(?:allein )?(?:der|des|beim?) (?:jeweiligen )?(?:autor|verfasser)\p{L}* (?:wieder|verantwort|dar))|(?:keine|jede) (?:haftung|gewähr) für|nicht (?:für .{3,60} )?(?:verantwortlich|haftbar)/iu,
  },
  es: {
    republication:
      /(?:prohib[ie]\p{L}*|permit\p{L}*|autoriza\p{L}*) (?:\p{L}+ ){0,4}(?:reproducción|difusión|copia|republica)|reproducción(?!\p{L}).{0,120}(?:prohibid|sin (?:la )?(?:previa )?(?:autorización|permiso)|permitid|autorizad|siempre que|libre)|puede (?:ser )?(?:reproducid|republicad|copiad|reproducirse)|es de libre reproducción/iu,
    disclaimer:
      /(?:opiniones|artículos|contenidos)(?!\p{L}).{0,120}(?:responsabilidad|no (?:reflejan|representan|necesariamente|comparte|coincide))|no se (?:hace )?responsab|declina (?:toda|cualquier) responsabilidad/iu,
  },
  it: {
    republication:
      /(?:vietat|consentit|permess|autorizzat)[ao] (?:\p{L}+ ){0,4}(?:riproduzione|ripubblicazione|copia|diffusione)|riproduzione(?!\p{L}).{0,120}(?:riservata|vietata|senza (?:\p{L}+ ){0,3}(?:autorizzazione|consenso)|consentita|libera|citando)|può essere (?:liberamente )?(?:riprodott|ripubblicat)/iu,
    disclaimer:
      /(?:opinioni|articoli|contenuti)(?!\p{L}).{0,120}(?:responsabilità|non (?:riflettono|rispecchiano|rappresentano|necessariamente|impegnano))|non (?:si assume|è) (?:alcuna |in alcun modo )?responsabil|declina ogni responsabilità/iu,
  },
  pt: {
    republication:
      /(?:proibid|permitid|autorizad)[ao] (?:\p{L}+ ){0,4}(?:reprodução|republicação|cópia)|reprodução(?!\p{L}).{0,120}(?:proibid|sem (?:a )?(?:prévia )?autorização|permitid|autorizad|desde que|livre)|pode ser (?:livremente )?(?:reproduzid|republicad)/iu,
    disclaimer:
      /(?:opiniões|artigos|textos|conteúdos?)(?!\p{L}).{0,120}(?:responsabilidade|não (?:refletem?|representam?|necessariamente|expressam?))|não se responsabiliza/iu,
  },
  ca: {
    republication:
      /(?:prohibida|permesa|autoritzada) (?:\p{L}+ ){0,3}reproducció|reproducció(?!\p{L}).{0,100}(?:prohibida|permesa|sense (?:l')?autorització)/iu,
    disclaimer:
      /(?:opinions|articles)(?!\p{L}).{0,100}(?:responsabilitat|no (?:reflecteixen|representen|comparteix|necessàriament))/iu,
  },
  nl: {
    republication:
      /(?:overname|overnemen|reproductie|verveelvoudig\p{L}+|kopiëren|herpublicatie)(?!\p{L}).{0,120}(?:zonder (?:\p{L}+ ){0,4}toestemming|verboten|niet toegestaan|toegestaan|mits)|niets uit deze (?:uitgave|site|publicatie)/iu,
    disclaimer:
      /(?:meningen|standpunten|opvattingen|opinies)(?!\p{L}).{0,100}(?:niet noodzakelijk|van de auteur)|niet (?:verantwoordelijk|aansprakelijk) voor/iu,
  },
  ro: {
    republication:
      /(?:reproducerea|preluarea|copierea|republicarea)(?!\p{L}).{0,140}(?:interzis|permis|fără (?:\p{L}+ ){0,2}acord)/iu,
    disclaimer:
      /(?:opiniile|punctele de vedere)(?!\p{L}).{0,100}(?:aparțin|nu (?:reflectă|reprezintă))/iu,
  },
  pl: {
    republication:
      /(?:kopiowanie|przedruk|powielanie|rozpowszechnianie|publikowanie)(?!\p{L}).{0,140}(?:zabronion|zakazan|bez (?:\p{L}+ )?zgody|dozwolon|za zgodą)/iu,
    disclaimer:
      /(?:poglądy|opinie|artykuł\p{L}*)(?!\p{L}).{0,100}(?:nie (?:muszą|zawsze|odzwierciedla)|(?:są )?(?:własnymi|prywatnymi) )|nie (?:ponosi odpowiedzialności|odpowiada za treść)/iu,
  },
  cs: {
    republication:
      /(?:kopírování|šíření|publikování|přetisk\p{L}*|přebírání|převzetí)(?!\p{L}).{0,120}(?:zakázán|bez (?:\p{L}+ )?souhlasu|povolen|se souhlasem)/iu,
    disclaimer: /názory(?!\p{L}).{0,80}(?:nemusí|nevyjadřují|neodpovíd)|nenese odpovědnost/iu,
  },
  sk: {
    republication:
      /(?:kopírovanie|šírenie|publikovanie|preberanie)(?!\p{L}).{0,120}(?:zakázan|bez (?:\p{L}+ )?súhlasu|povolen)/iu,
    disclaimer: /názory(?!\p{L}).{0,80}(?:nemusia|nevyjadrujú)|nenesie zodpovednosť/iu,
  },
  hu: {
    republication:
      /(?:utánközl|másol|felhasznál|újraközl)\p{L}*(?!\p{L}).{0,80}(?:tilos|engedély|hozzájárul)/iu,
    disclaimer:
      /(?:vélemény|álláspont)\p{L}*(?!\p{L}).{0,80}(?:nem (?:feltétlenül )?tükröz|nem feltétlenül)/iu,
  },
  sv: {
    republication:
      /(?:kopiering|återgivning|eftertryck|mångfaldigande)(?!\p{L}).{0,80}(?:förbjud|utan (?:\p{L}+ ){0,2}tillstånd|tillåt)/iu,
    disclaimer:
      /(?:åsikter|synpunkter)\p{L}*(?!\p{L}).{0,80}(?:skribentens|författarens|inte nödvändigtvis)/iu,
  },
  da: {
    republication:
      /(?:kopiering|gengivelse|eftertryk)(?!\p{L}).{0,80}(?:forbudt|uden (?:\p{L}+ ){0,2}tilladelse|tilladt)/iu,
    disclaimer:
      /(?:meninger|synspunkter|holdninger)\p{L}*(?!\p{L}).{0,80}(?:skribentens|forfatterens|ikke nødvendigvis)/iu,
  },
  no: {
    republication:
      /(?:kopiering|gjengivelse|ettertrykk)(?!\p{L}).{0,80}(?:forbudt|uten (?:\p{L}+ ){0,2}tillatelse|ikke tillatt)/iu,
    disclaimer:
      /(?:meninger|synspunkter|holdninger)\p{L}*(?!\p{L}).{0,80}(?:skribentens|forfatterens|ikke nødvendigvis)/iu,
  },
  fi: {
    republication:
      /(?:kopiointi|lainaaminen|julkaiseminen|jäljentäminen)(?!\p{L}).{0,80}(?:kielletty|ilman|sallittu)/iu,
    disclaimer:
      /(?:mielipiteet|näkemykset)(?!\p{L}).{0,80}(?:kirjoittajan|eivät (?:välttämättä )?(?:edusta|vastaa))/iu,
  },
  tr: {
    republication:
      /(?:izinsiz|izin al\p{L}+|kaynak (?:göster|belirt)\p{L}+)(?!\p{L}).{0,80}(?:kullan|kopyala|yayınlan|yayımlan|alınt|çoğalt)|(?:kopyalanamaz|çoğaltılamaz|alıntılanamaz)/iu,
    disclaimer:
      /(?:görüş|yazı|düşünce|sorumluluk)\p{L}*(?!\p{L}).{0,80}(?:yazar(?:lar)?ın?a aittir|yansıtmaz|yansıtmayabilir|bağlamaz)|sorumlu (?:değildir|tutulamaz)/iu,
  },
  el: {
    republication:
      /(?:αναδημοσίευση|αναπαραγωγή|αντιγραφή)(?!\p{L}).{0,100}(?:απαγορεύεται|επιτρέπεται|χωρίς|μόνο)|απαγορεύεται (?:\p{L}+ ){0,3}(?:αναδημοσίευση|αναπαραγωγή)/iu,
    disclaimer:
      /(?:απόψεις|άρθρα|κείμενα)(?!\p{L}).{0,100}(?:δεν (?:απηχούν|εκφράζουν|αντιπροσωπεύουν|ταυτίζονται)|δεν υιοθετ)/iu,
  },
  ru: {
    republication:
      /(?:перепечатк|копировани|использовани\p{L} материал|воспроизведени|цитировани)\p{L}*.{0,140}(?:запрещ|разреш|только|без (?:письменного )?(?:согласия|разрешения)|при условии|ссылк)/iu,
    disclaimer:
      /(?:мнени\p{L}|точк\p{L} зрения) (?:автор|редакци).{0,100}(?:не совпада|может|не отража)|не несёт ответственности|не несет ответственности/iu,
  },
  uk: {
    republication:
      /(?:передрук|копіюванн|використанн\p{L} матеріал|відтворенн|цитуванн)\p{L}*.{0,140}(?:заборон|дозвол|лише|без (?:письмової )?(?:згоди|дозволу)|за умови|посиланн)/iu,
    disclaimer:
      /(?:думк\p{L}|точк\p{L} зору|погляд\p{L}) (?:автор|редакці).{0,100}(?:не збіга|може)|не несе відповідальності/iu,
  },
  bg: {
    republication:
      /(?:препечатван|копиран|използван\p{L} на материал)\p{L}*.{0,120}(?:забран|разреш|само|без (?:\p{L}+ )?съгласие)/iu,
    disclaimer: /мнени\p{L}+ .{0,80}(?:не (?:отразяват?|съвпада)|може да не)|не носи отговорност/iu,
  },
  sr: {
    republication:
      /(?:преношењ|преузимањ|копирањ|prenošenj|preuzimanj|kopiranj)\p{L}*.{0,120}(?:забрањ|дозвољ|без (?:\p{L}+ )?дозвол|уз навођење|zabranj|dozvolj|bez (?:\p{L}+ )?dozvol|uz navođenje)/iu,
    disclaimer:
      /(?:ставови|мишљењ\p{L}|stavovi|mišljenj\p{L}).{0,80}(?:не (?:одражавају|морају)|аутора|ne (?:odražavaju|moraju)|autora)/iu,
  },
  ar: {
    republication:
      /(?:يمنع|يُمنع|لا يجوز|يحظر|يُحظر|يسمح|يُسمح|يجوز)(?: \S+){0,3} (?:ب?إعادة (?:ال)?نشر|ب?نشر|ب?نسخ|ب?اقتباس|بالنشر)/u,
    disclaimer:
      /(?:الآراء|المقالات|الأفكار|المواد|المقال|آراء)(?: \S+){0,12} (?:لا (?:ت|ي)عب[ّ]?ر|لا (?:ت|ي)عكس|ت?عب[ّ]?ر(?:ون)? عن (?:رأي|وجه|آراء))|(?:لا يتحمل|غير مسؤول)/u,
  },
  fa: {
    republication:
      /(?:بازنشر|نقل مطالب|کپی|استفاده از مطالب|انتشار مطالب)(?: \S+){0,8} (?:ذکر منبع|بلامانع|ممنوع|مجاز)/u,
    disclaimer:
      /(?:دیدگاه|نظر|مطالب|مقاله)\S*(?: \S+){0,10} (?:لزوماً?|الزاماً?)(?: \S+){0,8} (?:نیست|نمی\S*)/u,
  },
  he: {
    republication: /(?:אין|אסור) (?:להעתיק|לשכפל|לפרסם|להפיץ)|(?:מותר|ניתן) (?:לפרסם מחדש|להעתיק)/u,
    disclaimer:
      /(?:הדעות|הדברים|האמור|המאמר)(?: \S+){0,10} (?:על דעת|אינ[הםן] (?:בהכרח|משק\S*|מייצג\S*))/u,
  },
  hi: {
    republication: /(?:बिना|पूर्व) (?:\S+ ){0,3}अनुमति(?: \S+){0,8} (?:प्रकाशन|प्रकाशित|पुनः|कॉपी)/u,
    disclaimer: /(?:विचार|राय)(?: \S+){0,8} (?:लेखक के|निजी|व्यक्तिगत)/u,
  },
  id: {
    republication:
      /dilarang (?:\p{L}+ ){0,3}(?:menyalin|mengutip|memperbanyak|menyebar|menerbitkan)|(?:boleh|dapat) (?:disalin|diterbitkan ulang|dikutip)/iu,
    disclaimer:
      /(?:isi|opini|pandangan|tulisan)(?!\p{L}).{0,80}(?:tanggung jawab (?:\p{L}+ )?penulis|tidak (?:mencerminkan|mewakili))/iu,
  },
  vi: {
    republication:
      /(?:cấm|không được) sao chép|(?:đăng lại|trích dẫn|sao chép).{0,60}(?:ghi rõ nguồn|xin phép|cho phép)/iu,
    disclaimer:
      /(?:quan điểm|ý kiến).{0,60}(?:của (?:riêng )?(?:cá nhân )?tác giả|không (?:nhất thiết )?phản ánh)/iu,
  },
  zh: {
    republication:
      /(?:未经|未經)[^。]{0,20}(?:授权|授權|许可|許可|允许|允許|同意)[^。]{0,15}(?:转载|轉載|使用|复制|複製|违反|違反|不得|请勿|請勿)|(?:转载|轉載)[^。]{0,12}(?:注明|註明|联系|聯繫|授权|授權|保留)|(?:禁止|请勿|請勿|不得|谢绝|謝絕)(?:擅自)?(?:转载|轉載)|(?:欢迎|歡迎)(?:转载|轉載)/u,
    disclaimer:
      /(?:仅代表|僅代表|只代表|不代表)[^。]{0,12}(?:作者|个人|個人|本人|本站|本刊|本网|本報|平台|立场|立場|观点|觀點)|文责自负|文責自負|(?:不构成|不構成)[^。]{0,10}(?:建议|建議)/u,
  },
  ja: {
    republication:
      /無断(?:転載|複製|使用|引用|転用)[^。]{0,20}(?:禁|固く|お断り|でき)|(?:転載|複製)[^。]{0,12}(?:禁止|禁じ|ご遠慮|お断り|歓迎)|許可なく[^。]{0,20}(?:転載|複製)/u,
    disclaimer:
      /(?:個人|筆者|著者|執筆者)の(?:見解|意見)[^。]{0,30}(?:であり|示すもの|です)|責任を負い(?:ません|かねます)|(?:見解|意見)[^。]{0,20}(?:表す|代表する|反映する)もの[^。]{0,6}ではありません/u,
  },
  ko: {
    republication: /무단 ?(?:전재|복제|배포|도용)[^.]{0,20}(?:금지|금합니다)|재배포 ?금지/u,
    disclaimer:
      /(?:본지|본사|편집 ?방향|필자|개인)[^.]{0,20}(?:견해|의견|입장|방향)[^.]{0,20}(?:다를 수|일치하지|무관)|책임을? ?지지 ?않/u,
  },
};
