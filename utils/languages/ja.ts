/** Japanese. */
import type { Language } from './types';

export const ja: Language = {
  tag: 'ja',
  common: 'の は に を が で と た し も な い る て',
  and: 'と 及び および',
  nobody:
    'ai なし 不明 匿名 機械翻訳 筆者 著者 引用者 作者 私 僕 自分 本人 管理人 有志 ボランティア 拙 抄 全 邦 和 意 直 誤 通 同時通 逐次通 試 仮 共 監 新 旧 既 完 今 原 対 現代語 口語 文語 部分 逐語 要約 抜粋 字幕 吹替 自動 改 重 超',
  languages: {
    en: '英文 英',
    fr: '仏語 仏',
    de: '独語 独',
    es: 'スペイン',
    zh: '中文',
  },
  words: {
    text: '(記事|文章|文書|投稿|論文|エッセイ|ページ|インタビュー|コラム|レポート|原稿|コンテンツ|テキスト|エントリー|エントリ|寄稿|翻訳|ブログ[記事|エントリ|ポスト]|ポスト|ドキュメント|ドキュメンテーション|readme|チュートリアル|ガイド|マニュアル|資料|解説|連載|章|文)',
    this: '[※](この|本|上記の|当|以下の|以上の)<text>[の内容]|[※](本稿|これ)',
    first:
      '(最初に|最初は|最初、|初めて|もともと|もともとは|元々|元々は|元は|当初|当初は|はじめに|先に|初出は)',
    translate: '[日本語|全文|抄|意|全|和|邦|拙|超|試|編](翻訳|訳)',
    leave:
      '[原文|原|元記事の][著者|作者|筆者|本人|執筆者|運営|運営者|開発者|権利者|編集部|出版社|発行元|版元|掲載誌][[、](および|及び|と|ならびに|・)(編集部|出版社|発行元|版元|掲載誌|掲載紙|権利者|訳者|編集者)][の|より|に|から](許可|許諾|了承|了解|承諾|承認|快諾)(を(得て|得た上で|得たうえで|得たので|取って|頂いて|頂き|いただいて|いただき|もらって)|のもと)|(クリエイティブ・コモンズ|cc[ -]by){...}(のもと[で]|の下[で]|に基づき|に基づいて|に従い|に従って)',
    orig: '(原文[記事]|元記事|原記事|元の[英語]記事|元[の](投稿|ポスト|エントリ[ー]|ブログ)|オリジナル[の][英語版|英語]記事|オリジナル|英語[版][の](原文|元記事|オリジナル)|英語記事)',
    when: '({number}年に|{originalDate}[ ](付[け][の]|に|、|発行の|掲載の|公開の))',
    issue:
      '[ ][、](創刊号|[\\(]({number}年[ ]{number}月[号|合併号]|{number}年[春|夏|秋|冬][号]|第{number}(号|巻[第]{number}号)|{number}号|vol. {number}|no. {number})[\\)][ ][[、]{number}年{number}月[号]|\\({number}年[{number}月|春|夏|秋|冬][号]\\)]|\\({originalDate}[付|付け|号|掲載]\\)|[付]朝刊|[付]夕刊)',
    how: '[<leave>|許可を得て|一部|勝手に|個人的に|非公式に|非公式な|非公式の|有志による|私が|筆者が|手動で|独自に|簡単に][、][日本語|和文][に|へ|へと][抜粋して|要約して|抜粋・|要約・]',
    done: '[記事|版|文|文章|書|もの|メモ|（{...}）]((です|である|になります|となります|した(もの|記事|文章|内容)(です|である|になります|となります))[（{...}|が、{...}|、{...}]|(であり|でして|で、|となり|になり|になって|した|して|しま|し、|しつつ|し一部|し加筆|され|・(公開|編集|掲載|転載|一部|加筆|要約|再構成|意訳|修正)){...})',
    article:
      '(記事|論説|社説|論考|論評|コラム|エッセイ|投稿|ブログ記事|寄稿|文章|インタビュー|レポート|特集|もの)',
    land: '(中国|韓国|台湾|香港|英国|米国|仏国|オランダ|スウェーデン|ブラジル|メキシコ|アメリカ|イギリス|フランス|ドイツ|イタリア|スペイン|ロシア|カナダ|オーストラリア|インド|英|米|仏|独|伊|露)[の|本国の]',
    site: '(季刊誌|月刊誌|週刊誌|隔月刊誌|日刊紙|週刊紙|専門誌|専門紙|科学誌|経済誌|経済紙|学術誌|文芸誌|ニュースサイト|情報サイト|オンラインマガジン|ウェブマガジン|独立メディア|ニュースメディア|ネットメディア|社会主義誌|左派誌|総合誌|ウェブメディア|オンラインメディア|オンライン誌|ブログ|サイト|ウェブサイト|雑誌|新聞|誌|紙|メディア|サイトの|雑誌の|新聞の)',
    paper:
      '[ ]([紙|誌][の][電子版|オンライン版|ウェブ版|ウェブサイト|公式サイト|サイト|ホームページ|別冊|増刊号]|の(ウェブサイト|公式サイト|ホームページ|サイト|ブログ))',
    engine: '(機械|自動|ai|人工知能|<engines>)',
    more: '(。{...}|、{...}|の許可{...}|より許可{...}|（{...}|\\({...})',
  },
  phrases: {
    original: [
      [
        '[<this>の|※](<orig>|原典|原著|元ネタ)[の][url|リンク|ページ|サイト][ ][\\({originalLanguage}\\)](: |は(こちら|コチラ|以下|ここ|下記)[から|です|になります][ |: ]){original}[ by {authors}][ ][（{...}(なし|あり|版|語|参照)）]',
        '原文：[The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>の|※](<orig>|原典)[の出典](: |は)[<site>]「{originalPublisher}」[紙](、|（|，){originalDate}[付|付け|掲載|公開][）|です]',
        '原文：The Quay、2021年5月3日',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[原文|元記事](原文|元記事|原文記事|オリジナル|原著)[\\(|（](投稿日|公開日|掲載日|発表日|日付): {originalDate}[\\)|）](へのリンク|を読む|)',
        '[原文(投稿日：2019/02/16)へのリンク](https://quay.example/harbour-at-night)',
        { originalDate: '2019-02-16', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[<this>の|※]((<orig>|翻訳元[記事])[ ][\\({originalLanguage}\\)]([への|の]リンク|を読む|を見る|を参照|へ|[について]は[、][ ](こちら|コチラ|ここ|以下|下記|リンク先)[の(リンク|ページ|記事|サイト|url)][ ][から|より|を|で|にて|に][、][です|になります|あります|(参照|ご覧|ご参照|お読み|ご確認|確認|読め|読む){...}])|(原文[記事]|元記事|原記事)[ ][\\({originalLanguage}\\)])',
        '[元記事を読む](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[<this>の](<orig>|初出)は[、][<first>[、]][{originalLanguage}で][<when>[、]][<land>][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて)[<when>|{originalDate}付[け]で](掲載|公開|発表|投稿)[(され|した){...}]',
        'この記事の原文は[桟橋新聞](https://quay.example/harbour-at-night)に掲載されました。',
        {
          originalPublisher: '桟橋新聞',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '[<this>の]原文は{originalLanguage}(です|であ|で書か|ですが|のため){...}',
        '原文は英語ですが、一部を変更しています。',
        { originalLanguage: 'en' },
      ],
      [
        '(正規の|正式な|公式の|公式な)(仕様|文書|版|文章|テキスト)は[、][{...}(にある|の)]{originalLanguage}版(です|である|になります|のみです)',
        '正規の文書は英語版です。',
        { originalLanguage: 'en' },
      ],
      [
        '(原題|原文タイトル|原文の題名|元記事タイトル|元のタイトル|原著タイトル|原タイトル|オリジナルタイトル): {originalHeadline}',
        '原題：The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '((原著者|原作者|元記事の著者|原文[の]著者|オリジナル[の]著者|著者|執筆者|作成者|文): |(created|written) by ){authors}[(, | )@{aside}]',
        '原著者：Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      [
        '(原文の言語|原語|元の言語): {originalLanguage}',
        '原語：フランス語',
        { originalLanguage: 'fr' },
      ],
      [
        '(原文公開日|元記事の公開日|原文の日付|原文投稿日|原文掲載日): {originalDate}',
        '原文公開日：2021年5月3日',
        { originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this>は[、](<first>[、])[{authors}(さん|氏)の][{originalLanguage}で][<when>][{aside} の ]「{source}」[<paper>][<issue>][ ](に|で|にて|において|上で)[<when>](掲載|公開|発表|投稿|出版|寄稿)(され|した)[{...}]',
        'この記事は最初に桟橋新聞に掲載されました。',
        { role: 'republication', originalPublisher: '桟橋新聞' },
      ],
      [
        '<this>は[、][以前|過去に|昔|かつて][、][<when>][以前|過去に|私が][<land>][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて)[、][以前|過去に|<when>](掲載|公開|投稿|寄稿|執筆|発表|寄せ|書い)(した|された|していた|されていた|た)(<text>|もの|内容|論考|原稿|「{originalHeadline}」)(の|を|から|より|に)[、][一部|大幅に][<leave>|許可を得て|許諾を得て|了解を得て][、][一部|大幅に][加筆・|加筆修正し|加筆修正の上][、](転載|再掲|クロスポスト|アーカイブ|再編集|再構成|再投稿|再公開|加筆|修正|改変|改題|転記|移行|移植|再録|改稿)[{...}]',
        'この記事は以前[桟橋ノート](https://quay.example/harbour-at-night)に投稿した記事の転載です。',
        {
          role: 'republication',
          originalPublisher: '桟橋ノート',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>は[、][<when>][<land>][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて)[<when>](最初に|初出|初めて|はじめて|先行して|先に)(掲載|公開|発表|投稿)(され|した)[{...}]',
        'この記事は桟橋新聞に最初に掲載されました。',
        { role: 'republication', originalPublisher: '桟橋新聞' },
      ],
      [
        '<this>は[、][[{...}]<site> |<site>|{...}の(ブログ|連載)「]「{source}」[紙][<issue>]からの(転載|引用|抜粋|再掲|再録)[{...}]',
        'この記事は「桟橋新聞」からの転載です。',
        { role: 'republication', originalPublisher: '桟橋新聞' },
      ],
      [
        '[※|<this>の](初出|初出誌|初掲載|原載)(: |は| )[<site>]「{source}」[<paper>][<issue>][\\({...}\\)][です|である]',
        '初出：「桟橋新聞」2021年5月3日',
        { role: 'republication', originalPublisher: '桟橋新聞', originalDate: '2021-05-03' },
      ],
      [
        '(<this>は[、]{originalAddress}[ ](からの|との|への|の)(転載|引用|抜粋|クロスポスト|クロス投稿|再掲|同時投稿|アーカイブ|コピー)[です|である]|[※|<this>の](初出|初掲載)(: |は){originalAddress})',
        'この記事は [The harbour at night](https://quay.example/harbour-at-night) とのクロスポストです。',
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    appeared: [
      [
        '<this>は[、][<when>]「{source}」[<issue>](に|で|にて)(掲載|公開|寄稿|発表)(された|した|していた)(もの|<text>)(です|である)[{...}]',
        'この記事は「桟橋新聞」に掲載されたものです。',
        { originalPublisher: '桟橋新聞' },
      ],
    ],
    from: [
      [
        '<this>は[、]{source}の(記事|投稿)(です|である)[{...}]',
        'この記事は[桟橋新聞](https://quay.example/harbour-at-night)の記事です。',
        {
          role: 'republication',
          originalPublisher: '桟橋新聞',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    translation: [
      [
        '[<this>は[、]][<this>|これ|ここ|以下](は)[、][、][w3c勧告][「|『|"]{originalHeadline}[」|』|"](（|\\()[{...}、|{...},|{...}(勧告|草案|ノート|note|draft|recommendation) ]{originalDate}(）|\\))[」|』]の[非公式な][{inLanguage}|日本語](訳|翻訳|日本語訳)[版|文][です][{...}]',
        'この文書は、「[The Harbour at Night](https://quay.example/harbour-at-night)（3 May 2021）」の日本語訳です。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>は[、]{originalLanguage}(の原文|原文|の[元]記事|版|版の(ブログ|記事|文書|ドキュメント|ページ)|のオリジナル|で書かれた(原文|記事))(から|を|の|からの)<how>[機械|自動]<translate>[{...}]',
        'この記事は英語の原文から翻訳されました。',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(<this>|ここ|以下)は[、][<when>][、][<land>][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて|上で)[<when>](公開|掲載|投稿|発表|寄稿|配信)(された|した|されている|の)[同氏の|英語の|{originalLanguage}の]<article>(の|を|から|からの|より)[、][一部|全文][を][、][{translators}[氏|さん](が|によって|により)]<how><translate><done>',
        'この記事は2021年5月3日付の『桟橋新聞』紙に掲載された記事を佐藤花子が翻訳したものです。',
        {
          role: 'translation',
          originalPublisher: '桟橋新聞',
          originalDate: '2021-05-03',
          translators: ['佐藤花子'],
        },
      ],
      [
        '(<this>|ここ|以下)は[、][<when>][、][<land>][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて|上で)[<when>](公開|掲載|投稿|発表|寄稿|配信)(された|した|されている|の)<article>を[、]{...}(が|によって|により)[日本語に](翻訳|訳)(し|され){...}',
        'この記事は桟橋新聞に掲載された記事を編集部の一人が日本語に翻訳したものです。',
        { role: 'translation', originalPublisher: '桟橋新聞' },
      ],
      [
        '(<this>|以下)は[、]{authors}[ ](さん|氏|様|先生|)(が|による|の)[、][<when>][、][<land>][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて|上で)[<when>](公開|掲載|投稿|発表|寄稿)(された|した)[<article>|{translated}](の|を|から|からの|より)[、]<how><translate><done>',
        '本稿はジャナ・ロウ氏が2021年5月3日に『桟橋新聞』に発表したエッセイの全訳である。',
        {
          role: 'translation',
          authors: ['ジャナ・ロウ'],
          originalPublisher: '桟橋新聞',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|以下)は[、][<land>]「{source}」(紙|電子版)の<article>(の|を|から|からの|より)[一部|全文][を][、]<how><translate><done>',
        '本記事は英「桟橋新聞」紙の記事を翻訳・編集したものです。',
        { role: 'translation', originalPublisher: '桟橋新聞' },
      ],
      [
        '<this>は[、][<land>][<site>]「{source}」[紙][<issue>](から|より)の(翻訳転載|転載翻訳|許可を得た翻訳)[{...}]',
        'この記事は[桟橋新聞](https://quay.example/harbour-at-night)からの翻訳転載です。',
        {
          role: 'translation',
          originalPublisher: '桟橋新聞',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|ここ|以下)は[、][<when>[、]][<land>|本国の][ ][<site>]「{source}」[<paper>][<issue>][ ](に|で|にて|上で)[<when>](公開|掲載|投稿|発表|寄稿)(された|した|されている)[ ](<text>[ ]\\({originalHeadline}\\)|{translated})[ ](の|を|から|からの|より)[一部|全文|内容][を][、]<how><translate><done>',
        'この記事は、2021年5月3日に桟橋新聞に公開された[The Harbour at Night](https://quay.example/harbour-at-night)の抄訳です。',
        {
          role: 'translation',
          originalPublisher: '桟橋新聞',
          originalDate: '2021-05-03',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>は[、][{aside}](以下|下記|次|上記|原文|元記事)[の(記事|サイト|ページ|ブログ|投稿|文書|文章|エントリ|メール|ドキュメント)][の一部](の|を|から)[、]<how><translate><done>',
        'この記事は以下のサイトの翻訳です。',
        { role: 'translation' },
      ],
      [
        '[※|<this>の](翻訳|和訳|訳)元[の][記事|サイト|ページ|url|リンク|文書](: |は[、]){translated}[です|になります]',
        '翻訳元：https://quay.example/harbour-at-night',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(<this>|ここ|以下)は[、][<leave>[、]]{authors}[ ](さん|氏|様|先生)(の|による|が(書いた|執筆した|公開した|投稿した|書かれた|ブログで公開した))[ ]{translated}[ ](の|を|から|からの|より)[、]<how><translate><done>',
        'この記事はJana Roeさんの[The Harbour at Night](https://quay.example/harbour-at-night)を本人の許可を得て翻訳したものです。',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|ここ|以下)は[、][<leave>[、]]{translated}[ ](の|を|から|からの|より|をもとに|を元に|を基に|をベースに)[一部|全文|内容][を][、]<how><translate><done>',
        'この文書は「[The Harbour at Night](https://quay.example/harbour-at-night)」の日本語訳です。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>は[、]{...}の<how>(日本語訳|和訳|邦訳|抄訳|全訳|翻訳)(です|である|になります)',
        'この文書は[桟橋新聞](https://quay.example/)の日本語訳です。',
        { role: 'translation' },
      ],
      [
        '[<this>は[、][{...}(氏|さん|様)[の|より|に|から]]]<leave>[、][日本語に]<translate><done>',
        '著者の許可を得て翻訳・公開しています。',
        { role: 'translation' },
      ],
      ['<this>は[、]翻訳(記事|文)です[{...}]', 'この記事は翻訳記事です。', { role: 'translation' }],
      [
        '{translated}[ ]((の一部を|の|を)[、]<how><translate>[記事|したもの|した記事](です|である|になります)[。{...}|（{...}]|(を|から|より)[、]<leave>[、][日本語に|日本語へ][抜粋・|要約・|全文](翻訳|和訳)(し|・){...})',
        '[Jana Roe](https://quay.example/jana-roe)の[The Harbour at Night](https://quay.example/harbour-at-night)を翻訳したものです。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
          authors: ['Jana Roe'],
        },
      ],
      [
        '(<this>|これ|以下)は[、]{originalLanguage}から[日本語に](翻訳|訳|和訳)[{...}]',
        'この記事はフランス語から翻訳されています。',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '[「|『|"]{originalHeadline}[」|』|"] [（](日本語訳|和訳|邦訳|翻訳)[）]',
        '[The Harbour at Night](https://quay.example/harbour-at-night) 日本語訳',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|これ|以下)は[、][「]{originalHeadline}[」]（{...}）を[、][{...}を得て][日本語に](翻訳|和訳|訳)したもの(です|である)',
        '以下は、[The Harbour at Night](https://quay.example/harbour-at-night)（Jana Roe著）を、許可を得て翻訳したものです。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    machine: [
      [
        '<this>(は[、][{originalLanguage}(から|版から|の原文を|の原文から)[日本語に]]<engine>[ ][によって|により|で|による|を使って|を使用して|を利用して|を用いて][、][{originalLanguage}から][日本語に|日本語へ][自動][的に]翻訳(です|であ|され|した|して|しま|によ|で作|を使|を利|を用)[{...}]|の(翻訳|日本語訳|和訳)(に|は|には)[、]<engine>[翻訳](を(使|利|用)|によ|で){...})',
        'この記事は機械翻訳されています。',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(<this>|以下)は[、]{translated}[ ](を|の)[、]<engine>[翻訳][ ][で|により|によって|を使って|を使用して|を利用して|を用いて|による][、][日本語に|日本語へ]<translate>{...}',
        'この記事は[The harbour at night](https://quay.example/harbour-at-night)をAIで日本語に翻訳したものです。',
        {
          role: 'translation',
          basis: 'machine-translation',
          originalHeadline: 'The harbour at night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(この|本|当)[日本語](翻訳|訳|訳文)は[、]<engine>[翻訳](による|によって|により|で|を(使|利|用)){...}',
        'この翻訳はAIによるものです。',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '<engine>(翻訳|によって翻訳|により翻訳|で翻訳|による翻訳|による自動翻訳|を使って翻訳|を使用して翻訳)[です|しました|されました|されています|したものです|されたものです|による記事です]',
        '機械翻訳です。',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '(原文|文|著|著者|原著|原著者|原作|執筆|執筆者|筆者|text)(: |＝|=){authors}[（{...}）](、|／|/|\\|| )(翻訳|訳|訳者|翻訳者|日本語訳|translation)(: |＝|=){translators}',
        '原文：Jana Roe、翻訳：佐藤花子',
        { role: 'translation', authors: ['Jana Roe'], translators: ['佐藤花子'] },
      ],
      [
        '[日本語](訳|翻訳|翻訳者|訳者|日本語訳|和訳|邦訳|翻訳担当|訳文|和訳者|抄訳|翻訳協力)[・(編集|構成|要約|解説|文)](: |／|/|は|＝|=){translators}[(, | |（)@{...}|（{...}）]',
        '訳者：佐藤花子',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
      [
        '[日本語](翻訳者|訳者|翻訳) {translators}',
        '翻訳者 佐藤花子',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
      [
        '[日本語](訳|翻訳|和訳)は[、]{translators}[さん|氏]が(担当|手がけ|行い|行っ){...}',
        '翻訳は佐藤花子が担当しました。',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
      [
        '{translators}( |　|／|/|（|\\()[共|編](訳|翻訳|和訳|訳者|＝訳)',
        '佐藤花子 訳',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
      [
        '{originalLanguage}から[日本語へ]の(翻訳|訳|翻訳者)(: |／|/|＝|=){translators}',
        '英語からの翻訳：佐藤花子',
        { role: 'translation', originalLanguage: 'en', translators: ['佐藤花子'] },
      ],
      ['{translators}訳\\)', '(佐藤花子訳)', { role: 'translation', translators: ['佐藤花子'] }],
      [
        '(<this>は[、]{translators}[ ](さん|氏|)による[{originalLanguage}からの][日本語](翻訳|訳)[記事](です|である){...}|(この|本|当)[日本語](翻訳|訳)は[、]{translators}[ ](さん|氏|)(によるもの(です|である)|(が|によって)(行い|行っ|行われ|担当|作成|提供)){...})',
        'この翻訳は佐藤花子によるものです。',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
      [
        '[日本語](訳|翻訳|日本語訳)の著作権は[、]{translators}に(属します|帰属します|あります)',
        '訳の著作権は佐藤花子に属します。',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
      [
        '<this>は[、]{translators}(が|によって|により|によりて)[{originalLanguage}から][日本語に]((翻訳|和訳)(し|され)(た|ました|ています|たものです|ているものです)|訳し(た|ました|たものです))',
        'この記事は佐藤花子が英語から翻訳しました。',
        { role: 'translation', originalLanguage: 'en', translators: ['佐藤花子'] },
      ],
      [
        '(校正|校閲|監訳|監修|査読|レビュー|校正者|監訳者)(: |／|/){proofreaders}',
        '校正：田中一郎',
        { proofreaders: ['田中一郎'] },
      ],
    ],
    creditGoesOn: [
      [
        '(編集|構成|写真|撮影|文|執筆|著|作成|協力|企画|制作|解説)(: |／|/){others}',
        '翻訳：佐藤花子／編集：田中一郎',
        { role: 'translation', translators: ['佐藤花子'] },
      ],
    ],
    source: [
      [
        '(記事の出典|元記事の出典|原典|転載元[記事]|引用元記事|掲載元|記事提供元|原文の出典): {source}',
        '転載元：桟橋新聞',
        { originalPublisher: '桟橋新聞' },
      ],
    ],
    sourceMaybe: [
      [
        '(出典|ソース|引用元|情報源|参照元|via|source)(: |は){original}',
        '出典：[The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(出典|ソース|引用元|情報源|参照元|via|source)(: |は)[「|『]{source}[」|』]',
        '出典：桟橋新聞',
        { originalPublisher: '桟橋新聞' },
      ],
      [
        '「{source}」[付|付け|号|掲載][の記事]より(転載|引用|抜粋|許可を得て転載)[{...}]',
        '桟橋新聞より転載',
        { originalPublisher: '桟橋新聞' },
      ],
    ],
    licence: [
      [
        '<this>は[、]{source}(の許可を得て|の許諾を得て|の承諾を得て|より許可を得て)[、](転載|掲載|翻訳|公開)[{...}]',
        'この記事は桟橋新聞の許可を得て転載しています。',
        { role: 'republication', originalPublisher: '桟橋新聞' },
      ],
      [
        '<this>は[、][<leave>[、]][<site>]「{source}」[<paper>][<issue>][ ][付|付け|掲載|公開][の<article>](を|から|より)[、][<leave>[、]|許可を得て|許諾を得て|承諾を得て|了解を得て]転載{...}',
        'この記事は[「川辺新報」](https://quay.example/harbour-at-night)2022年8月3日付の記事を許可を得て転載したものです',
        {
          role: 'republication',
          originalPublisher: '川辺新報',
          originalDate: '2022-08-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    agency: [
      [
        '<this>は[、]「{source}」(との[コンテンツ|業務|記事](提携|契約|協力|パートナーシップ)(により|によって|に基づき|に基づいて|のもと|で)|[から]の(提供|配信)(により|で|を受けて)|(から|より)(提供|配信)を受け[て])[、](掲載|配信|転載|提供|公開){...}',
        'この記事は「桟橋新聞」との提携により転載しています。',
        { role: 'republication', basis: 'syndication', originalPublisher: '桟橋新聞' },
      ],
      [
        '(提供|配信|記事提供|提供元|配信元): {source}',
        '記事提供：港湾通信',
        { role: 'republication', basis: 'syndication', originalPublisher: '港湾通信' },
      ],
      [
        '{originalPublisher} {date} {...}配信',
        '港湾通信 2021年5月3日 18:45配信',
        { role: 'republication', basis: 'syndication', originalPublisher: '港湾通信' },
      ],
      [
        '{originalPublisher} {...}(\\)|時|分)[ ]{...}配信',
        '港湾通信 3/9(木) 18:45配信',
        { role: 'republication', basis: 'syndication', originalPublisher: '港湾通信' },
      ],
    ],
  },
  note: [
    '(編集部注|編集注|編注|編者注|編集部より|注|注記|注意|訳注|訳者注|備考|補足|免責事項|お断り|この記事について|翻訳について)',
  ],
  byline: ['(著者|執筆者|筆者|文|執筆|著|寄稿|ライター|作者|原著者|記者):'],
  dates: {
    year: '年',
    month: '月',
    day: '日 号',
    century: '世紀',
    decade: '年代',
    stretch: '間',
    firstYear: '元',
    eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
  },
  clock: { am: '午前', pm: '午後', hours: '時', minutes: '分', half: '半' },
  numbers: {
    cardinals: { 〇: 0 },
    magnitudes: { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
  },
  lists: {
    byPermission: ['{..}(許可|許諾|承諾)を(得て|受けて){...}', '{..}(許可|好意|厚意)により{...}'],
    topic: ['は[、]'],
    whose: ['[さん|氏](の|による)'],
    extent: ['{number}(ページ|頁|円)'],
    card: [
      '出版社|発行|発行所|ページ数|頁数|定価|価格|監督|出演|キャスト|脚本|上映時間|発売日|刊行年',
    ],
    ownWorks: ['特に(断り|記載)のない限り|特記(なき|のない)限り'],
    comments: [
      '[{number}](コメント|コメント欄|読者コメント|コメント一覧|返信)[{number}|（{number}）|\\({number}\\)]',
    ],
    around: [
      '関連記事|関連リンク|関連コンテンツ|関連ニュース|おすすめ記事|おすすめの記事|人気記事|最新記事|新着記事|(あわせて|合わせて)読みたい|こちらもおすすめ|次の記事|前の記事',
    ],
    by: ['[原]著者[: ]|作者[: ]|by'],
    noName: [
      'ブログ|サイト|公式|記事|の|公開|掲載|本人|です|ます|あり|なし|した|って|を|こちら|誤訳|好意|厚意|独自|以前|複数',
    ],
    noPublisher: [
      '{...}に(投稿|掲載|公開|寄稿)[{...}]|{...}(なし|あり|本人|さん|氏|様|サイト {...}|ブログ {...})|{...} の {...}|(別の|私の|自分の|個人|旧|以前の|弊社|自社|社内|あるの|某)[{...}](ブログ|サイト|媒体|{..})|本人|開発者|運営[者]|こちら|ここ|(先日|昨日|先週|先月|昨年|去年|今年|今月|最近|{number}(日|週間|か月|年)前){...}|{...}として{...}|{...} - {...}|{...}(について|方法)|社内|部内|学内|[(公式|会社|同社|海外|英語|外部|他|技術|開発|個人|開発者)[の]](記事|投稿|[公式|技術|テック]ブログ|サイト|ウェブサイト|ページ|メディア|媒体|書籍|本)',
      '[原]著者|筆者|執筆者|作者|訳者|ネット|インターネット|ウェブ|私|僕|自分|弊社|当社|自社|会社|個人|以前|他|別|同社|当会|前職|{...}機関|地方|全国|業界|専門|日刊|夕刊|朝刊|タブロイド|大手|有力|某|同|本|同人|壁新聞',
    ],
    notAuthor: ['編集部|[ニュース]編集部|管理人|管理者|事務局|スタッフ'],
    published: [
      '(公開日|投稿日|掲載日|発表日|発行日|公開|投稿|掲載|配信)[:]',
      '(公開日|投稿日|掲載日|発表日|発行日):',
    ],
    advertisement: ['広告'],
    otherWorks: ['画像|写真|照片'],
    licensing: ['ライセンス'],
    ofOthers: ['コメント'],
    republication: [
      '無断(転載|複製|使用|引用|転用){..}(禁|固く|お断り|でき)|(転載|複製){..}(禁止|禁じ|ご遠慮|お断り|歓迎)|許可なく{..}(転載|複製)',
    ],
    disclaimer: [
      '見解は{..}(個人|著者|筆者){...}(もの|見解)',
      '(個人|筆者|著者|執筆者)の(見解|意見){..}(であり|示すもの|です)|責任を負い(ません|かねます)|(見解|意見){..}(表す|代表する|反映する)もの{..}ではありません',
    ],
  },
};
