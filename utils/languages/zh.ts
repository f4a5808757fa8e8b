/** Chinese, in both scripts. */
import type { Language } from './types';

export const zh: Language = {
  tag: 'zh',
  common: '的 是 在 了 和 有 我 不 这 這 他 为 為',
  and: '和 与 與 及',
  languages: {
    en: '英文 英语 英語',
    fr: '法文 法语 法語',
    de: '德文 德语 德語',
    es: '西班牙文 西班牙语 西班牙語 西文 西语',
    it: '意大利文 意大利语 義大利文 義大利語',
    pt: '葡萄牙文 葡萄牙语 葡萄牙語 葡文',
    ru: '俄文 俄语 俄語',
    ja: '日文 日语 日語 日本语',
    ko: '韩文 韓文 韩语 韓語 朝鲜文',
    ar: '阿拉伯文 阿拉伯语 阿拉伯語',
    zh: '中文 汉语 漢語 华文 简体中文 繁體中文',
    vi: '越南文 越南语 越文',
    nl: '荷兰文 荷蘭文',
  },
  words: {
    text: '(文章|文|篇|篇文章|帖|博文|报道|報道|報導|作品|内容|內容|专栏|專欄|译文|譯文|页面|頁面|访谈|訪談)',
    this: '(本|此|该|該|这|這|以上|上|以下|下|这篇|這篇)<text>',
    first:
      '(首发|首發|首次发表|首次發表|最初发表|最初發表|最早发表|最早發表|最先发表|原载|原載|原刊|原刊载|原刊載|首刊|原发表|原發表|最初刊登|最初刊载|原文刊登|原文刊载|原文刊載|原文发表|原文發表|原文载|先后发表|率先发表|初次发表)',
    at: '(于|於|在|自|：|: )',
    reprint:
      '(转载|轉載|转自|轉自|转发|轉發|摘自|选自|選自|节选|節選|引自|授权转载|授權轉載|经授权转载|經授權轉載|转贴)',
    site: '(微信公众号|微信公眾號|公众号|公眾號|微信公号|微信号|微博|网站|網站|博客|部落格|杂志|雜誌|报纸|期刊|知乎专栏|官网|官網|媒体|平台|豆瓣)',
    more: '(。{...}|，{...}|网|網站|网站|。)',
    translate: '(翻译|翻譯|编译|編譯|译|譯|中译|中譯|汉译|漢譯|全文翻译|校译)',
    engine: '(机器|機器|机器翻译|機器翻譯|人工智能|人工智慧|ai|软件|軟件|<engines>)',
  },
  phrases: {
    original: [
      [
        '(作者|原作者): {authors}，[英文]原文(链接|連結|鏈接|地址|网址)[: {originalAddress}]，原文(日期|时间|发布日期): {originalDate}',
        '作者：Jana Roe，[原文链接](https://quay.example/harbour-at-night)，原文日期：2018-04-18',
        {
          authors: ['Jana Roe'],
          originalDate: '2018-04-18',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(原文|原文标题|原文標題|原标题|原標題|原文题目|英文原文|原文名|原題)[为|為|是]: {original}',
        '原文：[The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(原文链接|原文連結|原文鏈接|原文地址|原文网址|原文網址|原始链接|原链接|原鏈接|原文出处链接|英文原文链接|原文见|原文見|查看原文|阅读原文|閱讀原文|点击查看原文|原文|英文原文|链接原文|原文连结|原帖|原帖地址|本文链接原文|转载链接)[: ][{original}]',
        '原文链接：[港口的夜晚与灯光的故事](https://quay.example/harbour-at-night)',
        {
          originalHeadline: '港口的夜晚与灯光的故事',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(原文链接|原文連結|原文地址|阅读原文|閱讀原文|查看原文|英文原文|阅读英文原文|原文)',
        '[阅读原文](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(原文|本文|文章|全文)(来自|來自|出自|取自|源自|来源于|來源於|源于|载于|載於)[<site>]{originalPublisher}(: |，(标题：|題為|题为|原题为))[《]{originalHeadline}[》]',
        '原文来自码头日报：[港口的夜晚与灯光的故事](https://quay.example/harbour-at-night)',
        {
          originalPublisher: '码头日报',
          originalHeadline: '港口的夜晚与灯光的故事',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(原文|本文|文章|全文|以上内容)[授权|授權](来自|來自|出自|取自|源自|来源于|來源於|源于|载于|載於)[: ][<site>]{source}，作者[：|是|为|為]{authors}[。{...}]',
        '原文来自码头日报公众号，作者陈明。',
        { originalPublisher: '码头日报公众号', authors: ['陈明'] },
      ],
      [
        '(原文|本文|文章|全文|以上内容)[授权|授權](来自|來自|出自|取自|源自|来源于|來源於|源于|载于|載於)[: ][<site>]{source}[，{...}|。{...}]',
        '原文来自码头日报公众号，有删节。',
        { originalPublisher: '码头日报公众号' },
      ],
    ],
    originalMaybe: [
      [
        '(原文日期|原文发表日期|原文發表日期|原文发布日期|原文时间|发表日期|原文发布时间|原文發佈時間|原文发表于|原文發表於): {originalDate}',
        '原文日期：2018-04-18',
        { originalDate: '2018-04-18' },
      ],
      ['(原作者|原文作者|原著|原著者|原创|原創): {authors}', '原作者：陈明', { authors: ['陈明'] }],
      [
        '(原文语言|原文語言|原文语种|原始语言): {originalLanguage}',
        '原文语言：英语',
        { originalLanguage: 'en' },
      ],
      [
        '(原文发布于|原文发表时间|原文刊登日期|原文首发日期)[: ]{originalDate}',
        '原文发表时间：2018-04-18',
        { originalDate: '2018-04-18' },
      ],
    ],
    first: [
      [
        '[<this>]<first>(于|於|在|: )[<site>](《{source}》|{source})[<site>][第{...}期][，{...}|。{...}|（{...}]',
        '本文首发于《码头日报》，经授权转载。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '<this>[最初|最早|首次|首先|最先|原|原先|曾][由|以{originalLanguage}|用{originalLanguage}](发表|發表|刊登|刊载|刊載|发布|發佈|刊|载|載|登)(于|於|在)[<site>](《{source}》|{source})[<site>][第{...}期|（{...}][，{...}|。{...}]',
        '本文最初发表于码头日报，作者陈明。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '[<this>]<first>: [《]{source}[》]',
        '原载：码头日报',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
    ],
    translation: [
      [
        '[<this>](译自|譯自|翻译自|翻譯自|编译自|編譯自)[ ]{...}[ ]的{original}[，{...}|。{...}]',
        '本文譯自 Jana Roe 的〈[The Harbour at Night](https://quay.example/harbour-at-night)〉，已取得作者同意翻譯刊載。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>(译自|譯自|翻译自|翻譯自|编译自|編譯自)[<site>]{original}[，{...}|。{...}|的{...}]',
        '本文译自[The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>](译自|譯自|翻译自|翻譯自|编译自|編譯自|中文翻译自)[: ][{originalLanguage}|美国|英国|德国|法国|俄罗斯|日本|加拿大|意大利|西班牙|澳大利亚|印度][<site>][《]{source}[》][周刊|日报|杂志|网站|月刊|报][，{...}|。{...}|的{...}]',
        '编译自：The Quay',
        { role: 'translation', originalPublisher: 'The Quay' },
      ],
      [
        '[<this>](从|由|自|是){originalLanguage}[原文](翻译|翻譯|编译|译|譯)(而来|而成|成中文|而來|为中文|為中文|来的)[，{...}|。{...}]',
        '本文由英文翻译而来。',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '(本|此|该|這|这)(页|頁|页面|頁面|文|文章|网页|網頁)(是|为|為){...}(中文版|中译本|中譯本|翻译|翻譯|译文|譯文|的中文翻译)',
        '本页是[英文原版](https://quay.example/harbour-at-night)的中文翻译。',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(原文标题|原文標題|原标题|原題): {originalHeadline}，(作者|原作者): {authors}，(译者|譯者|翻译|翻譯): {translators}',
        '原文标题：The Harbour at Night，作者：Jana Roe，译者：陈明',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          authors: ['Jana Roe'],
          translators: ['陈明'],
        },
      ],
    ],
    machine: [
      [
        '[<this>|此文|以上内容](由|使用|经|經|通过|以|是)[ ]<engine>[ ](翻译|翻譯|自动翻译|自動翻譯|译制|生成)[而成|完成|生成|，{...}|。{...}]',
        '本文由机器翻译。',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(机器翻译|機器翻譯|自动翻译|自動翻譯|机翻|机器译文)[，(仅供|僅供|如有|若有|可能|或有|请以|請以|不代表){...}|（{...}|\\({...}]',
        '机器翻译',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '[<this>|英文|中文](译者|譯者|翻译|翻譯|编译|編譯|译|譯|翻译者|中文翻译|中译|中譯|译文|編譯者|文字翻译|全文翻译)[/(编辑|整理|校对|编辑整理)]: {translators}',
        '译者：陈明；校对：李华；',
        { role: 'translation', translators: ['陈明'], proofreaders: ['李华'] },
      ],
      [
        '<this>[是]由[ ]{translators}[ ](翻译|翻譯|编译|編譯|译|譯)[而成|完成|，{...}|。{...}|（{...}|自{...}|(并|并且|及|和|、){...}]',
        '本文由陈明翻译。',
        { role: 'translation', translators: ['陈明'] },
      ],
      [
        '(校对|校對|审校|審校|校订|校訂|校|校译|審訂|审订|校閱|校阅|译校|审稿): {proofreaders}',
        '校对：李华',
        { proofreaders: ['李华'] },
      ],
      [
        '{translators}[ /／]( |/|／|（|\\()(译|譯|编译|編譯|翻译|翻譯|中译|中譯)',
        '陈明 译',
        { role: 'translation', translators: ['陈明'] },
      ],
      [
        '[文/{authors}，](译|譯|翻译|翻譯|编译|編譯)(/|／)[{...}网 ]{translators}',
        '文/Jana Roe，译/陈明',
        { role: 'translation', authors: ['Jana Roe'], translators: ['陈明'] },
      ],
    ],
    creditGoesOn: [
      [
        '(定稿|复审): {...}',
        '译者：陈明；定稿：kai',
        { role: 'translation', translators: ['陈明'] },
      ],
      [
        '(编辑|編輯|排版|责编|责任编辑|審稿|审核|整理|摄影|配图|策划|制图|作者): {others}',
        '译者：陈明；编辑：李华',
        { role: 'translation', translators: ['陈明'] },
      ],
    ],
    source: [
      [
        '(文章来源|文章來源|本文来源|本文來源|原文来源|原文來源|原文出处|原文出處|转载自|轉載自|转自|轉自|摘自|稿件来源|原載|转载来源|文章出处|文章转自|本文转自|本文轉自|本文摘自)[: ][<site>][《]{source}[》][，{...}|。{...}]',
        '文章来源：码头日报',
        { originalPublisher: '码头日报' },
      ],
    ],
    sourceMaybe: [
      [
        '(来源|來源|出处|出處|资料来源|資料來源|信息来源|via|source)[: |于|於|自][<site>][《]{source}[》]',
        '来源：码头日报',
        { originalPublisher: '码头日报' },
      ],
    ],
    licence: [
      [
        '[<this>][已](经|經|由|获|獲|得|征得)[《]{source}[》][ ](授权|授權|许可|許可|同意)[本站|本刊|本网](转载|轉載|发布|刊登|發佈|转发)[{...}]',
        '本文经码头日报授权转载。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '[<this>][经授权|經授權](转载|轉載)(自|于|於)[<site>][《]{source}[》][，{...}|。{...}]',
        '经授权转载自码头日报',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
    ],
    agency: [
      [
        '(据|據){originalPublisher}(电|電|讯|訊|消息|报道)',
        '据新港社电',
        { role: 'republication', basis: 'syndication', originalPublisher: '新港社' },
      ],
    ],
  },
  byline: ['(作者|文|撰文|撰稿|记者|記者|文字|原作者|作|采写|文／|文/):'],
  dates: {
    year: '年',
    month: '月',
    day: '日 號 号',
    stretch: '间 間',
    firstYear: '元',
    eras: { 民國: 1911, 民国: 1911 },
  },
  clock: { am: '上午 凌晨 早上', pm: '下午 晚上', hours: '时 時 点 點', minutes: '分', half: '半' },
  numbers: {
    cardinals: {
      〇: 0,
      零: 0,
      一: 1,
      二: 2,
      两: 2,
      兩: 2,
      三: 3,
      四: 4,
      五: 5,
      六: 6,
      七: 7,
      八: 8,
      九: 9,
    },
    magnitudes: { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
  },
  lists: {
    extent: ['{number}(页|頁|元)'],
    card: [
      '出版社|出版|页数|頁數|定价|定價|价格|導演|导演|主演|编剧|編劇|片长|片長|出版年|出版时间|装帧|裝幀',
    ],
    ownWorks: ['除非另有(说明|声明|注明)|除特别(注明|说明|声明)(外|之外)'],
    comments: [
      '[{number}](评论|評論|网友评论|網友評論|读者评论|讀者評論|评论列表|发表评论|發表評論|留言|全部评论|最新评论|热门评论)[{number}|（{number}）|\\({number}\\)]',
    ],
    around: [
      '相关(文章|阅读|新闻|推荐|报道)|相關(文章|閱讀|新聞|推薦|報導)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|猜你喜欢|猜你喜歡|热门文章|熱門文章|最新文章|更多文章|(上|下)一篇|精彩推荐|编辑推荐|大家都在看',
    ],
    noPublisher: [
      '[原](作者|译者|譯者|編者|编者|編輯|编辑)[本人]|网络|網絡|互联网|互聯網|网上|網上|网路|網路',
    ],
    notAuthor: ['[本网|本站|本刊]编辑部|編輯部|编辑|編輯|小编|小編|管理员|管理員'],
    published: [
      '(发表于|發表於|发布于|發佈於|发布时间|發佈時間|发稿时间|发布日期|發布日期|发表时间)[:| ]',
      '(发布时间|發佈時間|发稿时间|发布日期|发表时间):',
    ],
    advertisement: ['广告|廣告'],
    otherWorks: ['题图|題圖|头图|配图|封面|图片|圖片|照片'],
    licensing: ['许可|許可|授权|授權|协议|協議'],
    ofOthers: ['评论|評論'],
    republication: [
      '(未经|未經){..}(授权|授權|许可|許可|允许|允許|同意){..}(转载|轉載|使用|复制|複製|违反|違反|不得|请勿|請勿)',
      '(转载|轉載){..}(注明|註明|联系|聯繫|授权|授權|保留)|(禁止|请勿|請勿|不得|谢绝|謝絕)[擅自](转载|轉載)|(欢迎|歡迎)(转载|轉載)',
    ],
    disclaimer: [
      '(仅代表|僅代表|只代表|不代表){..}(作者|个人|個人|本人|本站|本刊|本网|本報|平台|立场|立場|观点|觀點)|文责自负|文責自負|(不构成|不構成){..}(建议|建議)',
    ],
  },
};
