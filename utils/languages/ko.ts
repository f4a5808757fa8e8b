/** Korean. */
import type { Language } from './types';

export const ko: Language = {
  tag: 'ko',
  common: '이 그 및 수 있다 하는 한 것 등 에서 으로 는 를',
  and: '및 와 과',
  nobody:
    '없음 미상 익명 기계번역 제 제가 내 내가 저 저자 나 본인 필자 우리 작성자 역자 번역자 글쓴이 직원 독자 동료 친구 ai 기계 자동 자동번역 번',
  languages: {
    en: '영문',
    ja: '일본어 일문',
    zh: '중국어 중문',
    fr: '불어 프랑스어',
    de: '독어 독일어',
    es: '스페인어',
  },
  words: {
    text: '(글|블로그[ ](글|포스트|포스팅)|기사|문서|포스트|포스팅|칼럼|인터뷰|에세이|페이지|게시물|게시글|번역글|번역문|번역|내용|원고|논문|보고서|튜토리얼|가이드|아티클|시리즈|연재|챕터|자료)',
    this: '((이|본|위|해당|아래|다음|이번)[ ]<text>|본문)(은|는|이|가|을|를|의|)',
    who: '[원](작자|저자|작가|작성자|필자|글쓴이|저작자)[님][(와|과|및|,) (편집부|출판사|발행처|편집진)][의|에게|께|께서]',
    ok: '(허락|허가|동의|승낙|승인|양해)[을|를|하에| 하에][ ][받고|받아|받아서|받은 후|얻어|얻어서|얻고|구하고|구해]|(크리에이티브 커먼즈|ccl|cc by){...}(에 따라|하에| 하에|아래)',
    how: '[참고(, |하여 )|바탕으로 |기반으로 |요약( 및 |, |하고 |해 )|발췌 ][[<who> ]<ok> |한국어로 |한글로 |우리말로 |제가 |직접 |일부 |의역하여 |간단히 |임의로 |{inLanguage}로 ][한국어로 ][한국어 |한글 |우리말 |전문 |발췌 |요약 ]',
    ends: '(입니다|이다|이며|임|이고|으로|로|이에요|예요)',
    done: '(한[ ](<text>|것)[ ]<ends>|한 겁니다|[본|글|문|판][ ]<ends>|본|글|했|하였|하여 |해 |되었|됐|합니다|한다|함|(, | 및 |·)(게시|게재|공유|요약|정리|의역)|된[ ](<text>|것)[ ]<ends>)[{...}]',
    put: '(게재|발표|실린|실렸|게시|출판|연재|기고|발행|투고|올린|올렸)',
    as: '<put>[ ][되었|됐|했|하였|되었던|됐던|했던|하였던|된|한|던]([습니]다[. {...}]|음|(으며|고|지만|는데){...}|[ ](<text>|것)([ ]입니다[. {...}]|이다|임|(이며|이고|을|를|으로|로|)[, | ][<who> ][<ok> ][일부 |그대로 |다시 |여기에 |이곳에 |조금 |약간 ](옮|전재|재게재|재게시|게재|게시|재구성|수정|보완|편집|다듬|공유|다시 싣|싣|요약|정리){...}))',
    open: '[제휴 매체인 |[(영국|미국|일본|프랑스|독일|중국|대만|캐나다|호주|인도|스페인|이탈리아)[의] ][(진보|보수|독립|온라인|사회주의|시사|문예|경제|인터넷|좌파|과학) ][(일간지|주간지|월간지|계간지|격월간지|잡지|신문|매체|언론|웹진|학술지|소식지|뉴스레터|전문지|통신사) ]][월간 \\<|계간 \\<|주간 \\<|격월간 \\<|\\<|"]',
    close: '[\\>|"]',
    issue:
      '[ ][,][ ]([\\(]({number}년 {number}월[ ]호|{number}년 (봄|여름|가을|겨울)[ ]호|[제]{number}권[,] [제]{number}호|[제]{number}호|통권 {number}호)[,][ ][\\({...}\\)|{number}년 {number}월][\\)]|{originalDate}[ ]자|\\({originalDate}[ ][자]\\))',
    engine: '(기계|자동|인공지능|ai|<engines>)',
    more: '(. {...}|, {...}| 허락{...}| \\({...})',
  },
  phrases: {
    original: [
      [
        '<this> 원문은 ({originalDate}(자|에) <open>|{originalDate} \\<|<open>){source}<close>[<issue>](에|에서) [{originalDate}[에] ][처음 ]<put>[되었|됐|했|하였][습니]다[. {...}]',
        '이 글의 원문은 2021년 5월 3일 <부두리뷰>에 실렸다.',
        { originalPublisher: '부두리뷰', originalDate: '2021-05-03' },
      ],
      [
        '[<this> ]원문은 (아래|다음)[의| 링크| 링크에서|에서]{...}',
        '원문은 [아래](https://quay.example/harbour-at-night) 링크에서 볼 수 있습니다.',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '원문: <open>{originalPublisher}<close>(, |[ ]\\(){originalDate}[\\)]',
        '원문: The Quay (2021년 5월 3일)',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[<this> ][번역 |영어 |영문 ](원문|원본|원)[ ][기사|글|링크|보기|주소|출처|제목|제 링크|페이지|포스트|문서|게시글|게시물|포스팅|블로그|사이트|url|의 (주소|링크)][[ ]\\({originalLanguage}\\)](: {original}[ by {authors}][입니다]|(은|는)[ ]{original}[ ](입니다|(에서|에) (확인|보|볼|읽){...}))',
        '원문: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[영어 |영문 ](원문|원본|원문 기사|원글)[ ](보기|링크|읽기|바로가기|보러 가기|)[입니다]',
        '[원문 보기](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(원제|원제목|원문 제목|원래 제목): {originalHeadline}',
        '원제: The harbour at night',
        { originalHeadline: 'The harbour at night' },
      ],
      [
        '(원작자|원저자|원글 작성자|저자|글쓴이|원문 저자): {authors}',
        '원저자: Jana Roe',
        { authors: ['Jana Roe'] },
      ],
      ['(원문 언어|원어): {originalLanguage}', '원문 언어: 프랑스어', { originalLanguage: 'fr' }],
      [
        '(원문 작성일|원문 게시일|원문 날짜|원문 발행일): {originalDate}',
        '원문 게시일: 2021년 5월 3일',
        { originalDate: '2021-05-03' },
      ],
      [
        'written by {authors}, {originalDate}',
        'Written by Jana Roe, May 3, 2021',
        { authors: ['Jana Roe'], originalDate: '2021-05-03' },
      ],
    ],
    first: [
      [
        '<this> ((원래|처음|최초로|먼저|본래) [제가 ]{source}(에|에서)|[제가 ]{source}(에|에서) (처음|최초로|먼저|원래)) <as>',
        '이 글은 부두신문에 처음 게재되었습니다.',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
      [
        '<this> <open>{source}<close>[<issue>](에|에서) (처음|최초로|먼저|원래) <as>',
        '이 기사는 제휴 매체인 <부두신문>에 먼저 실렸습니다.',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
      [
        '(최초 게재|첫 게재|원 게재지|최초 발행|게재지): <open>{source}<close>[<issue>]',
        '최초 게재: 부두신문',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
      [
        '<this> [(필자가|저자가|제가|내가) |{authors}[ ](씨가|님이|이|가) ](({originalDate}(자|에) <open>|{originalDate} \\<){source}<close>|<open>{source}<close><issue>)(에|에서) [처음 ]<as>',
        '이 글은 [월간 골목](https://quay.example/harbour-at-night) 2023년 5월호에 실린 글을 필자의 동의를 얻어 옮겨 싣습니다.',
        {
          role: 'republication',
          originalPublisher: '월간 골목',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<this> [제가 |필자가 ]{source}에 [제가 |필자가 ]<as>',
        '이 글은 부두신문에 실린 글입니다.',
        { originalPublisher: '부두신문' },
      ],
    ],
    translation: [
      [
        '<this> {authors}[ ](님이|씨가|이|가) ({originalDate}(자|에) <open>|{originalDate} \\<|<open>){source}<close>[<issue>](에|에서) [{originalDate}[에] ]<put>한 (<text>|{translated})[ ](을|를|의)[ ]<how>번역<done>',
        '이 글은 김하나가 2021년 5월 3일 <부두리뷰>에 발표한 글을 번역한 것이다.',
        {
          role: 'translation',
          authors: ['김하나'],
          originalPublisher: '부두리뷰',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<this> [원래 ]({originalDate}(자|에) <open>|{originalDate} \\<|<open>){source}<close>[<issue>](에|에서) [{originalDate}[에|자로] ][{authors}[ ](님이|씨가|님께서|이|가) ]<put>[된|한|되었던|됐던|했던] {translated}[ ](을|를|의)[ ]<how>번역<done>',
        '이 글은 부두신문에 Jana Roe가 기고한 [The Harbour at Night](https://quay.example/harbour-at-night)을 번역한 글입니다.',
        {
          role: 'translation',
          originalPublisher: '부두신문',
          authors: ['Jana Roe'],
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> [원래 ]({originalDate}(자|에) <open>|{originalDate} \\<|<open>){source}<close>([<issue>](에|에서) [{originalDate}[에|자로] ]<put>[된|한|되었던|됐던|했던] |의 {originalDate}[ ]자 )<text>(을|를) [{translators}(이|가|[ ]님이|[ ]씨가) ]<how>(번역<done>|옮긴 (<text>|것)[ ]<ends>[{...}])',
        '이 글은 영국 잡지 <부두리뷰>에 실린 글을 김하나가 번역한 것이다.',
        { role: 'translation', originalPublisher: '부두리뷰', translators: ['김하나'] },
      ],
      [
        '<this> [원래 ]({originalDate}(자|에) <open>|{originalDate} \\<|<open>){source}<close>[<issue>](에|에서) [{originalDate}[에|자로] ]<put>[된|한|되었던|됐던|했던] {authors}의 (글|칼럼|기고문|에세이|기사|논설|논문)(을|를) <how>(번역<done>|(우리말|한국어|한글)로 옮긴 (<text>|것)[ ]<ends>[{...}])',
        '이 글은 부두신문에 실린 김하나의 글을 번역한 것입니다.',
        { role: 'translation', originalPublisher: '부두신문', authors: ['김하나'] },
      ],
      [
        '{translated}[ ](을|를)[ ](([<who> ]<ok>[ ]|요약( 및 |, |하고 ))[한국어로 |우리말로 ]번역|번역( 및 |, )(요약|정리))(했|하였|해|하여|한){...}',
        '부두 블로그에 올라온 [The harbour at night](https://quay.example/harbour-at-night)을 저자의 허락을 받아 번역했습니다.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> {authors}[ ](님(이|께서|의)|씨(가|의)|[이|가] (쓴|쓰신|작성한|작성하신|기고한|올린|게시한|발표한))[ ][쓴 |쓰신 |작성한 |작성하신 |기고한 |올린 |게시한 ]{translated}[ ](을|를|의)[ ]<how>번역<done>',
        '이 글은 Jana Roe 님이 쓴 [The Harbour at Night](https://quay.example/harbour-at-night)을 번역한 글입니다.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> {translated}[ ](을|를|의|에서)[ ][내용을 |내용의 |글을 |글의 |일부를 ]<how>번역<done>',
        '이 글은 [The Harbour at Night](https://quay.example/harbour-at-night)을 번역한 글입니다.',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> {authors}[ ](님(이|께서|의)|씨(가|의)) [쓴 |쓰신 |작성한 |작성하신 ]<text>(을|를) <how>번역<done>',
        '이번 포스트는 Jana Roe 님이 작성하신 포스트를 허락을 받고 번역하였습니다.',
        { role: 'translation', authors: ['Jana Roe'] },
      ],
      [
        '<this> {originalLanguage}(에서|로 쓰인|로 작성된|로 된|[ ](원문|판|버전|기사|글)(을|를|에서|의))[ (원문|<text>)(을|를)] [한국어로 ]번역{...}',
        '이 글은 영어에서 번역되었습니다.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> [{aside} ](위|아래|다음|원문|원본)[ ][원문 |원본 ][<text>](을|를|의) <how>번역<done>',
        '아래 글은 위 원문 포스팅의 번역글입니다.',
        { role: 'translation' },
      ],
      [
        '<this> {...}(을|를|의) <how>번역(한 글|본|글)[ ]<ends>',
        '이 글은 부두신문 공식 문서를 번역한 글입니다.',
        { role: 'translation' },
      ],
      [
        '{translated}[ ][을|를|의][ ]<how>번역(한 글|글|본)[ ]입니다[. {...}]',
        '[Jana Roe](https://quay.example/jana-roe)의 [The Harbour at Night](https://quay.example/harbour-at-night)를 번역한 글입니다.',
        {
          role: 'translation',
          originalHeadline: 'The Harbour at Night',
          originalAddress: 'https://quay.example/harbour-at-night',
          authors: ['Jana Roe'],
        },
      ],
      [
        '(<this> [{...} ]<ok> 번역<done>|<who> <ok> 번역<done>|[<this> ]번역[ ](글|문|본|기사|포스트)[ ]입니다)',
        '이 글은 번역글입니다.',
        { role: 'translation' },
      ],
      [
        '저자의 (허락|허가|동의)(을|를) (받고|받아|얻어) 번역{...}',
        '저자의 허락을 받고 번역한 글입니다.',
        { role: 'translation' },
      ],
    ],
    machine: [
      [
        '<this> [{originalLanguage}에서 ]<engine>[로|으로|가|이|에 의해|(을|를) (사용|이용|활용|통)(해|하여|해서)][ ][자동 |기계 ](번역|번역기)(되|된|했|하여|을 통|를 통|로 |에 의|입니다|이며)[{...}]',
        '이 기사는 기계 번역되었습니다.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '<this> {translated}[ ](을|를|의)[ ]<engine>[로|으로|가|이|에 의해|(을|를) {...}][ ][한국어로 ][자동 |기계 ]번역{...}',
        '이 글은 [The harbour at night](https://quay.example/harbour-at-night)을 AI로 번역한 글입니다.',
        {
          role: 'translation',
          basis: 'machine-translation',
          originalHeadline: 'The harbour at night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<engine>[ ](번역|번역기)[됨|본|된 (글|기사)입니다|되었습니다|했습니다|입니다]',
        '기계 번역',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '[한국어 |우리말 ](번역|옮긴이|역자|번역자|옮김|번역자 이름|한글 번역|번역가)[( 및 |/|·|, )(정리|감수|편집|요약|교정|검수)](: | - |=|= |·){translators}',
        '번역: 김하나',
        { role: 'translation', translators: ['김하나'] },
      ],
      [
        '{translators}[ |\\(](옮김|번역|역|옮긴이)[, {proofreaders} (감수|교정|검수|교열)]',
        '김하나 옮김',
        { role: 'translation', translators: ['김하나'] },
      ],
      [
        '{originalLanguage}(에서| 원문) [한국어로 ]번역(: |=){translators}',
        '영어에서 번역: 김하나',
        { role: 'translation', originalLanguage: 'en', translators: ['김하나'] },
      ],
      [
        '(한국어|우리말|한글) (번역|옮김)[ (©|\\(c\\)) {...}](, | by | ){translators}',
        '한국어 번역 © 2011, 김하나',
        { role: 'translation', translators: ['김하나'] },
      ],
      [
        '<this> {translators}(이|가|[ ]님이|[ ]님께서|[ ]씨가) [{originalLanguage}에서 ][한국어로 ]번역{...}',
        '이 글은 김하나가 영어에서 번역했습니다.',
        { role: 'translation', originalLanguage: 'en', translators: ['김하나'] },
      ],
      [
        '[한국어 ]번역은 {translators}[ ][님|씨](이|가|께서) (맡|수고|도와|진행|해 ){...}',
        '번역은 김하나 님이 맡았습니다.',
        { role: 'translation', translators: ['김하나'] },
      ],
      ['(감수|교정|검수|교열|리뷰): {proofreaders}', '감수: 박민수', { proofreaders: ['박민수'] }],
    ],
    creditGoesOn: [
      [
        '(편집|사진|글|정리): {others}',
        '번역: 김하나 / 편집: 박민수',
        { role: 'translation', translators: ['김하나'] },
      ],
    ],
    source: [
      [
        '(원 출처|기사 출처|글 출처|원문 출처|전재): {source}',
        '기사 출처: 부두신문',
        { originalPublisher: '부두신문' },
      ],
    ],
    sourceMaybe: [
      [
        '(출처|자료|소스|via)[:] {original}',
        '출처: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      ['(출처|자료|소스|via)[:] {source}', '출처: 부두신문', { originalPublisher: '부두신문' }],
    ],
    licence: [
      [
        '<this> [[<who> ]<ok>[,] ][기존 |예전 |이전 |원래 ][제 |저의 |내 |개인 ]{source}(에서|로부터) ((옮겨온|옮겨 온|가져온|퍼온|전재한|재게시한|이전한|발췌한) (<text>|것)[ ]<ends>[{...}]|(옮겨왔|옮겨 왔|가져왔|퍼왔|전재했)습니다)',
        '이 글은 부두신문에서 옮겨온 글입니다.',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
      [
        '<this> {source}의 (허락|허가|동의)(을|를) (받아|받고|얻어) (전재|게재|재게재|옮겨){...}',
        '이 글은 부두신문의 허락을 받아 전재합니다.',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
    ],
    agency: [
      [
        '<this> {source}(과|와)의 [콘텐츠 |기사 |전재 |업무 ](제휴|계약|협약|협력|파트너십)(로|으로|에 따라|을 통해|를 통해|에 의해) (게재|제공|전재)(되|됐|됩|된|하|했|합|한){...}',
        '이 기사는 부두신문과의 콘텐츠 제휴로 게재되었습니다.',
        { role: 'republication', basis: 'syndication', originalPublisher: '부두신문' },
      ],
      [
        '(제공|기사제공|기사 제공|콘텐츠 제공)(: |=){source}',
        '기사제공: 항만통신',
        { role: 'republication', basis: 'syndication', originalPublisher: '항만통신' },
      ],
    ],
  },
  note: ['(역자|옮긴이|번역자|편집자|편집부)[ ]주|참고|주|알림|공지|일러두기'],
  byline: ['(글|기자|저자|글쓴이|작성자|지은이|필자):'],
  dates: {
    year: '년',
    month: '월',
    day: '일',
    century: '세기',
    decade: '년대',
  },
  clock: { am: '오전', pm: '오후', hours: '시', minutes: '분', half: '반' },
  numbers: {
    cardinals: {
      ...{ 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
      ...{ 열한: 11, 열두: 12, 열세: 13, 열네: 14, 열다섯: 15, 열여섯: 16, 열일곱: 17 },
      ...{ 열여덟: 18, 열아홉: 19, 스무: 20, 스물: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60 },
    },
    magnitudes: { 십: 10, 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  },
  lists: {
    byPermission: ['{..} (허락|허가|동의)(를|을) (받아|얻어|받고) {...}'],
    topic: ['은|는'],
    whose: ['의'],
    extent: ['{number}(쪽|페이지|면|원)'],
    card: [
      '도서명|책[ ]제목|원서[ ][제목|명]|isbn|출판사|펴낸곳|펴낸이|쪽수|페이지|가격|정가|감독|출연|각본|상영시간|출간일|발행일',
    ],
    ownWorks: ['별도의 (언급|표시)이 없는 한'],
    comments: ['[{number}](댓글|댓글쓰기|의견|답글)[{number}|（{number}）|\\({number}\\)]'],
    around: [
      '관련[ ](기사|글|뉴스|글들)|인기[ ](기사|글)|추천[ ](기사|글)|(많이 본|최신) (기사|뉴스)|함께 읽으면 좋은 글',
    ],
    noName: [
      '지음|기자|편집위원|엔지니어|개발자|직원|에 |에서|의 |블로그|사이트|공식|허락|게시|기고|번역한|(기계|자동)[ ]번역',
    ],
    noPublisher: [
      '블로그|사이트|홈페이지|웹사이트|[{...} ](책|학교|스터디|회사|컨퍼런스|세미나|수업|잡지)|(제|내|저의|나의|개인|우리|우리의|자사|회사|저희|다른|기존|예전|이전|본인|현재|현재 일하고){...} {...}|제 {...}|여기|이곳|개인[ ]블로그|[원](저자|작가|작성자|작자)|필자|번역자|인터넷|온라인|{...}(입니다|허락하|[ ]님)|{..}(이|가|께서|은|는|을|를) {...}|(회사|공식|기술|해외|팀|사내)[ (공식|기술)][ ](블로그|홈페이지|사이트|웹사이트|문서)',
    ],
    notAuthor: ['편집부|편집국|관리자|운영자'],
    published: [
      '(입력|작성일|게시일|등록|게재|발행일|승인)[:]',
      '(입력|작성일|게시일|등록|발행일|승인):',
    ],
    advertisement: ['광고'],
    otherWorks: ['그림*|사진*|이미지*'],
    licensing: ['라이선스*|라이센스*'],
    ofOthers: ['댓글*'],
    republication: ['무단[ ](전재|복제|배포|도용)* {..} (금지|금합니다)*|재배포[ ]금지*'],
    disclaimer: [
      '(본지|본사|편집[ ]방향|필자|개인)* {..} (견해|의견|입장|방향)* {..} (다를 수|일치하지|무관*)|책임[을][ ]지지[ ]않*',
    ],
  },
};
