/** Spanish. */
import type { Language } from './types';

export const es: Language = {
  tag: 'es',
  common: 'el la los las de que y en un una por con para del se no al es su lo como más',
  issue: 'vol volumen numero núm num no n° nº n.º número tomo año p pp pág págs página páginas',
  seasons: 'primavera verano otoño invierno',
  and: 'y e &',
  nobody: 'ninguno ninguna no sí nadie desconocido anónimo automática automático',
  words: {
    wz: '( fue | ha sido | es | se | lo | está | había sido | fueron | )',
    mine: '(traducción al español|traducción española|versión española|versión (en|al) español|traducción al castellano)',
    paper:
      '(artículo|texto|ensayo|post|reportaje|contenido|documento|comentario|escrito|capítulo|blog|análisis|extracto|testimonio|perfil|entrada|entrevista|columna|nota|crónica|página|reseña|publicación|versión|traducción|pieza|opinión|tribuna)',
    text: '(<paper>|(relato|informe|discurso|material|trabajo|historia|investigación|noticia|información|carta|tutorial|guía|resumen|lección))',
    this: '((este|esta|el presente|la presente|el siguiente|la siguiente|el contenido de este|una versión de este|una versión anterior de este|una primera versión de este|parte de este) <text>|(el|la) <paper>)[ (original|anterior)]',
    first:
      '(originalmente|por primera vez|inicialmente|primero|originariamente|primeramente|en primer lugar|anteriormente|previamente|originalmente y)',
    printed:
      '(difundida|editada|publicado|publicada|aparecido|difundido|aparecida|editado|publicó|publiqué|apareció|salió|emitido|posteado|posteada)',
    nation:
      '(aleman|alemana|francés|francesa|inglés|inglesa|británic(o|a)|italian(o|a)|portugués|portuguesa|suec(o|a)|suiz(o|a)|belga|austriac(o|a)|catalán|catalana|vasc(o|a)|español[a]|argentin(o|a)|mexican(o|a)|chilen(o|a)|colombian(o|a)|peruan(o|a)|uruguay(o|a)|brasileñ(o|a)|estadounidense|canadiense|israelí|rus(o|a)|chin(o|a)|polac(o|a)|grieg(o|a)|digital|mensual|semanal|socialista|anarquista|feminista|cooperativ(o|a)|independiente|alternativ(o|a))',
    in: '(en|en el|en la|en los)',
    on: '(con|a través de|bajo|<in>)',
    site: '[el |la |los |nuestro |su ](sitio|sitio web|web|página web|página|blog|revista|diario|periódico|medio|portal|semanario|medio digital|agencia|boletín|plataforma) [<nation> ][<nation> ][de |del |digital |web ]|(el|la) (número|edición)[ {number}][ de *[ de {number}]] (de la (revista|publicación)|del (diario|periódico)) ',
    from: '(del|desde el|de la lengua|a partir del|directamente del|de la versión|desde la versión) [(artículo |texto |)original ][en ]{originalLanguage}',
    of: '(del|de la|de un|de una|de mi|de su) [(excelente|siguiente|genial|famoso|gran) ]<text>[s][ original][ en {originalLanguage}]',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>|<word><word><word><word>)',
    ours: '(mi|nuestro|nuestra|su|otro) [(antiguo|antigua|propio|propia|viejo) ](blog|sitio|web|página|bitácora|newsletter|boletín|canal|perfil|cuenta)[ (web|personal|profesional|técnico|aquí)]',
    trans:
      '[libre ]traducción[ (libre|no oficial|autorizada|propia|personal)][ al {inLanguage}| española| castellana][ (libre|y adaptación)]',
    original:
      '(el [(artículo|texto|post|documento|tutorial) ]original|la (versión|entrada|publicación|página|nota) original)[ en {originalLanguage}| \\({originalLanguage}\\)]',
    far: '(<more>| (por|para|pero|con motivo|durante) {...})',
    more: '(, (un|una|donde|bajo|con|y|cuyo|medio|socio|revista|diario|periódico|portal|que) {...}|. {...}| y (escrit(o|a)|es|se|ha|está|fue|lo|reproducido|traducido|publicado|aquí|reproducida|traducida) {...}| bajo {...}| con {...}| como parte {...}| en el marco {...}| como {...}| \\({...})',
    leave: '(con|bajo) [la |el |su ][debida |amable |expresa ](autorización|permiso|cortesía)',
    again:
      '(reproducido|reproducida|republicado|republicada|reimpreso|compartido|tomado|tomada|extraído|extraída|adaptado|replicado|cross-posteado)',
    engine:
      '(una máquina|ia|la ia|una ia|inteligencia artificial|[un ](traductor|sistema|servicio) automático|[un |una ](asistente|herramienta[s]|modelo|sistema) de (ia|inteligencia artificial)|un programa|traducción automática|<engines>)',
    team: '(los lectores|el equipo|la redacción|mí|mí mismo|nuestro equipo|nuestros lectores|voluntarios|nuestros voluntarios|el colectivo|nuestra redacción)[ {...}]',
    clip: '(artículo[ de opinión]|tribuna|columna|entrevista|reportaje|editorial|crónica|reseña|análisis|texto)',
    proof: '(revisado|revisada|corregido|corregida|editado|editada|supervisado)',
    writer: '(autor|autora|autores|autoras|texto|escrito por)',
    rendered:
      '(traducción[ <from>]|traductor[a|es|as]|trad.): |traducción de |traducid(o|a) [<from> ]por ',
    sep: '( / | · | • |: |, |; |. )',
    nr: '(n°|nº|n.º|núm.|número|no)[ ]{number}',
    ofPaper: '(de la revista |del (diario|periódico|semanario|boletín) |de la publicación )',
  },
  phrases: {
    original: [
      [
        '(<this> (fue|ha sido) |<text> )(realizad|hech|conducid)(o|a) por {authors} para [<site>]{source}[<more>]',
        'Esta entrevista fue realizada por Jana Roe para el diario sueco Kajen.',
        { authors: ['Jana Roe'], originalPublisher: 'Kajen' },
      ],
      [
        '[<text> ](<printed> <first>|<first> <printed>)[ (en|aquí)]: {original}',
        'Publicado originalmente en: [El puerto de noche y sus luces](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'El puerto de noche y sus luces',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(lea|leer|lee|ver|vea|consultar|enlace al|enlace del|enlace a|link al|link del|fuente:) ][el |la ](artículo|texto|versión|publicación|entrevista|nota|noticia|post|enlace|link|página|fuente del texto|publicado en) original[ en {originalLanguage}| \\({originalLanguage}\\)][ aquí| en]: {original}',
        'Artículo original en inglés: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 de mayo de 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(original|el original|texto original|ver original|enlace original|en el original)[ en {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Original: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(lea|leer|lee|ver|vea|puede leer|puedes leer|consulte) (el|la|aquí el|aquí la) [artículo |texto |versión |nota |publicación ]original[ en {originalLanguage}][ (aquí|en {originalPublisher})]',
        'Lea el [artículo original](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[enlace al |link al ](artículo|texto|versión|nota|publicación|post) original[ en {originalLanguage}| \\({originalLanguage}\\)]',
        '[Artículo original](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(el|la) (artículo|texto|versión|entrevista) original (se puede|puede|lo pueden|se pueden) (leer|leerse|consultar|consultarse) [en ](aquí|este enlace|inglés aquí)',
        'El artículo original se puede leer [aquí](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (está|puede|se puede|se encuentra|lo (puedes|pueden|podéis)|puedes|fue)[ (leer|leerse|encontrar|encontrarse|consultar|consultarse|disponible|ser leído|ver|verse|leerlo|escrito|publicado)][ en {originalLanguage}][ (aquí|en línea|en este enlace)]',
        'El original puede leerse [aquí](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (está|puede|se puede|se encuentra|lo (puedes|pueden|podéis)|puedes)[ (leer|leerse|encontrar|encontrarse|consultar|consultarse|disponible|publicado|publicada|ver|verse)] (aquí|en)(: | ){translated}',
        'El artículo original en inglés se encuentra disponible en [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          originalHeadline: 'Harbours at Night',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<original>[, en {originalLanguage},] (se publicó|fue publicad(o|a)|está publicad(o|a)|apareció)[ <first>][ en {originalLanguage}][ el {originalDate}][,] en [<site>]{source}[<more>]',
        'El artículo original fue publicado en inglés en The Quay el 3 de mayo de 2021.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03', originalLanguage: 'en' },
      ],
      [
        '(puedes|pueden|puede|podéis|para) (leer|consultar|ver|encontrar) <original>[ (aquí|en este enlace)]',
        'Puedes leer el [artículo original](https://quay.example/harbour-at-night) en inglés.',
        { originalAddress: 'https://quay.example/harbour-at-night', originalLanguage: 'en' },
      ],
      [
        '(artículo|texto|post|tutorial|entrada) original[ en {originalLanguage}] (por|escrito por|escrita por) {authors}',
        '[Artículo original](https://quay.example/harbour-at-night) por Jana Roe',
        { authors: ['Jana Roe'], originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(artículo|texto|post|tutorial|entrada) original[ en {originalLanguage}](: | (de|por|escrito por) ){translated}',
        'Artículo original: [Harbours at Night](https://quay.example/harbours-at-night) por Jana Roe',
        {
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '(idioma original|lengua original|lengua de origen|idioma de origen): {originalLanguage}',
        'Idioma original: sueco',
        { originalLanguage: 'sv' },
      ],
      [
        '(título original|titular original|título en el original): {originalHeadline}',
        'Título original: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        '(autor|autora|autores) (original|originales|del original): {authors}',
        'Autora original: Karin Lund',
        { authors: ['Karin Lund'] },
      ],
      [
        '(fecha de publicación original|fecha original|fecha del original|publicación original|publicado originalmente el|fecha de la publicación original): {originalDate}',
        'Fecha de publicación original: 3 de mayo de 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(traducid(o|a)|[una ]traducción) <from>',
        'Título original: Hamnen om natten. Traducido del sueco.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '(en|ante) caso de<some>, (la versión|el texto)[ original][ en] {originalLanguage} (prevalece|prevalecerá|es|será)[ {...}]',
        'Título original: Hamnen om natten. En caso de discrepancia, la versión en sueco prevalece.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '<this> (fue|está|se)[ <first>] (escrito|escrita|escribió|redactado)[ <first>] en {originalLanguage}',
        'Título original: Hamnen om natten. Este artículo fue escrito originalmente en sueco.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
    ],
    first: [
      [
        '<this>(<wz>| )<printed>{appeared}(;|,|.| y)[ (se|es|ha sido|fue|lo)] (<again>|(reproduc|republic)*|agradecemos {...}(reproduc|republic|public)*)[ {...}]',
        'Este texto apareció en la revista «El Muelle», núm. 4, mayo de 2020, y se reproduce aquí con su permiso.',
        { role: 'republication', originalPublisher: 'El Muelle', originalDate: '2020-05' },
      ],
      [
        'una [(primera|nueva) ]versión[ (abreviada|reducida|corta|larga|ampliada|resumida|anterior|previa|más (breve|corta|larga|extensa))] de (este|esta) <text>(<wz>| )<printed>{appeared}',
        'Una versión abreviada de este texto se publicó en El Muelle el 3 de mayo de 2021.',
        { role: 'republication', originalPublisher: 'El Muelle', originalDate: '2021-05-03' },
      ],
      [
        '[<this><wz>|<text> ](<printed> <first>|<first> <printed>) en [<site>]{originalPublisher}, (vol|volumen)[.] {number}, (n.º|nº|núm|número|no){...}',
        'Publicado originalmente en Revista de Muelles, vol. 12, núm. 3 (otoño de 2018), pp. 14-22.',
        { role: 'republication', originalPublisher: 'Revista de Muelles' },
      ],
      [
        '(<this><wz>|<text> )(publicad|aparecid)(o|a) en [<site>]{source}[,] [\\(]<nr>[(, | ){...}]',
        'Artículo publicado en la revista El Muelle, nº 12, otoño de 2019',
        { role: 'republication', originalPublisher: 'El Muelle' },
      ],
      [
        '(<this> (se publicó|apareció|salió|fue publicad(o|a)|ha sido publicad(o|a))|[<text> ](publicad|aparecid)(o|a)) en el (<nr>|último número)[ \\({...}\\)] (<ofPaper>|de ){source}[<more>]',
        'Este texto se publicó en el número 12 de la revista El Muelle (otoño de 2019).',
        { role: 'republication', originalPublisher: 'El Muelle' },
      ],
      [
        '(<this> (se publicó|apareció|salió|fue publicad(o|a)|ha sido publicad(o|a))|<text> (publicad|aparecid)(o|a))[ el {originalDate}] en [<site>]{source} (con|bajo) el título[ de|:] {originalHeadline}[. {...}]',
        'Texto publicado en El Muelle con el título «El puerto y sus luces»',
        {
          role: 'republication',
          originalHeadline: 'El puerto y sus luces',
          originalPublisher: 'El Muelle',
        },
      ],
      [
        '(publiqué|publicamos) (este|esta) <text> <first>{published}',
        'Publiqué este texto originalmente en [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[ (sobre|acerca de) {...}][,][ ((escrit|realizad|firmad)(o|a) por|de) {authors}[,]]<wz>(<first>[ se] <printed>|<printed> <first>)[ como[ un| una] <text>]{published}',
        'Este artículo se publicó originalmente en el blog de El Muelle, en mayo de 2021, y se reproduce aquí.',
        { role: 'republication', originalPublisher: 'El Muelle', originalDate: '2021-05' },
      ],
      [
        '(<text> |<clip> (sobre|a|con) {...}, |)(<printed> <first>|<first> <printed>){appeared}[[,] [y ]escrit(o|a) por {authors}][<far>]',
        'Artículo publicado originalmente en El Muelle el 3 de mayo de 2021 y escrito por Jana Roe.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'El Muelle',
          originalDate: '2021-05-03',
        },
      ],
      [
        '((este|esta|el presente|la presente|el siguiente|la siguiente) <clip>[ de {authors}][,] ([fue |ha sido ]publicad(o|a)|se publicó|apareció|aparecid(o|a))|<clip>[ (de|por) {authors}][,]( (publicad|aparecid)(o|a)|,)|(entrevista|reportaje|crónica) (a|con|sobre) {...}[,] (publicad|aparecid)(o|a)){clipped}',
        'Artículo de opinión de Jana Roe publicado en El Muelle 03/05/2021, página 4',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'El Muelle',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<this><wz>|<text> ](<first> <printed>|<printed> <first>) por {authors} en [<site>]{source}[<more>]',
        'Este texto fue publicado originalmente por Jana Roe en la revista El Muelle.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'El Muelle' },
      ],
      [
        '[(artículo|texto|autoría|escrito|entrada) ](por|de) {authors}(,|.| -|)( y|) (<printed> <first>|<first> <printed>){appeared}[<far>]',
        'Autoría de Jana Roe, publicado originalmente en [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> fue escrit(o|a) por {authors}[,] y[ (fue|se)] (<printed> <first>|<first> <printed>){published}',
        'Este texto fue escrito por Jana Roe y publicado originalmente en El Muelle.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'El Muelle' },
      ],
      [
        '[por su interés[,] ](reproducimos|republicamos|transcribimos)[ (a continuación|aquí|íntegramente|por su interés)][,] (el|la|un|una|este|esta) <clip>[ (de|del *) {authors}][,] (publicad|aparecid)(o|a)[ <first>]{appeared} y escrit(o|a) por {authors}',
        'Por su interés reproducimos este artículo de opinión aparecido en el diario El Muelle y escrito por Ana Paz.',
        { role: 'republication', authors: ['Ana Paz'], originalPublisher: 'El Muelle' },
      ],
      [
        '(la entrada|el artículo|la noticia|el post|la nota) {originalHeadline} (se publicó primero|apareció primero|aparece primero|se publicó originalmente|apareció por primera vez) en {source}',
        'La entrada [El puerto de noche](https://muelle.example/el-puerto) se publicó primero en [El Muelle](https://muelle.example/).',
        {
          role: 'republication',
          originalHeadline: 'El puerto de noche',
          originalPublisher: 'El Muelle',
          originalAddress: 'https://muelle.example/el-puerto',
        },
      ],
      [
        '<this>[,] (fue|ha sido|es|se|está|había sido|fue) (<first> <printed>|<printed> <first>)[ como[ un| una] <text>][ en {originalLanguage}][ el {originalDate}][,] <on> (<ours>|[<site>]{source}[ en {originalLanguage}][ (bajo|con) el título[ de] {originalHeadline}])[<far>]',
        'Este artículo fue publicado originalmente en inglés en [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '([<text> |<clip> (sobre|a|con) {...}, ](<printed> <first>|<first> <printed>)|publicación original|primera publicación)[ en {originalLanguage}][ el {originalDate}][,](: | <on> )(<ours>|[<site>]{source}[ en {originalLanguage}][ (bajo|con) el título[ de] {originalHeadline}])[<far>]',
        'Publicado originalmente en la revista El Muelle el 3 de mayo de 2021',
        { role: 'republication', originalPublisher: 'El Muelle', originalDate: '2021-05-03' },
      ],
      [
        '<this> (apareció|se publicó|salió) <first>[ en {originalLanguage}][ el {originalDate}] en (<ours>|[<site>]{source}[ en {originalLanguage}][ (bajo|con) el título[ de] {originalHeadline}])[<far>]',
        'Este artículo apareció originalmente en El Muelle.',
        { role: 'republication', originalPublisher: 'El Muelle' },
      ],
      [
        'la versión original de <this>[,][ en {originalLanguage}][,] (se publicó|fue publicada|apareció)[ el {originalDate}] en [<site>]{source}[<more>]',
        'La versión original de este artículo, en inglés, se publicó en [The Quay](https://quay.example/harbour-at-night)',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<clip> (publicad|aparecid)(o|a) (en [<site>]{source}(, [el ]| (el|del) | \\(){originalDate}|el {originalDate}[,] en [<site>]{source})',
        'Artículo publicado en El Muelle el 3 de mayo de 2021',
        { role: 'republication', originalPublisher: 'El Muelle', originalDate: '2021-05-03' },
      ],
      [
        '[por su interés[,] ](reproducimos|republicamos|publicamos)[ (a continuación|aquí|íntegramente|por su interés)][,][ <leave>[ de {...}],] (el|la|un|una|este|esta) <clip>[ (de|del *) {authors}][,] (publicad|aparecid)(o|a)[ <first>][ el {originalDate}] (en|por) [<site>]{source}',
        'Reproducimos a continuación el artículo de Ana Paz publicado en El Muelle el 3 de mayo de 2021.',
        {
          role: 'republication',
          authors: ['Ana Paz'],
          originalPublisher: 'El Muelle',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|est(o|e|a)) es un[a] (republicación|repost|reposteo|crosspost|publicación cruzada) (de|del) {translated}',
        'Esta entrada es una republicación de [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    from: [
      [
        '<this> (proviene|procede|viene|es|fue tomado|ha sido tomado|está tomado|fue extraído) (de|del|de la) [<site>]{source}[<more>]',
        'Este artículo procede de [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<this>(<wz>| )<printed>{published}',
        'El siguiente texto apareció en el semanario independiente El Muelle (Chile).',
        { originalPublisher: 'El Muelle' },
      ],
      [
        '(publicad|aparecid)(o|a) en (el|la) (revista|diario|periódico|semanario|portal)( <nation>|)( <nation>|) {source}',
        'Publicado en el periódico argentino La Orilla, 3 de mayo de 2021',
        { originalPublisher: 'La Orilla', originalDate: '2021-05-03' },
      ],
      [
        '(<this> (se publicó|apareció|fue publicado|fue publicada)|<text> publicad(o|a))[ en {originalLanguage}][ el {originalDate}] en [<site>]{source}',
        'Este artículo se publicó en El Muelle',
        { originalPublisher: 'El Muelle' },
      ],
    ],
    translation: [
      [
        '[(<this>|esta|esto) es (una|la|nuestra) ]traducción[ al {inLanguage}] de {translated}[,] (publicad|aparecid)(o|a)[ por {authors}]{clipped}',
        'Traducción de «Wem gehört das Wasser», publicado en Hafenblatt el 3 de mayo de 2021.',
        {
          role: 'translation',
          originalHeadline: 'Wem gehört das Wasser',
          originalPublisher: 'Hafenblatt',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<this> (fue|ha sido) |<text> ]traducid(o|a) (del original|de la versión)[ en] {originalLanguage}[,] (publicad|aparecid)(o|a)[ el {originalDate}] (en|por) [<site>]{source}[<more>]',
        'Este artículo ha sido traducido del original en inglés publicado por El Muelle el 3 de mayo de 2021.',
        {
          role: 'translation',
          originalLanguage: 'en',
          originalPublisher: 'El Muelle',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(<this>|esta|esto) es (una|la) ]traducción<some> <of>[:] {translated}[,] (publicad|aparecid)(o|a)[ <first>][ en {originalLanguage}] en [<site>]{source}[<more>]',
        'Traducción del artículo «The Harbour at Night», publicado en The Quay el 3 de mayo de 2021',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<this> es [una |la ]traducción<some> del [(artículo|texto) ]original {originalLanguage}[:| titulado] {original}',
        'El presente artículo es traducción del original alemán «Der Hafen», Die Bucht, 3 de mayo de 2021',
        {
          role: 'translation',
          originalHeadline: 'Der Hafen',
          originalPublisher: 'Die Bucht',
          originalDate: '2021-05-03',
          originalLanguage: 'de',
        },
      ],
      [
        '(publicad|aparecid)(o|a) en [<site>]{source}(, [el ]| el | \\(){originalDate}[\\)][.]( |; |, | / | · |: )(<rendered>){translators}',
        'Publicado en The Quay, 3 de mayo de 2021. Traducción: Ana Paz',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          translators: ['Ana Paz'],
        },
      ],
      [
        '(publicad|aparecid)(o|a)[ <first>] en {originalLanguage} (en|por) [<site>]{source}(, | y |. )traducid(o|a) [(al|en) (español|castellano|catalán) ]por {translators}',
        'Publicado en inglés por The Quay, traducido al español por Ana Paz',
        {
          role: 'translation',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          translators: ['Ana Paz'],
        },
      ],
      [
        '[(<this>|esta|esto) es (una|la|mi|nuestra) |(publicamos|reproducimos|ofrecemos|presentamos) (a continuación|aquí) (una|la|nuestra) ]traducción[/adaptación]<some> (de un|del|de una|de la) <text>[ original][ en {originalLanguage}][ (de|por|escrito por) {authors}][,] (publicad|aparecid)(o|a)[ <first>][ en {originalLanguage}]{published}',
        'Esta es una traducción de un artículo de Jana Roe publicado originalmente en [The Quay](https://quay.example/harbour-at-night), con permiso.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> es una traducción[ libre| no oficial| autorizada| de cortesía][, {...}]',
        'Este artículo es una traducción, con permiso de la autora.',
        { role: 'translation' },
      ],
      [
        '[<text> ]traducid(o|a) (del|desde el) [(artículo|texto) ]original en {originalLanguage}',
        'Traducido del original en sueco',
        { role: 'translation', originalLanguage: 'sv' },
      ],
      [
        '([fuente: |se trata de una ]<trans> <of>[:]|(mi|nuestra) <trans> <of>:) {translated}',
        'Traducción del artículo [Harbours at Night](https://quay.example/harbours-at-night) de Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this> (fue|ha sido|está|es) |<text> ][libremente ]traducid(o|a)[ libremente| y adaptad(o|a)| al {inLanguage}] <of>[:] {translated}',
        'Traducido del artículo [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this> (fue|ha sido|está|es)[ libremente] traducid(o|a)[ libremente| y adaptad(o|a)] (de|desde|a partir de) {original}',
        'Este artículo está traducido de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(he|hemos) traducido[ al {inLanguage}] (este|esta) <text>[ al {inLanguage}] (de|desde|a partir de) {translated}',
        'He traducido este artículo de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|esta|esto) es (una|la) traducción[ al {inLanguage}| libre| no oficial] (<from>|del original[ en {originalLanguage}]|del artículo original[ en {originalLanguage}])[<more>| por {translators}]',
        'Esta página es una traducción del original en inglés.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|esta|esto) es (una|la|mi|nuestra) traducción<some> (de un|del|de una|de la) <text>[ original][ en {originalLanguage}] (de|por|escrito por) {authors}[,] (publicad|aparecid)(o|a)[ <first>][ en {originalLanguage}][ el {originalDate}] en [<site>]{source}[<more>]',
        'Este texto es una traducción de un artículo de Jana Roe publicado en [The Quay](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|esta|esto) es (una|la|mi|nuestra) [libre ]traducción<some>[[,] (hecha|realizada) por {translators}] (de|del|desde)[:] [<text> original en {originalLanguage} |<text> original (en|disponible en)[:] |original en {originalLanguage} |<text> en {originalLanguage} ]{translated}',
        'Esta página es una traducción de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[,][ (escrito|publicado)[ <first>] en {originalLanguage}[,]] (fue|ha sido|está|se ha) traducid(o|a)[ y (adaptado|editado)][ <from>][ al {inLanguage}][ y (adaptado|editado|adaptada)][<more>| por {translators}[ para {translationPublisher}]]',
        'Este artículo ha sido traducido del inglés y editado.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(la|esta) traducción (fue|ha sido) (realizada|hecha|elaborada)[ <from>] por {translators}[<more>]',
        'La traducción fue realizada por Ana Paz.',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
    ],
    machine: [
      [
        '[<this> (fue|ha sido|está|se ha) |<text> ]traducid(o|a)[ <from>] (automáticamente|(por|con|mediante|usando|a través de|con ayuda de|con la ayuda de) <engine>)[ <from>][,][ y][ <proof> por {proofreaders}][ {...}]',
        'Traducido con DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(<this> es |esta es |esto es |se trata de )[una ]traducción (automática|automatizada|(por|con) ia|(hecha|realizada|generada) (por|con|mediante) <engine>|de google)[ <from>][ {...}]',
        'Esta es una traducción automática del original.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[una ]traducción (automática|automatizada|por ia|(hecha|realizada|generada) (por|con|mediante) <engine>|de google)[ <from>][[ {...}] <engines>]',
        'Traducción automática',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<writer>: {authors}<sep>(<rendered>){translators}',
        'Autora: Jana Roe | Traducción: Ana Paz | Foto: Luis Mora',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Ana Paz'] },
      ],
      [
        '[<text> ]traducid(o|a)[ <from>] por <team>',
        'Traducido por nuestro equipo',
        { role: 'translation' },
      ],
      [
        '[la ]traducción[ del {originalLanguage}][ al {inLanguage}] (fue|ha sido|está|es)[ realizada| hecha| obra] (por|de|a cargo de) {translators}',
        'La traducción fue realizada por Ana Paz.',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '<mine>( por | de |: | © | \\(c\\) |, | - ){translators}',
        'Traducción al español © 2012, Ana Paz',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '[<text> ]traducid(o|a|os|as)[ y (adaptado|editado|resumido)][ <from>][ al {inLanguage}][ y (adaptado|editado)] por[ :] {translators}[ y <proof> por {proofreaders}]',
        'Traducido del inglés por Ana Paz, revisado por Luis Mora, para La Orilla',
        {
          role: 'republication',
          originalLanguage: 'en',
          translators: ['Ana Paz'],
          proofreaders: ['Luis Mora'],
          translationPublisher: 'La Orilla',
        },
      ],
      [
        '[la ]traducción[ al {inLanguage}| castellana| española| libre| colectiva| y adaptación][ <from>][ al {inLanguage}][ y (notas|revisión|presentación|edición)](: | por | por: | de | es de | a cargo de | © | realizada por | hecha por ){translators}',
        'Traducción del inglés: Ana Paz y Luis Mora',
        { role: 'translation', originalLanguage: 'en', translators: ['Ana Paz', 'Luis Mora'] },
      ],
      [
        '(traductor[a|es|as|\\(a\\)|/a]|traducid(o|a))[ <from>]: {translators}',
        'Traductora: Ana Paz',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        'trad.[ por|:| de] {translators}',
        'Trad. Ana Paz',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '{translators}[,] [\\(](traductor|traductora|traducción|trad.)',
        'Ana Paz (traductora)',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        'traducid(o|a)[ <from>] para {translationPublisher} por {translators}',
        'Traducido para La Orilla por Ana Paz',
        { role: 'republication', translators: ['Ana Paz'], translationPublisher: 'La Orilla' },
      ],
      [
        '<proof>[ y <proof>] por[:] {proofreaders}',
        'Revisado por Luis Mora',
        { proofreaders: ['Luis Mora'] },
      ],
      [
        '(revisión[ (técnica|científica|editorial)]|corrección|revisor|revisora|corrector|correctora|revisión de la traducción|edición de la traducción)(: | por | de ){proofreaders}',
        'Revisión: Luis Mora',
        { proofreaders: ['Luis Mora'] },
      ],
      [
        'traducción[:| por| para] [la redacción de ]{ownSite}',
        'Traducción La redacción de The Shore',
        { role: 'translation', translators: ['The Shore'] },
      ],
      [
        'traducción[ <from>] para {translationPublisher}( de | por |: ){translators}',
        'Traducción para La Orilla de Ana Paz',
        { role: 'republication', translators: ['Ana Paz'], translationPublisher: 'La Orilla' },
      ],
      [
        'traducid(o|a) (con|por) (permiso|autorización|cortesía) (de|del){...} por {translators}',
        'Publicado originalmente en El Muelle y traducido con permiso de la autora por Ana Paz.',
        { role: 'translation', originalPublisher: 'El Muelle', translators: ['Ana Paz'] },
      ],
      [
        '[<this> ][(fue|ha sido|está|se ha) ]traducid(o|a)[ y (reproducid|publicad|republicad)(o|a)]( al {inLanguage}[ <leave>[ {...}]]|[ aquí] <leave>[ {...}])',
        'Traducido con permiso de la autora',
        { role: 'translation' },
      ],
      [
        '[(fue|ha sido) ]traducid(o|a)[ <from>] (por {translators}|para (nuestro|este|el) (sitio|blog|colectivo|portal|periódico) por {translators})[ para {translationPublisher}]',
        'Fue traducido por Ada Wren.',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
    ],
    creditGoesOn: [
      [
        '(a partir|desde) de la versión (publicad|aparecid)a {aside}',
        'Traducido por Ada Wren, a partir de la versión publicada en [El Muelle](https://quay.example/puerto)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'para {translationPublisher}',
        'Traducido por Ana Paz para La Orilla',
        { role: 'republication', translators: ['Ana Paz'], translationPublisher: 'La Orilla' },
      ],
      [
        'para (el|la|los|las) {translationPublisher}',
        'Traducción: Ana Paz para el Colectivo Orilla',
        {
          role: 'republication',
          translators: ['Ana Paz'],
          translationPublisher: 'Colectivo Orilla',
        },
      ],
      [
        'para (la (revista|agencia)|el (diario|periódico|colectivo|sitio|blog)) {translationPublisher}',
        'Traducción: Ana Paz para la revista Nueva Orilla',
        { role: 'republication', translators: ['Ana Paz'], translationPublisher: 'Nueva Orilla' },
      ],
      [
        'para (nosotros|(este|nuestro) (sitio|blog|medio|portal|diario)|(esta|nuestra) (web|página|revista))',
        'Traducido del inglés por Ana Paz para nuestro sitio',
        { role: 'translation', originalLanguage: 'en', translators: ['Ana Paz'] },
      ],
      [
        '[y ](edición|fotos|foto|ilustración|maquetación|editor|fotografías)(: | de | por ){others}',
        'Traducción: Ana Paz. Edición: Luis Mora',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        'con (la )ayuda de {...}',
        'Traducido por Ana Paz con la ayuda de un diccionario',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '<from>',
        'Traducido por Ana Paz del inglés',
        { role: 'translation', translators: ['Ana Paz'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        'la fuente original de este artículo es {source}',
        'La fuente original de este artículo es El Muelle',
        { originalPublisher: 'El Muelle' },
      ],
      [
        '(fuente original|fuente del artículo|fuente del texto|tomado de|publicado en su original|fuente de origen): {source}',
        'Fuente original: El Muelle',
        { originalPublisher: 'El Muelle' },
      ],
      [
        'el [texto |artículo ]original (en {originalLanguage} )se encuentra en {source}',
        'El original en inglés se encuentra en https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    sourceMaybe: [
      [
        '(fuente|fuentes|vía|via)[:] {original}',
        'Fuente: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(fuente|fuentes|vía|via)[:] {source}[ \\(via {others}\\)| via {others}]',
        'Fuente: El Muelle, 3 de mayo de 2021',
        { originalPublisher: 'El Muelle', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '(reproducimos|republicamos|publicamos|se (reproduce|publica))[ aquí] (este|esta|el presente) <text>[ aquí] (<leave>|por (cortesía|gentileza)) <ofPaper>{source}[<more>]',
        'Reproducimos este artículo por cortesía de la revista El Muelle.',
        { role: 'republication', originalPublisher: 'El Muelle' },
      ],
      [
        '(agradecemos|gracias) a (la revista|el (diario|periódico|semanario)|la publicación) {source} (su|el|la|por su|por el|por la) (permiso|autorización) (para|de) (reproducir|republicar|traducir|publicar) (este|esta) <text>',
        'Agradecemos a la revista El Muelle su permiso para reproducir este texto.',
        { role: 'republication', originalPublisher: 'El Muelle' },
      ],
      [
        '[<this>[ (es|fue|ha sido|se)][ aquí] ]<again>[ aquí][ <leave>] (de|del|desde|por cortesía de|con autorización de|con permiso de|con permiso del) [<site>]{source}[<more>]',
        'Este artículo fue reproducido con autorización de [El Muelle](https://muelle.example/puerto).',
        {
          role: 'republication',
          originalPublisher: 'El Muelle',
          originalAddress: 'https://muelle.example/puerto',
        },
      ],
      [
        '[<this>[ (es|fue|ha sido|se)] ](publicado|publicada|publica|reproduce)[ aquí] <leave> (de|del) [<site>]{source}[<more>]',
        'Este texto se publica con la autorización de El Muelle',
        { role: 'republication', originalPublisher: 'El Muelle' },
      ],
    ],
    agency: [
      [
        '<this> (fue|ha sido) (proporcionado|proporcionada|distribuido|facilitado) por {source}[<more>]',
        'Este contenido fue proporcionado por Agencia del Puerto.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Agencia del Puerto' },
      ],
    ],
  },
  note: [
    '(nota del editor|nota de la redacción|nota de redacción|nota|nota del traductor|nota de (la |)traducción|nota importante|notas|atención|importante|actualización|n. del t.|n. de la r.|nota editorial|aviso)',
  ],
  byline: ['por[:]', 'por:', 'escrito por', '(autor|autora|autores|texto|escrito por|escribe):'],
  abbreviations: {
    always: 'sra srta sres dra dña ud uds ee ej av avda gral lic ing',
    beforeNumber: 'num pag',
  },
  dates: { ofMonth: 'de', ofYear: 'de del' },
  programs: {
    tools: 'traducción traductor',
    names: ['ia', 'traducción automática'],
  },
  numbers: {
    joining: 'y',
    parts: {
      media: '0.5 50 30 2',
      medio: '0.5 50 30 2',
      mitad: '0.5 50 30 2',
      cuarto: '0.25 25 15 45 4 3',
    },
  },
  lists: {
    appearedIn: ['en|a través de|vía|para|desde'],
    houseIs: [
      '[(el|la|su|nuestro|nuestra) ](revista|diario|periódico|semanario|mensual|medio|boletín|suplemento|magacín)( <nation>|)( <nation>|)( <nation>|)',
      '[(el|la|los|su|nuestro|nuestra) ](blog|sitio web|sitio|página web|página|web|portal|foro|canal|cuenta|perfil)[ (oficial|personal|técnico|digital)][ (de la|del|de)][ (revista|diario|organización)][:]',
      '[(el|la|los|su|nuestro|nuestra) ](revista|diario|periódico|semanario|medio|medio digital|boletín|suplemento|quincenario)[ (digital|español|española|argentino|argentina|mexicano|mexicana|chileno|colombiano|local|económico|literaria|cultural)]',
    ],
    issueOf: [
      '{..} (número|edición|nº|n°|núm.)[ {number}][ (impresa|digital|en papel|dominical)][ \\({..}\\)][ de[l] ({number} de *|* de[l] {number}|(lunes|martes|miércoles|jueves|viernes|sábado|domingo)|{number})[ de[l] {number}]] (de (la (revista|publicación)[ <nation>]|los)|del (diario|periódico|semanario|suplemento|mensual)[ <nation>]|de|del)',
    ],
    titled: ['(bajo|con) el título[ de][:]|como|titulad(o|a)'],
    ownWorks: [
      'salvo (que se indique lo contrario|indicación contraria|donde se indique)|excepto donde se indique',
    ],
    notAuthor: ['[la ]redacción[ {...}]|administrador'],
    published: ['(publicado|publicada)[ el|:]'],
    onDay: ['el[ (día|pasado)]|del|[con|en] fecha|de fecha'],
    updated: ['[última ](actualización|actualizado|actualizada|modificación|modificado)[ el][:]'],
    goesOn: ['por|de|en|la|para|y'],
    atHour: ['a la[s]'],
    comments: [
      '[{number} ](comentario[s]|respuestas)[ [\\(]{number}[\\)]]',
      '(deja|escribe) (un|tu) (comentario|respuesta)[ {...}]',
    ],
    says: ['dice|escribió'],
    around: [
      '[también ](te puede|puede) interesar[te|le]|{...} relacionad(o|a)s|(lee|leer|leé|ver) (también|más)|(seguí|segui|sigue|seguir) leyendo',
    ],
    advertisement: ['publicidad|anuncio'],
    theTranslation: ['esta traducción'],
    whoIs: ['(es|era) (un|una|el|la)'],
    card: ['páginas|precio|editorial|año|género|país|duración|reparto|elenco|música|guion'],
    staged: ['(dirección|realización)( de|:)'],
    dated: ['fecha|año'],
    houseNoun: [
      'prensa|medios|fundación|instituto|sociedad|asociación|alianza|unión|grupo|compañía|editorial|ediciones|revista|diario|red|proyecto|universidad|escuela|consejo|comité|centro|equipo|agencia|colectivo|biblioteca|museo',
      'periódico|gaceta|correo|tribuna|heraldo|observatorio|portal|blog|radio|boletín|semanario|noticias',
    ],
    otherWorks: ['foto*|imagen*|imágen*|ilustra*|vídeo*'],
    licensing: ['licencia*'],
    translatedBy: ['traducid*'],
    speaksOfItself: ['<this>'],
    byPermission: [
      '(reproducid|republicad|publicad)(o|a)[ aquí] {...}(autorización|permiso|cortesía)[ {...}]',
      '(se reproduce|se publica|lo publicamos|lo reproducimos|publicamos|reproducimos) {...}(autorización|permiso|cortesía)[ {...}]',
      '(agradecemos|gracias a) {...}|por cortesía de {...}',
      'con [la ](autorización|permiso)[ {...}]',
    ],
    copyright: ['derechos de autor'],
    reserved: ['todos los derechos reservados'],
    by: ['[(escrito|publicado|redactado|creado) ]por|de autoría de'],
    of: ['de'],
    extent: ['{number} (págs|págs.|pág.|pp.)', '{number} (páginas|euros)'],
    inPlace: ['en'],
    onSite: ['en'],
    otherCredit: ['foto*|ilustra*|tradu*|imagen*|edit*'],
    noSite: ['otro sitio[ realizado con| de] wordpress[ {...}]', 'mi (blog|sitio)'],
    loosely: ['en|de|en el mes de'],
    noPublisher: [
      'madrid|barcelona|sevilla|valencia|buenos aires|bogotá|lima|parís|londres|nueva york|españa|méxico|argentina|chile|colombia|perú|francia|italia|alemania|estados unidos|internet|web|américa latina|latinoamérica|europa',
      '(número|num.|núm.) {number}[{...}]',
      '*[-*] *[-*] en {...}|foro|blog|sitio|web|periódico|revista',
      'redacción|agencias|[(el|la|su) ](autor[a|es]|traductor[a])[ {...}]|<ours>',
      'noticias|opinión|actualidad|política|cultura|prensa|artículos|general',
    ],
    call: [
      '(aquí|<ours>)[ {...}]',
      '(este|esta) [* ]<text>[ {...}]',
      '(leer|ver) {...} (aquí|más|texto)[ {...}]',
    ],
    otherWork: ['(fotografía|foto|fotos|ilustración|imagen|edición|video|vídeo)( de| por|:)'],
    elsewhere: ['(lee|leer|ver) (también|más)'],
    saidOfSomebody: ['es|era'],
    ofOthers: ['comentarios'],
    republication: [
      '(prohibe|prohibi*|permit*|autoriza*) {..} (reproducción|difusión|copia*|republica*)',
      'reproducción {...} (prohibid*|sin [la ][previa ](autorización|permiso)|permitid*|autorizad*|siempre que|libre*)|puede [ser ](reproducid*|republicad*|copiad*|reproducirse)|es de libre reproducción',
    ],
    disclaimer: [
      '(opiniones|artículos|contenidos) {...} (responsabilidad*|no (reflejan|representan|necesariamente|comparte*|coincide*))|no se [hace ]responsab*|declina (toda|cualquier) responsabilidad',
    ],
  },
};
