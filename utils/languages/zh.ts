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
  nobody:
    '志愿者 志願者 我 本人 笔者 筆者 译者 譯者 作者 无 無 佚名 匿名 机器 機器 机翻 未知 不详 小编 网友 机器翻译 機器翻譯 自动翻译 谷歌翻译 选 選 节 節 未 试 試 重 直 意 拙 机 機 摘 汉 漢 笔 筆 今 旧 舊 新 口 全 首 待 暂 暫 已 转 轉 参 參 音 编 編 综合 綜合 本报综合 本報綜合 本报 本報 本刊 本网 本站',
  words: {
    text: '(文章|文档|文檔|文|篇文章|篇|帖子|帖|贴|博客|博文|部落格|教程|指南|教學|手册|报道|報道|報導|作品|内容|內容|系列|专栏|專欄|译文|譯文|翻译|页面|頁面|页|頁|网页|網頁|访谈|訪談|章节|章)',
    this: '[◎|※|©|来源: |來源: ](本|此|该|該|这个|這個|这|這|以上|上|以下|下|这篇|這篇)<text>[的]',
    first:
      '([文章|原文|全文](首发|首發|首刊|原载|原載|原刊|(首次|最初|最早|最先|最开始|率先|初次|首先|原)(发表|發表|发布|發布|發佈|刊|刊登|刊载|刊載|刊发|连载|登载|登載|见|見))|(文章|原文|全文)(发表|發表|发布|發布|發佈|刊|刊登|刊载|刊載|刊发|连载|载|載)|先后发表)',
    reprint: '(转载|轉載|转发|轉發|转贴|轉貼|转|轉|搬运|搬運)',
    site: '[个人|個人|我的|本人|独立|獨立|社会主义|社會主義|左翼|线上|線上|在线|网络|網絡](微信公众号|微信公眾號|公众号|公眾號|微信公号|微信号|微博|网站|網站|博客|部落格|杂志|雜誌|报纸|期刊|知乎专栏|官网|官網|媒体|媒體|平台|豆瓣)',
    issue:
      '[的][ ]([{number}年]第{...}期[（{number}年[{number}月]）]|(第|a|b|c){number}[ ]版|[（]{number}[年|.|/][ ]{number}[ ](期|號|号|月|月号|月號|月刊)[）]|(总|總)第{number}期)[，第{...}页|，总{...}]',
    about: '[<this>[是|为|為]|文章|全文|内容|內容|帖子|[本文|文章](来源|來源): ]',
    more: '(，{...}|（{...}|(。|！| )(欢迎|歡迎|转载|轉載|经|經|已|作者|原作者|由|如|若|请|請|未经|未經|有|略|部分|内容|译者|翻译|原文|以|遵循|点击|文章|图片|感谢|感謝|更多|公众号|本|此|这|這|我|在|对|對|因|为|為|仅|另|版权){...})',
    translate:
      '[全文|摘|节|節|意|选|選|中文|中|汉|漢|校|整理](翻译|翻譯|编译|編譯|译|譯)[整理|并整理|並整理|改编|并改编|並改編|改写]',
    translated:
      '[主要|授权|授權|经授权|經授權|经作者授权|由|部分|大部分][我|本人|笔者|筆者|译者|譯者]<translate>(自|来自|來自|源自)',
    version:
      '[非官方|个人|個人|无授权|完整|一篇|一个]([中文|简体中文|繁體中文|简中|繁中|汉语|日本语]<translate>[版本|版|本|文|稿|文章|作品|转载|而来]|中文版[本]|中译本|中譯本)',
    engine:
      '(机器|機器|机器翻译|機器翻譯|人工智能|人工智慧|ai|大模型|大语言模型|llm|软件|軟件|<engines>)[ ]',
    leave:
      '([已|本站|由][经|經|经过|獲|获|获得|取得|得到|征得][原][作者][的|本人]([独家](授权|授權)|许可|許可|同意)[，]|(根据|根據|依据|依據|依|遵循|按照){...}(协议|協議|许可|許可|授权条款|授權條款|条款|條款)[，])',
    land: '(美国|美國|英国|英國|德国|德國|法国|法國|俄罗斯|俄羅斯|日本|加拿大|意大利|西班牙|澳大利亚|印度|韩国|韓國|新加坡|瑞士|以色列)[的]',
    said: '的(报道|报导|報道|報導|社论|社論|消息|新闻|新聞|专题|网站|網站|官网|电子版)',
    name: '(标题|標題|题目|題目|名|题|題|文章标题)',
    label: '(链接|連結|鏈接|连结|地址|网址|網址|出处链接|url|链結)',
    see: '[可|可以|请|請|点击|戳]([在|到|见|見|看|参见|參見|参考|參考|参阅|查看|阅读|閱讀|访问|移步|点击|點擊|戳|是|为|為|位于|位於|来自])[这里|這裡|這裏|此处|此處|此]',
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
        '{originalLanguage}(原文[<label>|<name>]|原<name>|原版[<label>])[: |<see>[: ]]{original}[( by |，作者[: ]){authors}]',
        '英文原文：[The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalLanguage: 'en',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '([英文]原文[<name>]|[英文]原<name>)[为|為|是]: [《]{originalHeadline}[》](，| |。)(原载|原刊|首发|发表|發表|刊登|刊载|刊載|登载|刊|载|載|见|出自|来自)[于|於|在][ ][<site>]"{source}"',
        '原文：[The Harbour at Night](https://quay.example/harbour-at-night)，刊于 The Quay，2021年5月3日',
        {
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(原文[<name>]|原<name>)[为|為|是]: {original}[( by |，作者[: ]){authors}]',
        '原文：[The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>由{...}(转码|轉碼|转载|发布|整理)，|<this>](原文[<label>]|原始[文章]<label>|原<label>|原帖[<label>]|原版[<label>]|原文见|原文見|(查看|阅读|閱讀|点击查看)[英文]原文|链接原文|本文链接原文|转载<label>)[（{originalLanguage}）][: |<see>[: ]][{original}]',
        '原文链接：[港口的夜晚与灯光的故事](https://quay.example/harbour-at-night)',
        {
          originalHeadline: '港口的夜晚与灯光的故事',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[英文](原文[<label>]|(阅读|閱讀|查看)[英文]原文)[<see>][(查看|阅读|閱讀|找到|浏览)][(。|，)<leave>(转载|轉載|翻译|翻譯|发布)]',
        '[阅读原文](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(英文|英语|法文|德文|日文|俄文|西班牙文|韩文|韓文|外文)(原文|原版|版)[<first>|发表|發表|刊登|刊载|刊載|发布|刊|载|載](于|於|在)[ ][<site>]"{source}"[<more>]',
        '英文版发表于[码头日报](https://quay.example/harbour-at-night)。',
        {
          originalPublisher: '码头日报',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
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
        '(原文|本文|文章|全文|以上内容)[授权|授權](来自|來自|出自|取自|源自|来源于|來源於|源于|载于|載於)[: ][<site>]{source}[（{...}）]，[原]作者[: |是|为|為| ]{authors}[(，|。|（){...}]',
        '原文来自码头日报公众号，作者陈明。',
        { originalPublisher: '码头日报公众号', authors: ['陈明'] },
      ],
      [
        '(原文|本文|文章|全文|以上内容)[授权|授權](来自|來自|出自|取自|源自|来源于|來源於|源于|载于|載於)[: ][<site>]{source}[<more>]',
        '原文来自码头日报公众号，有删节。',
        { originalPublisher: '码头日报公众号' },
      ],
    ],
    originalMaybe: [
      ['[<this>]原文(为|為|是){originalLanguage}', '本文原文为英文。', { originalLanguage: 'en' }],
      [
        '<this>(为|為|是){originalPublisher}博主[ ]「{authors}」[ ]的原创文章[{...}]',
        '本文为码头网博主「陈明」的原创文章，转载请附上原文出处链接及本声明。',
        { originalPublisher: '码头网', authors: ['陈明'] },
      ],
      [
        '(原文|原始)[发表|發表|发布|發布|發佈|刊登|首发|出版|创建](日期|时间|時間|于|於)[: ]{originalDate}',
        '原文日期：2018-04-18',
        { originalDate: '2018-04-18' },
      ],
      [
        '(原作者|[英文]原文作者|原著|原著者|原创|原創)(: |为|為|是){authors}',
        '原作者：陈明',
        { authors: ['陈明'] },
      ],
      [
        '(原文语言|原文語言|原文语种|原始语言): {originalLanguage}',
        '原文语言：英语',
        { originalLanguage: 'en' },
      ],
      [
        '(原文[英文]<name>|[英文]原<name>): "{originalHeadline}"[，[原]作者: {authors}|，{...}有(删|刪|改|修){...}]',
        '原文标题：The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      ['发表日期: {originalDate}', '发表日期：2018-04-18', { originalDate: '2018-04-18' }],
    ],
    first: [
      [
        '(<this>[的]{originalLanguage}[版|版本|原版]|<this>由[ ][{aside}的[ ]]{authors}[ ](撰写|撰寫|所写|所寫|创作|創作)，|[原]作者[: |是|为|為]{authors}(，|；|。| ))<first>[于|於|在][: ][<site>]"{source}"[ ][上][<issue>][<more>]',
        '本文英文原文发表于[码头日报](https://quay.example/harbour-at-night)，有删节。',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: '码头日报',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>(由|在|于|於)[ ]"{source}"[ ][上][独家|獨家](首发|首發|首刊)[<more>]',
        '本文由码头日报首发，转载请注明出处。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '[<this>]原(标题|標題|题|題)[为|為|是][: ]《{originalHeadline}》，(<first>|发表|發表|刊登|刊载|刊載|刊|载|載)[于|於|在][<site>]"{source}"[ ][上][<issue>][<more>]',
        '本文原标题为《港口的夜晚》，原载于《码头日报》。',
        {
          role: 'republication',
          originalHeadline: '港口的夜晚',
          originalPublisher: '码头日报',
        },
      ],
      [
        '[<this>]<first>(于|於|在|: )[: ][<land>][<site>]"{source}"[ ][上][<issue>]',
        '本文首发于 [码头博客](https://quay.example/harbour-at-night)',
        {
          role: 'republication',
          originalPublisher: '码头博客',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>]<first>(于|於|在)[<site>]"{source}"[ ][上](: |，[标题|題目|题]为[: ]){original}',
        '原文發表於碼頭日報：[The Harbour at Night and Its Lights](https://quay.example/harbour-at-night)',
        {
          role: 'republication',
          originalPublisher: '碼頭日報',
          originalHeadline: 'The Harbour at Night and Its Lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>]<first>(于|於|在)[<site>]"{source}"[ ][上]，[原文](地址|链接|連結|網址|网址)[: ]{originalAddress}',
        '本文原載於碼頭日報，地址 https://quay.example/harbour-at-night',
        {
          role: 'republication',
          originalPublisher: '碼頭日報',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>]<first>(于|於|在|: )[: ][<land>][<site>]"{source}"[微信][公众号|公眾號|杂志|雜誌|的(媒体频道|频道|官网|官方网站|官方博客)][ ][上][<issue>]<more>',
        '本文首发于《码头日报》，经授权转载。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '<this>[最初|最早|首次|首先|最先|原|原先|曾][由|以{originalLanguage}|用{originalLanguage}|以《{originalHeadline}》[一文](为题|為題|为題)[，]](发表|發表|刊登|刊载|刊載|发布|發布|發佈|刊|载|載|登)(于|於|在)[<land>][<site>]"{source}"[微信][公众号|公眾號|杂志|雜誌|的(媒体频道|频道|官网|官方网站|官方博客)][ ][上][<issue>][<more>]',
        '本文最初发表于码头日报，作者陈明。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '(<this>|原文)[最初|最早|首次](于|於)[ ]{originalDate}[ ]((在|于|於)[<site>]"{source}"[ 上|上][首次](发表|發表|发布|發布|刊登|首发)|[首次|最初](发表|發表|刊登|刊载|刊載|发布|發布)(于|於|在)[<land>][<site>]"{source}"[ ][杂志|雜誌][上])[<more>]',
        '本文最初于 2021 年 5 月 3 日在码头日报上发表。',
        { role: 'republication', originalPublisher: '码头日报', originalDate: '2021-05-03' },
      ],
      [
        '[<this>](<first>|刊|载|載)(于|於|在)[ ]{originalDate}(的|出版的|发行的)[ ][<site>]《{source}》[<more>]',
        '原文发表于2021年5月3日的《码头日报》',
        { role: 'republication', originalPublisher: '码头日报', originalDate: '2021-05-03' },
      ],
      [
        '[<this>](<first>|刊|载|載)[于|於|在|: ][ ]({number}[ ]年[[ ]{number}[ ]月[[ ]{number}[ ](日|号|號)]][ ][的][ ]"{source}"|"{source}"[ ](<issue>|[，|（][ ]{originalDate}[）]))[，[原]作者[: |是|为|為| ]{authors}][<more>]',
        '原载《码头文艺》2020年第3期，第46页。',
        { role: 'republication', originalPublisher: '码头文艺' },
      ],
      [
        '[<this>]<first>[于|於|在][ ](我|我们|我們|本人|作者|笔者|个人|個人|他|她)[的][ ][个人|個人](博客|部落格|网站|網站|网志|網誌|blog|公众号|专栏|專欄|主页|patreon|medium)[{...}]',
        '本文最初发布在[我的博客](https://quay.example/harbour-at-night)。',
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    translation: [
      [
        '<this>[是|为|為]<translated>[: ]{authors}[ ][(于|於|在)[ ]{originalDate}[ ]](发表|發表|刊登|刊载|刊載|发布)(于|於|在)[ ][<land>][<site>]"{source}"[<issue>][ ][杂志|雜誌|网站|網站][上](的|之)(文章|[文章|论文]{translated})[<more>]',
        '本文译自陈明于2021年5月3日发表在《码头日报》上的文章。',
        {
          role: 'translation',
          authors: ['陈明'],
          originalPublisher: '码头日报',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<this>(是|为|為|系){authors}[ ][(于|於|在)[ ]{originalDate}[ ]](发表|發表|刊登|刊载|刊載|发布)(于|於|在)[ ][<land>][<site>]"{source}"[<issue>][ ][杂志|雜誌|网站|網站][上](的|之)(文章|[文章|论文]{translated})[ ](的|之)<version>',
        '本文是陈明发表于《码头日报》的文章的中文翻译。',
        { role: 'translation', authors: ['陈明'], originalPublisher: '码头日报' },
      ],
      [
        '[<this>[是|为|為]|文章|全文]<translated>[: ][<land>][<site>]《{source}》[ ]([杂志|雜誌|网站|網站|官网][ ](（{originalDate}）|{originalDate}[ ]第{...}版|{originalDate})|杂志|雜誌|网站|網站|官网|博客|电子版|网络版)[的{...}|<more>]',
        '本文译自英国《码头日报》2021年5月3日的文章。',
        { role: 'translation', originalPublisher: '码头日报', originalDate: '2021-05-03' },
      ],
      [
        '[<this>[是|为|為]|文章|全文]<translated>[: ]<land>《{source}》[<said>][<more>]',
        '本文编译自美国《码头日报》，有删节。',
        { role: 'translation', originalPublisher: '码头日报' },
      ],
      [
        '(原文标题|原文標題|原标题|原題|原题): {originalHeadline}( |，|；|/)(来源|來源|出处|出處|原文来源|刊物): {source}( |，|；|/)(译者|譯者|翻译|翻譯|编译): {translators}',
        '原文标题：The Harbour at Night 来源：The Quay 译者：陈明',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          translators: ['陈明'],
        },
      ],
      [
        '[<this>]<translated>[: ]{translated}，[原]作者[: |为|為|是| ]{authors}[(: |，|。|（){...}]',
        '本文翻译自 [The Harbour at Night](https://quay.example/harbour-at-night)，作者 Jana Roe（码头学院），有删节。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>]<translated>[: ]{aside}的[博客](文章|博文|博客|帖子|专栏|演讲)[: ]{translated}',
        '本文翻译自 [Jana Roe](https://quay.example/jana-roe) 的文章 [这里](https://quay.example/harbour-at-night)',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[<this>]<translated>[: ][<site>]{source}，[原]作者[: |为|為|是| ]{authors}[(: |，|。|（){...}]',
        '本文翻譯自 The Quay，原作者為 Jana Roe：[原文](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          originalPublisher: 'The Quay',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>]<translated>[: ]{authors}[ ](先生|女士|老师|教授|博士|所写|所寫|所著|撰写|撰寫|写)的{translated}',
        '本文譯自 Jana Roe 所寫的〈[The Harbour at Night](https://quay.example/harbour-at-night)〉，已取得作者同意翻譯刊載。',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[是]由[ ]{translators}[ ]<translate>自[: ]{translated}',
        '本文由陈明翻译自[这里](https://quay.example/harbour-at-night)',
        {
          role: 'translation',
          translators: ['陈明'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>]<translated>[: ][<site>]《{source}(报|報|周刊|週刊|月刊|杂志|雜誌)》[{...}]',
        '本文译自《码头日报》',
        { role: 'translation', originalPublisher: '码头日报' },
      ],
      [
        '<this>[是|为|為]<translated>[: ][<site>]{translated}',
        '本文译自[The harbour at night and its lights](https://quay.example/harbour-at-night)，有删节。',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[文章|译文|譯文|全文]<translated>[: ][<site>]{translated}',
        '翻译整理自：[这里](https://quay.example/harbour-at-night)',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[<this>]<translated>[: ][{originalLanguage}|美国|英国|德国|法国|俄罗斯|日本|加拿大|意大利|西班牙|澳大利亚|印度][<site>]{source}[<said>][<more>]',
        '编译自：The Quay',
        { role: 'translation', originalPublisher: 'The Quay' },
      ],
      [
        '<this>(是|为|為|系)[对|對][原文|原博文][ ]{translated}[ ]的<version>[{...}]',
        '本文是《[The Harbour at Night](https://quay.example/harbour-at-night)》的中文翻译。',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[是|为|為](根据|根據|依据|对|將|将|把)[ ]{translated}[ ][一文|的内容](进行|進行|)<translate>(而成|整理|成中文|成简体|成繁體|为中文|為中文|，){...}',
        '本文根据 [这里](https://quay.example/harbour-at-night) 翻译而成。',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<this>(是|为|為|系)(一篇|篇|)(译文|譯文|译作|翻译文章|翻譯文章|翻译作品|翻译|翻譯|翻译文|译稿)[(，|。|！|（){...}]',
        '本文为译文，[原文地址](https://quay.example/harbour-at-night)',
        { role: 'translation', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[<this>](从|由|自|是|译自|翻译自|翻譯自){originalLanguage}([原文|版|版本]<translate>(而来|而成|成中文|而來|为中文|為中文|来的)|原文|版|版本)[<more>]',
        '本文由英文翻译而来。',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this>由{...}<translate>[出品|发布|完成]，原文(来自|來自|出自|刊于|刊於|载于|載於|发表于|發表於)[: ][<site>]"{source}"[，[原]作者[: |是|为|為| ]{authors}][(，|。|（){...}]',
        '本文由码头翻译组编译出品，原文来自《码头日报》，作者陈明，转载请注明出处。',
        { role: 'translation', originalPublisher: '码头日报', authors: ['陈明'] },
      ],
      [
        '<this><leave>[后|并|进行]<translate>[{...}]',
        '本文已获得原作者授权翻译。',
        { role: 'translation' },
      ],
      [
        '<this>(是|为|為){...}(中文版|中译本|中譯本|翻译|翻譯|译文|譯文|的中文翻译)',
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
        '[<this>|译文|譯文](由|使用|经|經|通过|通過|以|是|为|為|借助|采用)[ ]<engine>[辅助|輔助|自动|自動|进行|進行]<translate>[文章|完成|生成|而成|的][（{...}|，{...}|。{...}]',
        '本文由机器翻译。',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[<this>(是|为|為|由|采用)]((机器|機器|ai|自动|自動|google|谷歌)[ ][自动]<translate>|机翻|机器译文)[，(仅供|僅供|如有|若有|可能|或有|请以|請以|不代表){...}|（{...}|\\({...}]',
        '机器翻译',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '([原]作者|文|撰文|撰稿|文字)(: |丨|[ ]/[ ]){authors}[（{...}）]( |，|；|/|\\|)[中文](译者|譯者|翻译|翻譯|编译|編譯|译|譯)(: |丨|[ ]/[ ]){translators}[( |，|/|\\|)(校对|校對|审校|审阅)[者](: |丨|[ ]/[ ]){proofreaders}]',
        '作者：Jana Roe 译者：陈明 校对：李华',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          translators: ['陈明'],
          proofreaders: ['李华'],
        },
      ],
      [
        '[<this>|英文|中文](译者|譯者|翻译|翻譯|编译|編譯|译|譯|翻译者|中文翻译|中译|中譯|译文|編譯者|文字翻译|全文翻译)[/(编辑|整理|校对|编辑整理)][者](: |by |丨){translators}[（{...}）]',
        '译者：陈明；校对：李华；',
        { role: 'translation', translators: ['陈明'], proofreaders: ['李华'] },
      ],
      [
        '<this>[是]由[ ]{translators}[ ]<translate>(自|从)[ ]{originalLanguage}[原文|版|原版][，{...}|。{...}]',
        '本文由陈明译自英文。',
        { role: 'translation', translators: ['陈明'], originalLanguage: 'en' },
      ],
      [
        '[<this>[是]]由[ ]{translators}[ ]<translate>，[由]{proofreaders}[ ](校对|校對|审校|審校|校订|校訂|校)[，{...}|。{...}]',
        '本文由陈明翻译，李华校对。',
        { role: 'translation', translators: ['陈明'], proofreaders: ['李华'] },
      ],
      [
        '由[ ]{translators}[ ]<translate>',
        '由陈明翻译',
        { role: 'translation', translators: ['陈明'] },
      ],
      [
        '{translators}[ ](译|譯)( |，|/){proofreaders}[ ](校|校对|校對|审校|審校)',
        '陈明 译，李华 校',
        { role: 'translation', translators: ['陈明'], proofreaders: ['李华'] },
      ],
      [
        '<this>[是]由[ ]{translators}[ ]<translate>[而成|完成|，{...}|。{...}|（{...}|自{...}|(并|并且|及|和|、){...}]',
        '本文由陈明翻译。',
        { role: 'translation', translators: ['陈明'] },
      ],
      [
        '(校对|校對|审校|審校|校订|校訂|校|校译|審訂|审订|校閱|校阅|译校|审稿|审译|審譯)[者|人]: {proofreaders}',
        '校对：李华',
        { proofreaders: ['李华'] },
      ],
      [
        '[\\[{...}\\] ]{authors}[ ](著|撰|作)(，| |；|/){translators}[ ](译|譯|编译|編譯)',
        'Jana Roe 著 陈明 译',
        { role: 'translation', authors: ['Jana Roe'], translators: ['陈明'] },
      ],
      [
        '{translators}[ /／]( |/|／|（|\\()(译|譯|编译|編譯|翻译|翻譯|中译|中譯)',
        '陈明 译',
        { role: 'translation', translators: ['陈明'] },
      ],
      [
        '[文/{authors}，](译|譯|翻译|翻譯|编译|編譯)(/|／)[{...}网 ]{translators}[( |，)(校|校对|校對)(/|／){proofreaders}]',
        '文/Jana Roe，译/陈明',
        { role: 'translation', authors: ['Jana Roe'], translators: ['陈明'] },
      ],
      [
        '{translators}(译|譯|编译|編譯)\\)',
        '（陈明译）',
        { role: 'translation', translators: ['陈明'] },
      ],
    ],
    creditGoesOn: [
      [
        '(定稿|复审|选题|终审): {...}',
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
        '((文章来源|文章來源|本文来源|本文來源|原文来源|原文來源|原文出处|原文出處|稿件来源|转载来源|文章出处)(: | |于|於|自)|稿源(: |丨)|(文章|原文)来源丨|(原載|原载|原刊)[: ])[<site>][《]{source}[》][（{...}）][，{...}|。{...}]',
        '文章来源：码头日报',
        { originalPublisher: '码头日报' },
      ],
    ],
    sourceMaybe: [
      [
        '(来源|來源|出处|出處|资料来源|資料來源|信息来源|via|source)[: |丨|于|於|自][<site>][《]{source}[》][（id[: ]{...}）][( |，|；)[原]作者(: |丨){authors}]',
        '来源：码头日报',
        { originalPublisher: '码头日报' },
      ],
    ],
    licence: [
      [
        '[<this>][已](经|經|由|获|獲|得|征得|系|为|為)[《]{source}[》][ ][独家|獨家](授权|授權|许可|許可|同意)[本站|本刊|本网|本網](转载|轉載|发布|刊登|發佈|转发)[(，|。|（|！|此|于此|於此|于本|於本|本文){...}]',
        '本文经码头日报授权转载。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '<about>[<leave>](<reprint>[载|載](自|于|於)|(摘编|摘編|摘录|摘錄|节选|節選|选|選)自)[: ][<site>]"{original}"[，|、| ][原]作者[: |是|为|為| ]{authors}[<more>]',
        '本文转载自 [港口的夜晚与灯光的故事](https://quay.example/harbour-at-night)，作者 陈明。',
        {
          role: 'republication',
          originalHeadline: '港口的夜晚与灯光的故事',
          authors: ['陈明'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<about>[<leave>](<reprint>[载|載](自|于|於)|(摘编|摘編|摘录|摘錄|节选|節選|选|選)自)[: ][<site>]"{original}"[<more>]',
        '本文转载自：[这里](https://quay.example/harbour-at-night)，有删节。',
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<about>[<leave>]<reprint>(自|于|於)[: ][<site>|<site>（{...}）|{originalPublisher}](: |（|，[原文][<label>][: ]){originalAddress}',
        '转自码头网：https://quay.example/harbour-at-night',
        {
          role: 'republication',
          originalPublisher: '码头网',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<about>[<leave>](<reprint>(自|于|於)|(摘编|摘編|摘录|摘錄|节选|節選|选|選|摘)自)[: ][<site>][: |-|【]"{source}"[】][微信][公众号|公眾號|杂志|雜誌]，[原]作者[: |是|为|為| ]{authors}[<more>]',
        '文章转载自公众号：码头下午茶，作者 陈明',
        { role: 'republication', originalPublisher: '码头下午茶', authors: ['陈明'] },
      ],
      [
        '<about>[<leave>]<reprint>(自|于|於)[: ][<site>][: |-|【]"{source}"[】][ ][微信|的][公众号|公眾號|杂志|雜誌|博客|网站|網站][ ][<issue>][<more>]',
        '经授权转载自码头日报',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '[<about>][<leave>](摘编|摘編|摘录|摘錄|节选|節選|节录|節錄|选|選|摘)自[: ](<site>[: ]"{source}"|[<site>][: |-]"{source}"[ ](<issue>|[，][（]{number}年{number}月{number}日[）]|[微信|的](公众号|公眾號|杂志|雜誌|博客|网站|網站)))[<more>]',
        '本文节选自《码头文艺》2020年第3期',
        { role: 'republication', originalPublisher: '码头文艺' },
      ],
      [
        '<this>由{...}<leave><reprint>(自|于|於)[: ][{...}的]<site>"{source}"[<more>]',
        '本文由码头之心经授权转载自陈明主编的微信公众号《码头日报》，禁止二次转载。',
        { role: 'republication', originalPublisher: '码头日报' },
      ],
      [
        '<this>(是|为|為)[对|對|从|從][ ]{original}[ ][的](存档|存檔|备份|转载|轉載|搬运|镜像)[{...}]',
        '本文是对[这里](https://quay.example/harbour-at-night)的存档。',
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
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
  note: [
    '(版权声明|版權聲明|转载声明|轉載聲明|转载说明|轉載說明|译者注|譯者註|译注|注|註|注意|说明|說明|声明|聲明|翻译声明|免责声明|译者按|譯者按|编者按|編者按|编按|編按|编注|編註|提示)',
  ],
  byline: ['(作者|文|撰文|撰稿|记者|記者|文字|原作者|作|采写|文／|文/):'],
  dates: {
    year: '年',
    month: '月',
    day: '日 號 号',
    century: '世纪 世紀',
    decade: '年代',
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
    byPermission: ['(经|經|獲|获|承){..}(授权|授權|许可|許可|同意|准许)[{...}]'],
    whose: ['的'],
    extent: ['(: |，|/| |共|全书){number}[ ](页|頁)|{number}元'],
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
      '[{...}](欢迎|歡迎|关注|關注|转载|轉載|授权|授權|请|請|作者|点击|存檔|存档)[{...}]|{...}的[官方]|{...}的(文章|报道|报导|報道|報導|一篇{...}|作品|博文|演讲|著作|书|研究)|[{...}](日|晚|早|周|时|時|邮|郵|导|導|快|晨|先驱|先驅|电讯|電訊)|(作家|学者|學者|记者|記者|诗人|詩人|教授|博士|哲学家|经济学家|历史学家|作者|导演){...}',
      '{...}(于|於){number}[ ]年{...}|(于|於|在){...}|被{...}|{...}我的{...}|{number}[ ]年[{...}]|(我的|我们的|我們的|本人|笔者|筆者|个人博客|个人网站|自己|旧站|舊站|旧博客|本站|本博|原站|另一|此|这|這|本文){...}|本文|{...}(心|社|网|網|报|報|站|号)(经|經)|[微信|个人|個人](公众号|公眾號|博客|部落格|网站|網站|平台)|此|个人|個人',
      '[原](作者|译者|譯者|編者|编者|編輯|编辑)[本人]|网络|網絡|互联网|互聯網|网上|網上|网路|網路|时事通讯|新闻通讯|通讯|电子报|電子報|订阅|我|我们|我們|他|她|本刊|本报|本報|独家|今日',
    ],
    by: ['[原]作者[: |是|为|為]'],
    noName: [
      '撰写|撰寫|题目|題目|该|該|原创|原創|授权|授權|转载|轉載|发布|發佈|發布|发表|發表|刊登|文章|原文|的|请|請|勿|免费|所有|荣誉',
    ],
    notAuthor: [
      '[本网|本站|本刊]编辑部|編輯部|编辑|編輯|小编|小編|管理员|管理員|佚名|匿名|未知|不详|无名氏',
    ],
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
