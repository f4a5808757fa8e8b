/** Portuguese, of Portugal and of Brazil. */
import type { Language } from './types';

export const pt: Language = {
  tag: 'pt',
  common: 'o a os as de que e do da em um uma para com não no na por mais dos ao foi se',
  issue: 'vol volume numero edição n nº n° n.º no número tomo ano p pp pág págs página páginas',
  seasons: 'primavera verão outono inverno',
  and: 'e &',
  nobody: 'nenhum nenhuma não sim ninguém desconhecido anônimo anónimo automática',
  words: {
    wz: '( foi | é | está | tinha sido | foram | havia sido | )',
    mine: '(tradução (para o |pra |para |em )português[ do brasil| brasileiro]|tradução portuguesa|versão portuguesa|versão em português)',
    paper:
      '(artigo|texto|ensaio|post|conteúdo|documento|comentário|capítulo|blog|trecho|editorial|entrevista|coluna|nota|crônica|crónica|página|resenha|publicação|versão|tradução|matéria|reportagem|análise|opinião)',
    text: '(<paper>|(relato|relatório|discurso|material|trabalho|depoimento|história|investigação|notícia|carta|tutorial|guia|resumo|postagem|lição))',
    this: '((este|esta|esse|essa|o presente|a presente|o seguinte|o conteúdo deste|uma versão deste|uma versão anterior deste|parte deste) <text>|(o|a) <paper>)[ (original|acima|abaixo)]',
    first:
      '(originalmente|originariamente|pela primeira vez|inicialmente|primeiro|primeiramente|anteriormente|antes)',
    printed:
      '(publicado|publicada|divulgado|divulgada|veiculado|veiculada|editado|postado|postada|apareceu|saiu|compartilhado)',
    nation:
      '(alem[ã]|alemão|francês|francesa|inglês|inglesa|britânic(o|a)|italian(o|a)|portugu(ês|esa)|suec(o|a)|suíç(o|a)|belga|catalã[o]|galeg(o|a)|espanhol[a]|argentin(o|a)|mexican(o|a)|chilen(o|a)|colombian(o|a)|brasileir(o|a)|american(o|a)|norte-american(o|a)|canadense|israelense|russ(o|a)|chin(ês|esa)|polac(o|a)|greg(o|a)|digital|mensal|semanal|socialista|anarquista|feminista|independente|alternativ(o|a))',
    in: '(em|no|na|nos|nas)',
    on: '(com|através de|<in>)',
    site: '[o |a |nosso ](site|portal|blog|blogue|revista|jornal|página|agência|veículo|newsletter|diário|semanário|portal) [<nation> ][<nation> ][de |do |da ]|(o |a |)(número|edição)[ {number}][ de *[ de {number}]] (da (revista|publicação)|do jornal) ',
    from: '(do|da língua|a partir do|diretamente do|da versão em|da versão) [(artigo |texto |)original em ]{originalLanguage}',
    of: '(do|da|de um|de uma|do meu|do seu) [(excelente|seguinte|famoso|ótimo) ]<text>[s][ original][ em {originalLanguage}]',
    word: ' *[-*]',
    some: '(|<word>|<word><word>|<word><word><word>|<word><word><word><word>)',
    ours: '[(o|a) ](meu|minha|nosso|nossa|seu|outro) [(antigo|antiga|próprio|velho) ](blog|blogue|site|página|newsletter|canal|perfil|conta)[ (pessoal|profissional|aqui)]',
    trans:
      '[livre ]tradução[ (livre|não oficial|autorizada|adaptada|própria)][ (para o|para|em|pt-br)[ {inLanguage}][ do brasil]][ (livre|e adaptação)]',
    original:
      '(o [(artigo|texto|post|documento|tutorial|conteúdo) ]original|a (versão|postagem|publicação|página|matéria) original)[ em {originalLanguage}| \\({originalLanguage}\\)]',
    far: '(<more>| (por|pelo|pela|para|mas|durante) {...})',
    more: '(, (um|uma|onde|sob|com|e|cujo|que|parceiro|revista|jornal|portal) {...}|. {...}| e (é|foi|está|aqui|reproduzido|republicado|traduzido|pode|republicada) {...}| sob {...}| com {...}| como parte {...}| no âmbito {...}| \\({...})',
    leave:
      '(com|sob) [a |o |sua ][devida |gentil |expressa |amável ](autorização|permissão|cortesia)',
    again:
      '(republicado|republicada|reproduzido|reproduzida|reimpresso|compartilhado|extraído|extraída|adaptado|retirado|retirada|replicado)',
    engine:
      '(uma máquina|ia|a ia|uma ia|[a ]inteligência artificial|[um |uma ](assistente|ferramenta[s]|modelo|sistema) de (ia|inteligência artificial)|um tradutor automático|um software|<engines>)',
    team: '(os leitores|mim|mim mesmo|a redação|redação|equipe|equipa|nossa equipe|voluntários|nossos leitores|coletivo)[ {...}]',
    clip: '(artigo[ de opinião]|entrevista|reportagem|coluna|crônica|crónica|editorial|resenha|análise|matéria|texto)',
    proof: '(revisado|revisada|revisto|revista|corrigido|editado)',
    writer: '(autor|autora|autores|autoras|texto|escrito por)',
    rendered:
      '(tradução[ <from>]|tradutor[a|es|as]|trad.): |tradução [<from> ](de|por) |traduzid(o|a) [<from> ]por ',
    sep: '( / | · | • |: |, |; |. )',
    nr: '(n°|nº|n.º|núm.|número|no)[ ]{number}',
    ofPaper: '(da revista |do (jornal|semanário|boletim) |da publicação )',
  },
  phrases: {
    original: [
      [
        '(<this> foi |<text> )(realizad|feit|conduzid)(o|a) (por|pela|pelo) {authors} para [<site>]{source}[<more>]',
        'Esta entrevista foi realizada por Jana Roe para o jornal sueco Kajen.',
        { authors: ['Jana Roe'], originalPublisher: 'Kajen' },
      ],
      [
        '[<text> ](<printed> <first>|<first> <printed>)[ (em|no|aqui)]: {original}',
        'Publicado originalmente em: [O porto à noite e as suas luzes](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'O porto à noite e as suas luzes',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(leia|ler|veja|ver|link para o|link do|acesse|confira|fonte:) ][o |a ](artigo|texto|versão|publicação|entrevista|matéria|notícia|post|link|página|reportagem) original[ em {originalLanguage}| \\({originalLanguage}\\)][ aqui]: {original}',
        'Artigo original em inglês: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, 3 de maio de 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(original|o original|link original|ver original)[ em {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Original: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(leia|ler|veja|ver|acesse|confira|clique aqui para ler) (o|a|aqui o) [artigo |texto |versão |matéria |publicação |post ]original[,][ em {originalLanguage}][ (aqui|em {originalPublisher})]',
        'Leia o [artigo original](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[link para o |link do ](artigo|texto|versão|matéria|publicação) original[ em {originalLanguage}| \\({originalLanguage}\\)]',
        '[Artigo original](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (está|pode ser|encontra-se|se encontra|pode|foi)[ (lido|lida|encontrado|encontrada|ler|disponível|acessado|acessada|consultado|visto|ser lido|escrito|publicado)][ em {originalLanguage}][ (aqui|em linha|online|neste link)]',
        'O original pode ser lido [aqui](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (está|pode ser|se encontra)[ (lido|lida|encontrado|encontrada|disponível|acessado|acessada|consultado|visto|publicado)] (aqui|em|no|na|neste link)(: | ){translated}',
        'O artigo original em inglês está disponível em [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          originalHeadline: 'Harbours at Night',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<original>[ (deste|desta) <text>][, em {originalLanguage},] (foi publicad(o|a)|está publicad(o|a)|saiu|apareceu)[ <first>][ em {originalLanguage}][ em {originalDate}][,] <in> [<site>]{source}[<more>]',
        'O artigo original foi publicado em inglês no The Quay em 3 de maio de 2021.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03', originalLanguage: 'en' },
      ],
      [
        '[você ](pode|podem|podes|para) (ler|ver|acessar|consultar|conferir|encontrar) <original>[,][ em {originalLanguage}][,][ ((clique|acesse) aqui|aqui|neste link)]',
        'Você pode ler o [artigo original](https://quay.example/harbour-at-night) em inglês.',
        { originalAddress: 'https://quay.example/harbour-at-night', originalLanguage: 'en' },
      ],
      [
        '(artigo|texto|post|tutorial|postagem) original[ em {originalLanguage}] (por|escrito por|de autoria de) {authors}',
        '[Artigo original](https://quay.example/harbour-at-night) por Jana Roe',
        { authors: ['Jana Roe'], originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(artigo|texto|post|tutorial|postagem) original[ em {originalLanguage}](: | (de|do|da|por|escrito por) ){translated}',
        'Artigo original: [Harbours at Night](https://quay.example/harbours-at-night) por Jana Roe',
        {
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '(língua original|idioma original|língua de origem): {originalLanguage}',
        'Idioma original: sueco',
        { originalLanguage: 'sv' },
      ],
      [
        '(título original|título no original): {originalHeadline}',
        'Título original: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        '(autor|autora|autores) (original|originais|do original): {authors}',
        'Autora original: Karin Lund',
        { authors: ['Karin Lund'] },
      ],
      [
        '(data de publicação original|data original|data do original|publicação original|publicado originalmente em): {originalDate}',
        'Data de publicação original: 3 de maio de 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(traduzid(o|a)|[uma ]tradução) <from>',
        'Título original: Hamnen om natten. Traduzido do sueco.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        'em caso de<some>, (a versão|o texto)[ original][ em] {originalLanguage} (prevalece|prevalecerá|é)[ {...}]',
        'Título original: Hamnen om natten. Em caso de divergência, o texto em sueco prevalece.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '<this> (foi|está)[ <first>] (escrito|escrita|redigido)[ <first>] em {originalLanguage}',
        'Título original: Hamnen om natten. Este artigo foi escrito originalmente em sueco.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
    ],
    first: [
      [
        '<this>(<wz>| )<printed>{appeared}(;|,|.| e)[ (é|foi)] (<again>|(reproduz|republic)*|agradecemos {...}(reproduz|republic|public)*)[ {...}]',
        'Este texto apareceu na revista «O Cais», n.º 4, maio de 2020, e é reproduzido aqui com a sua autorização.',
        { role: 'republication', originalPublisher: 'O Cais', originalDate: '2020-05' },
      ],
      [
        'uma [(primeira|nova) ]versão[ (abreviada|reduzida|curta|longa|ampliada|resumida|anterior|mais (breve|curta|longa|extensa))] d(este|esta|esse|essa) <text>(<wz>| )<printed>{appeared}',
        'Uma versão reduzida deste texto foi publicada no O Cais em 3 de maio de 2021.',
        { role: 'republication', originalPublisher: 'O Cais', originalDate: '2021-05-03' },
      ],
      [
        '(<this><wz>|<text> )[<first> ](publicad|veiculad)(o|a)[ <first>] (em|no|na) [<site>]{source}[,] [\\(]<nr>[(, | ){...}]',
        'Artigo publicado na revista O Cais, nº 12, outono de 2019',
        { role: 'republication', originalPublisher: 'O Cais' },
      ],
      [
        '(<this> (saiu|apareceu|foi publicad(o|a))|[<text> ](publicad|veiculad)(o|a)) (no|na) (<nr>|último número|edição[ {number}])[ \\({...}\\)] <ofPaper>{source}[<more>]',
        'Este texto foi publicado no número 12 da revista O Cais (outono de 2019).',
        { role: 'republication', originalPublisher: 'O Cais' },
      ],
      [
        '(<this> (saiu|apareceu|foi publicad(o|a))|<text> (publicad|veiculad)(o|a))[ (em|a) {originalDate}] (em|no|na) [<site>]{source} (com|sob) o título[ de|:] {originalHeadline}[. {...}]',
        'Texto publicado em O Cais com o título “O porto e as suas luzes”',
        {
          role: 'republication',
          originalHeadline: 'O porto e as suas luzes',
          originalPublisher: 'O Cais',
        },
      ],
      [
        '(publiquei|publicamos) (este|esta|esse|essa) <text> <first>{published}',
        'Publiquei este texto originalmente no [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[ (sobre|acerca d(e|o|a)) {...}][,][ ((escrit|produzid|feit)(o|a) (por|pelo|pela)|de) {authors}[,]]<wz>(<first> <printed>|<printed> <first>)[ como[ um| uma] <text>]{published}',
        'Este artigo foi publicado originalmente no blog do Cais, em maio de 2021, e aqui é reproduzido.',
        { role: 'republication', originalPublisher: 'Cais', originalDate: '2021-05' },
      ],
      [
        '[<text> ](<printed> <first>|<first> <printed>){appeared}[[,] [e ](escrit|produzid)(o|a) (por|pelo|pela) {authors}][<far>]',
        'Artigo publicado originalmente em [The Quay](https://quay.example/harbour-at-night) e escrito por Jana Roe.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '((este|esta|esse|essa|o presente|a presente|o seguinte|a seguinte) <clip>[ de {authors}][,] ([foi ]publicad(o|a)|saiu|apareceu)|<clip>[ (de|por) {authors}][,]( (publicad|veiculad)(o|a)|,)|(entrevista|reportagem|matéria) (com|de|sobre) {...}[,] (publicad|veiculad)(o|a)){clipped}',
        'Artigo de Jana Roe publicado em O Cais, 03/05/2021, página 4',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'O Cais',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<this><wz>|<text> ](<first> <printed>|<printed> <first>) (por|pelo|pela) {authors} (em|no|na) [<site>]{source}[<more>]',
        'Este texto foi publicado originalmente por Jana Roe na revista O Cais.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'O Cais' },
      ],
      [
        '[(artigo|texto|escrito) ](por|de) {authors}(,|.| -|)( e|) (<printed> <first>|<first> <printed>){appeared}[<far>]',
        'Texto de Jana Roe, publicado originalmente em [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> foi escrit(o|a) (por|pelo|pela) {authors}[,] e[ foi] (<printed> <first>|<first> <printed>){published}',
        'Este texto foi escrito por Jana Roe e publicado originalmente em O Cais.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'O Cais' },
      ],
      [
        '(o post|o artigo|a matéria|o texto) {originalHeadline} (apareceu primeiro em|foi publicado primeiro em|apareceu primeiro no|foi publicado primeiramente em) {source}',
        'O post [O porto à noite](https://cais.example/o-porto) apareceu primeiro em [O Cais](https://cais.example/).',
        {
          role: 'republication',
          originalHeadline: 'O porto à noite',
          originalPublisher: 'O Cais',
          originalAddress: 'https://cais.example/o-porto',
        },
      ],
      [
        '<this>[,] (foi|é|está|tinha sido) (<first> <printed>|<printed> <first>)[ como[ um| uma] <text>][ em {originalLanguage}][ (em|a) {originalDate}][,] <on>[:] (<ours>|[<site>]{source}[ em {originalLanguage}][ (sob|com) o título[ de] {originalHeadline}])[<far>]',
        'Este artigo foi publicado originalmente em inglês em [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (apareceu|saiu|publicou-se) <first>[ em {originalLanguage}][ em {originalDate}] <on> [<site>]{source}[<more>]',
        'Este texto apareceu originalmente no site O Cais.',
        { role: 'republication', originalPublisher: 'O Cais' },
      ],
      [
        '([<text> ](<printed> <first>|<first> <printed>)|publicação original|primeira publicação)[ em {originalLanguage}][ (em|a) {originalDate}][,](: | <on> )(<ours>|[<site>]{source}[ em {originalLanguage}][ (sob|com) o título[ de] {originalHeadline}])[<far>]',
        'Publicado originalmente na revista O Cais em 3 de maio de 2021',
        { role: 'republication', originalPublisher: 'O Cais', originalDate: '2021-05-03' },
      ],
      [
        '(<this> foi (produzid|publicad)(o|a) (por|pelo|pela)|<text> (produzid|publicad)(o|a) (pelo|pela)) {source}[,] e[ (é|foi)] (republicad(o|a)|reproduzid(o|a))( aqui| (por|pela|pelo) {...})[ {...}]',
        'Esta reportagem foi produzida pela [O Cais](https://cais.example/o-porto) e é republicada aqui.',
        {
          role: 'republication',
          originalPublisher: 'O Cais',
          originalAddress: 'https://cais.example/o-porto',
        },
      ],
      [
        '<clip> (publicad|veiculad)(o|a) (<in> [<site>]{source}(, [em ]| (em|a|de|no dia) | \\(){originalDate}|(em|a) {originalDate}[,] (no|na) [<site>]{source})',
        'Artigo publicado no Cais em 3 de maio de 2021',
        { role: 'republication', originalPublisher: 'Cais', originalDate: '2021-05-03' },
      ],
      [
        '(reproduzimos|republicamos|publicamos)[ (abaixo|aqui|a seguir|na íntegra)][,][ <leave>[ d{...}],] (o|a|um|uma|este|esta) <clip>[ d(e|o|a) {authors}][,] (publicad|veiculad)(o|a)[ <first>][ em {originalDate}] (pelo|pela|por|<in>) [<site>]{source}',
        'Reproduzimos abaixo o artigo de Ana Paz publicado na revista O Cais em 3 de maio de 2021.',
        {
          role: 'republication',
          authors: ['Ana Paz'],
          originalPublisher: 'O Cais',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|est(e|a)|isto) é um[a] (republicação|repost|repostagem|crosspost|publicação cruzada) d(e|o|a) {translated}',
        'Este post é um repost de [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'republication',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    from: [
      [
        '<text> (produzid|publicad)(o|a) por {source}[,] e republicad(o|a) (aqui|(por|pela|pelo) {...})[ {...}]',
        'Reportagem produzida por [The Quay](https://quay.example/harbour-at-night) e republicada pela Agência do Porto.',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (é|vem|foi retirado|foi extraído|foi tirado) (de|do|da) [<site>]{source}[<more>]',
        'Este artigo é do [The Quay](https://quay.example/harbour-at-night).',
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
        'O seguinte texto apareceu no semanário independente O Cais (Brasil).',
        { originalPublisher: 'O Cais' },
      ],
      [
        '(<this> (foi publicado|foi publicada|saiu|apareceu)|<text> publicad(o|a))[ em {originalLanguage}][ em {originalDate}] (em|no|na) [<site>]{source}',
        'Este artigo foi publicado no O Cais',
        { originalPublisher: 'O Cais' },
      ],
      [
        '(o (artigo|texto|comentário)|a (reportagem|entrevista|crônica|análise)) é d(e|o|a) {authors}, publicad(o|a) (pelo|pela|por|<in>) [<site>]{source}',
        'A reportagem é de Jana Roe, publicada por The Quay, 03-05-2021. Tradução: Ana Paz',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          translators: ['Ana Paz'],
        },
      ],
    ],
    translation: [
      [
        '[(<this>|esta|isto) é (uma|a|nossa) ]tradução de {translated}[,] (publicad|veiculad)(o|a)[ por {authors}]{clipped}',
        'Tradução de «Wem gehört das Wasser», publicado no Hafenblatt em 3 de maio de 2021.',
        {
          role: 'translation',
          originalHeadline: 'Wem gehört das Wasser',
          originalPublisher: 'Hafenblatt',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(<this>|esta|isto) é (uma|a) ]tradução<some> <of>[:] {translated}[,] (publicad|veiculad)(o|a)[ <first>][ em {originalLanguage}] <in> [<site>]{source}[<more>]',
        'Tradução do artigo “The Harbour at Night”, publicado em The Quay em 3 de maio de 2021',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(publicad|veiculad)(o|a)[ <first>] em {originalLanguage} (em|no|na|pel(o|a)) [<site>]{source}(, | e |. )traduzid(o|a) [para [o ]português ]por {translators}',
        'Publicado em inglês no The Quay, traduzido para português por Ana Paz',
        {
          role: 'translation',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          translators: ['Ana Paz'],
        },
      ],
      [
        '[(<this>|esta|isto) é (uma|a|minha|nossa) |(publicamos|reproduzimos|apresentamos) (abaixo|aqui|a seguir) (uma|a|nossa) ]tradução[/adaptação]<some> (de um|do|de uma|da) <text>[ original][ em {originalLanguage}][ (de|do|da|por|escrito por) {authors}][,] (publicad|veiculad)(o|a)[ <first>][ em {originalLanguage}]{published}',
        'Esta é uma tradução de um artigo de Jana Roe publicado originalmente em [The Quay](https://quay.example/harbour-at-night), com permissão.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> é uma tradução[ livre| não oficial| autorizada| de cortesia][, {...}]',
        'Este artigo é uma tradução, com permissão da autora.',
        { role: 'translation' },
      ],
      [
        '[<text> ]traduzid(o|a) do [(artigo|texto) ]original em {originalLanguage}',
        'Traduzido do original em sueco',
        { role: 'translation', originalLanguage: 'sv' },
      ],
      [
        '[<this> (foi|está|é) |<text> ][livremente ]traduzid(o|a)[ livremente| e adaptad(o|a)| (para o|pro) {inLanguage}] <of>[:] {translated}',
        'Traduzido do artigo [Harbours at Night](https://quay.example/harbours-at-night), escrito por Jana Roe.',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '<this> (foi|está|é)[ livremente] traduzid(o|a)[ livremente| e adaptad(o|a)] (de|a partir de) {original}',
        'Este artigo foi traduzido de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[eu ](traduzi|traduzimos) (este|esta|esse|essa) <text>[ para o {inLanguage}] (de|do|a partir de|a partir do) {translated}',
        'Traduzi este artigo de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|esta|isto) é (uma|a) tradução[ para o {inLanguage}| livre| não oficial] (<from>|do original[ em {originalLanguage}]|do artigo original[ em {originalLanguage}])[<more>| por {translators}]',
        'Esta página é uma tradução do original em inglês.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|esta|isto) é (uma|a|minha|nossa) tradução<some> (de um|do|de uma|da) <text>[ original][ em {originalLanguage}] (de|do|da|por|escrito por) {authors}[,] (publicad|veiculad)(o|a)[ <first>][ em {originalLanguage}][ em {originalDate}] (pelo|pela|por|<in>) [<site>]{source}[<more>]',
        'Este texto é uma tradução de um artigo de Jana Roe publicado em [The Quay](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '(<this>|esta|isto) é (uma|a|minha|nossa) [livre ]tradução<some>[[,] (feita|realizada) por {translators}] (de|do|da|dos|das|deste|desta)[:] [<text> original em {originalLanguage} |<text> original (em|disponível em)[:] |original em {originalLanguage} |<text> em {originalLanguage} ]{translated}',
        'Esta página é uma tradução de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[,][ (escrito|publicado)[ <first>] em {originalLanguage}[,]] foi traduzid(o|a)[ e (adaptado|editado)][ <from>][ para o {inLanguage}][ e (adaptado|editado)][<more>| por {translators}[ para {translationPublisher}]]',
        'Este artigo foi traduzido do inglês e editado.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(a|esta) tradução foi (realizada|feita)[ <from>] (por|pela|pelo) {translators}[<more>]',
        'A tradução foi feita por Ana Paz.',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '([fonte: |trata-se de uma ]<trans> <of>[:]|(minha|nossa) <trans> <of>:) {translated}',
        'Tradução livre do artigo [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|esta|isto) é (uma|a|minha|nossa) tradução<some> (de um|do|de uma|da) <text>[ original][ em {originalLanguage}] escrit(o|a) por {authors}',
        'O texto abaixo é uma tradução do artigo escrito por Jana Roe.',
        { role: 'translation', authors: ['Jana Roe'] },
      ],
    ],
    machine: [
      [
        '[<this> (foi|está) |<text> ]traduzid(o|a)[ <from>] (automaticamente|(por|com|pelo|via|usando|através do|com [a ](ajuda|auxílio) d(e|a)|com o auxílio d(e|a)) <engine>)[ <from>][,][ e][ <proof> por {proofreaders}][ {...}]',
        'Traduzido com DeepL',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(<this> é |esta é |trata-se de )[uma ]tradução (automática|automatizada|por ia|do google|(feita|realizada|gerada) (por|com|via) <engine>)[ <from>][ {...}]',
        'Esta é uma tradução automática do original.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[uma ]tradução (automática|automatizada|por ia|do google|(feita|realizada|gerada) (por|com|via) <engine>)[ <from>][[ {...}] <engines>]',
        'Tradução automática',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<writer>: {authors}<sep>(<rendered>){translators}',
        'Autora: Jana Roe | Tradução: Ana Paz | Foto: Rui Dias',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Ana Paz'] },
      ],
      [
        '(traduzid(o|a)|tradução)[ <from>] para {translationPublisher}( por | de |: ){translators}',
        'Traduzido do inglês para A Margem por Ana Paz',
        {
          role: 'republication',
          originalLanguage: 'en',
          translators: ['Ana Paz'],
          translationPublisher: 'A Margem',
        },
      ],
      [
        '[<text> ]traduzid(o|a)[ <from>] (por|pela|pelo|pelos) <team>',
        'Traduzido pela redação',
        { role: 'translation' },
      ],
      [
        '<mine>( por | de |: | © | \\(c\\) |, | - ){translators}',
        'Tradução para o português © 2012, Ana Lima',
        { role: 'translation', translators: ['Ana Lima'] },
      ],
      [
        '[<text> ]traduzid(o|a|os)[ e (adaptado|editado)][ <from>][ para o {inLanguage}] (por|pelo|pela)[ :] {translators}[ e <proof> por {proofreaders}]',
        'Traduzido do inglês por Ana Paz, revisado por Rui Dias, para A Margem',
        {
          role: 'republication',
          originalLanguage: 'en',
          translators: ['Ana Paz'],
          proofreaders: ['Rui Dias'],
          translationPublisher: 'A Margem',
        },
      ],
      [
        '[a ]tradução[ (para o|pra|para|ao) {inLanguage}[ do brasil| de portugal]| livre| e adaptação| e revisão| brasileira| portuguesa| coletiva][ <from>][ (para o|pra) {inLanguage}][ e (notas|adaptação|revisão|edição)](: | por | por: | de | é de | © | feita por ){translators}',
        'Tradução: Ana Paz e Rui Dias',
        { role: 'translation', translators: ['Ana Paz', 'Rui Dias'] },
      ],
      [
        '(tradutor[a|es|as|\\(a\\)]|traduzid(o|a))[ <from>]: {translators}',
        'Tradutora: Ana Paz',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        'trad.[ por|:| de] {translators}',
        'Trad. Ana Paz',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '{translators}[,] [\\(](tradutor|tradutora|tradução|trad.)',
        'Ana Paz (tradutora)',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        'traduzid(o|a)[ e (reproduzid|publicad|republicad)(o|a)]( para o {inLanguage}[ <leave>[ {...}]]|[ aqui] <leave>[ {...}])',
        'Traduzido com autorização da autora',
        { role: 'translation' },
      ],
      [
        '<proof>[ e <proof>] por[:] {proofreaders}',
        'Revisado por Rui Dias',
        { proofreaders: ['Rui Dias'] },
      ],
      [
        '(revisão|revisão da tradução|revisor|revisora|correção|revisão técnica)(: | por | de ){proofreaders}',
        'Revisão: Rui Dias',
        { proofreaders: ['Rui Dias'] },
      ],
      [
        'tradução[:| por| para] [(a |)redação (de|do|da) ]{ownSite}',
        'Tradução Redação do The Shore',
        { role: 'translation', translators: ['The Shore'] },
      ],
      [
        '[foi ]traduzid(o|a)[ <from>] (por {translators}|para (o nosso|nosso|este|o) (site|blog|portal|jornal|coletivo) por {translators})[ para {translationPublisher}]',
        'Foi traduzido por Ada Wren.',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
    ],
    creditGoesOn: [
      [
        'a partir da versão (publicad|veiculad)a {aside}',
        'Traduzido por Ada Wren, a partir da versão publicada em [O Cais](https://quay.example/porto)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'para {translationPublisher}',
        'Traduzido por Ana Paz para A Margem',
        { role: 'republication', translators: ['Ana Paz'], translationPublisher: 'A Margem' },
      ],
      [
        'para (o (site|jornal|blog|blogue|portal|coletivo)|a (revista|agência)) {translationPublisher}',
        'Traduzido por Ana Paz para a revista Nova Margem',
        { role: 'republication', translators: ['Ana Paz'], translationPublisher: 'Nova Margem' },
      ],
      [
        'para (nós|[o ](este|nosso) (site|blog|blogue|jornal|portal)|[a ](esta|nossa) (página|revista))',
        'Traduzido do inglês por Ana Paz para o nosso site',
        { role: 'translation', originalLanguage: 'en', translators: ['Ana Paz'] },
      ],
      [
        '[e ](edição|fotos|foto|ilustração|fotografias|editora)(: | de | por ){others}',
        'Tradução: Ana Paz. Edição: Rui Dias',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        'com [a ]ajuda d{...}',
        'Traduzido por Ana Paz com a ajuda de um dicionário',
        { role: 'translation', translators: ['Ana Paz'] },
      ],
      [
        '<from>',
        'Traduzido por Ana Paz do inglês',
        { role: 'translation', translators: ['Ana Paz'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        'a fonte original deste artigo é {source}',
        'A fonte original deste artigo é O Cais',
        { originalPublisher: 'O Cais' },
      ],
      [
        '(fonte original|fonte do artigo|fonte do texto|retirado de|extraído de): {source}',
        'Fonte original: O Cais',
        { originalPublisher: 'O Cais' },
      ],
      [
        'o [texto |artigo ]original[ em {originalLanguage}] encontra-se em {source}',
        'O original em inglês encontra-se em https://quay.example/harbour-at-night',
        { originalLanguage: 'en', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    sourceMaybe: [
      [
        '(fonte|fontes|via)[:] {original}',
        'Fonte: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(fonte|fontes|via)[:] {source}',
        'Fonte: O Cais, 3 de maio de 2021',
        { originalPublisher: 'O Cais', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '(reproduzimos|republicamos|publicamos)[ aqui] (este|esta|o presente) <text>[ aqui] (<leave>|por (cortesia|gentileza)) <ofPaper>{source}[<more>]',
        'Reproduzimos este artigo por cortesia da revista O Cais.',
        { role: 'republication', originalPublisher: 'O Cais' },
      ],
      [
        '(agradecemos|obrigado) (à revista|ao (jornal|semanário|site)|à publicação) {source} (a|pela) (autorização|permissão) (para|de) (reproduzir|republicar|traduzir|publicar) (este|esta) <text>',
        'Agradecemos à revista O Cais a autorização para reproduzir este texto.',
        { role: 'republication', originalPublisher: 'O Cais' },
      ],
      [
        '[<this>[ (é|foi|está)][ aqui] ]<again>[ aqui][ <leave>] (de|do|da|por cortesia de) [<site>]{source}[<more>]',
        'Este artigo é republicado de [O Cais](https://cais.example/porto) sob uma licença Creative Commons.',
        {
          role: 'republication',
          originalPublisher: 'O Cais',
          originalAddress: 'https://cais.example/porto',
        },
      ],
      [
        '[<this>[ (é|foi)] ](publicado|publicada)[ aqui] <leave> (de|do|da) [<site>]{source}[<more>]',
        'Publicado com autorização de O Cais',
        { role: 'republication', originalPublisher: 'O Cais' },
      ],
    ],
    agency: [
      [
        '<this> foi (fornecido|fornecida|distribuído|produzido) (por|pela|pelo) {source}[<more>]',
        'Este conteúdo foi fornecido por Agência do Porto.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Agência do Porto' },
      ],
    ],
  },
  note: [
    '(nota do editor|nota da redação|nota|nota do tradutor|nota de tradução|notas|atenção|importante|observação|obs|n. do t.|n. da r.|aviso|nota editorial)',
  ],
  byline: ['por[:]', 'por:', '(autor|autora|autores|texto|escrito por):'],
  abbreviations: {
    always: 'sra dra av exmo ex eng',
    beforeNumber: 'num pag pags',
  },
  dates: { ofMonth: 'de', ofYear: 'de' },
  programs: {
    tools: 'tradutor tradução',
    names: ['ia', 'tradução automática'],
  },
  numbers: {
    joining: 'e',
    parts: {
      meia: '0.5 50 30 2 6',
      meio: '0.5 50 30 2',
      metade: '0.5 50 30 2',
      quarto: '0.25 25 15 45 4 3',
    },
  },
  lists: {
    appearedIn: ['em|no|na|nos|nas|para [o|a]|através d(e|o|a)'],
    houseIs: [
      '[(o|a|seu|sua|nosso) ](revista|jornal|diário|semanário|veículo|boletim|periódico)( <nation>|)( <nation>|)',
      '[(o|a|os|seu|sua|nosso) ](blog|blogue|site|portal|página|canal|perfil|conta|fórum)[ (pessoal|oficial|técnico)][ (do|da|de)][ (revista|jornal)][:]',
      '[(o|a|os|seu|sua|nosso) ](revista|jornal|semanário|veículo|agência|newsletter|boletim|plataforma)[ (digital|brasileiro|brasileira|português|portuguesa|local|literária|eletrônica)]',
    ],
    issueOf: [
      '{..} (número|edição|nº|n°)[ {number}][ (impressa|digital|dominical)][ d(e|o) [{number} [de ]]*[ de {number}]] (da (revista|publicação)|do (jornal|semanário)|d(e|o|a))',
      '(número|edição)[ {number}][ (impressa|digital|dominical)][ d(e|o) [{number} [de ]]*[ de {number}]] (da (revista|publicação)|do (jornal|semanário)|d(e|o|a))',
    ],
    titled: ['(sob|com) o título[ de][:]|como|intitulad(o|a)'],
    ownWorks: ['(salvo|exceto) (indicação em contrário|quando indicado|onde indicado)'],
    notAuthor: ['[a |da ]redação[ {...}]|administrador'],
    published: ['(publicado|publicada)[ em|:]'],
    onDay: ['em|de|no dia|a|do dia'],
    updated: ['[última ](atualização|atualizado|modificação|modificado)[ em][:]'],
    goesOn: ['por|de|da|em|para|e'],
    atHour: ['às'],
    comments: [
      '[{number} ](comentário[s]|respostas)[ [\\(]{number}[\\)]]',
      'deixe (um|uma) (comentário|resposta)[ {...}]',
    ],
    says: ['escreveu|diz'],
    around: ['(leia|veja|ver) (também|mais)'],
    advertisement: ['publicidade|anúncio'],
    theTranslation: ['esta tradução'],
    whoIs: ['(é|era) (um|uma|o|a)'],
    card: ['páginas|preço|editora|ano|elenco|roteiro|música'],
    staged: ['direção( de|:)'],
    dated: ['data|ano'],
    houseNoun: [
      'imprensa|fundação|instituto|sociedade|associação|aliança|união|grupo|companhia|editora|edições|revista|jornal|rede|projeto|projecto|universidade|escola|conselho|comitê|comité|centro|equip(a|e)|agência|coletivo|biblioteca|museu',
      'diário|gazeta|folha|correio|tribuna|observatório|portal|blog|site|rádio|boletim|semanário|editorial',
    ],
    otherWorks: ['foto*|imagem*|imagens|ilustra*|vídeo*'],
    licensing: ['licença*'],
    translatedBy: ['traduzid*'],
    speaksOfItself: ['<this>'],
    byPermission: [
      '(republicad|reproduzid|publicad)(o|a)[ aqui] {...}(autorização|permissão|cortesia)[ {...}]',
      '(agradecemos|obrigado a) {...}|(por|com a) cortesia d(e|o|a) {...}',
      'com [a ](autorização|permissão)[ {...}]',
    ],
    copyright: ['direitos autorais'],
    reserved: ['todos os direitos reservados'],
    by: ['[(escrito|publicado|redigido|criado) ]por|[escrito ](pelo|pela)|de autoria d(e|o|a)'],
    of: ['d(e|o|a)'],
    extent: ['{number} (págs|págs.|pág.|pp.|p.)', '{number} (páginas|euros)'],
    inPlace: ['em'],
    onSite: ['em|no|na'],
    otherCredit: ['foto*|ilustra*|tradu*|imagem*'],
    noSite: ['meu (blog|site)'],
    loosely: ['em|de|no mês de'],
    noPublisher: [
      'lisboa|porto|são paulo|rio de janeiro|brasília|paris|londres|nova york|nova iorque|brasil|portugal|frança|itália|alemanha|estados unidos|internet|web|europa',
      '(número|num.) {number}[{...}]',
      '*[-*] *[-*] (em|no|na) {...}|fórum|blog|site|jornal|revista',
      'redação|agências|[(o|a|seu) ](autor[a|es]|tradutor[a])[ {...}]|<ours>',
      'notícias|opinião|atualidade|política|cultura|imprensa|artigos|geral',
    ],
    call: [
      '(aqui|<ours>)[ {...}]',
      '(este|esta|esse) [* ]<text>[ {...}]',
      '(ler|ver) {...} (aqui|mais|texto)[ {...}]',
    ],
    otherWork: ['(foto|fotos|ilustração|imagem|edição|vídeo)( de| por|:)'],
    elsewhere: ['(leia|veja) (também|mais)'],
    ofOthers: ['comentários'],
    republication: [
      '(proibid|permitid|autorizad)(a|o) {..} (reprodução|republicação|cópia)',
      'reprodução {...} (proibid*|sem [a ][prévia ]autorização|permitid*|autorizad*|desde que|livre*)|pode ser [livremente ](reproduzid*|republicad*)',
    ],
    disclaimer: [
      '(opiniões|artigos|textos|conteúdo[s]) {...} (responsabilidade*|não (reflete*|representa*|necessariamente|expressa*))|não se responsabiliza',
    ],
  },
};
