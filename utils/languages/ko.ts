/** Korean. */
import type { Language } from './types';

export const ko: Language = {
  tag: 'ko',
  common: '이 그 및 수 있다 하는 한 것 등 에서 으로 는 를',
  and: '및 와 과',
  nobody: '없음 미상 익명 기계번역',
  languages: {
    en: '영문',
    ja: '일본어 일문',
    zh: '중국어 중문',
    fr: '불어 프랑스어',
    de: '독어 독일어',
    es: '스페인어',
  },
  words: {
    text: '(글|기사|문서|포스트|칼럼|인터뷰|에세이|페이지|게시물|번역|내용|원고|논문|보고서)',
    this: '(이|본|위|해당|아래|다음) <text>(은|는|이|가|을|를|의|)',
    engine: '(기계|자동|인공지능|ai|<engines>)',
    more: '(. {...}|, {...}| 허락{...}| \\({...})',
  },
  phrases: {
    original: [
      [
        '(원문|원문 기사|원본|원본 글|원 글|원글|영어 원문|원문 링크|원문 보기|원본 링크|원문 주소|원문 출처|원문 제목|원제 링크)[ \\({originalLanguage}\\)]: {original}',
        '원문: [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(원문|원본|원문 기사|원글|영어 원문|원문 링크)[ ](보기|링크|읽기|바로가기|보러 가기|)',
        '[원문 보기](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[이 글의 |본 글의 ]원문은 (아래|다음)[의| 링크| 링크에서|에서]{...}',
        '원문은 [아래](https://quay.example/harbour-at-night) 링크에서 볼 수 있습니다.',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '(원제|원문 제목|원래 제목): {originalHeadline}',
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
        '<this> [{originalDate} ][원래 |처음 |최초로 |먼저 ]{source}(에|에서)[ 처음| 최초로| 먼저| 원래] (게재|발표|실린|실렸|게시|출판|연재){...}',
        '이 글은 부두신문에 처음 게재되었습니다.',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
      [
        '(최초 게재|첫 게재|원 게재지|최초 발행): {source}',
        '최초 게재: 부두신문',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
      [
        '<this> {source} {number}년 {number}월호에 (실린|게재된|발표된) {...}',
        '이 글은 [월간 골목](https://quay.example/harbour-at-night) 2023년 5월호에 실린 글을 필자의 동의를 얻어 옮겨 싣습니다.',
        {
          role: 'republication',
          originalPublisher: '월간 골목',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    translation: [
      [
        '<this> {originalHeadline}(을|를|의) [{inLanguage}로 ](번역|한국어 번역|우리말 번역)(한 |본|입니다|했|하여|한|한 것|글){...}',
        '이 글은 [The harbour at night](https://quay.example/harbour-at-night)을 번역한 글입니다.',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> {originalLanguage}(에서|로 쓰인|로 작성된|로 된)[ 원문을] [한국어로 ]번역{...}',
        '이 글은 영어에서 번역되었습니다.',
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '[이 글은 |본 글은 ][원]저자의 (허락|허가|동의)(을|를) (받고|받아|얻어) 번역{...}',
        '저자의 허락을 받고 번역한 글입니다.',
        { role: 'translation' },
      ],
    ],
    machine: [
      [
        '<this> <engine>[ ](번역|번역기)(되|된|했|하여|을 통|를 통|로 |에 의|입니다|이며)[{...}]',
        '이 기사는 기계 번역되었습니다.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '<engine>[ ](번역|번역기)[됨|본|된 (글|기사)입니다|되었습니다|했습니다|입니다]',
        '기계 번역',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '[한국어 |우리말 ](번역|옮긴이|역자|번역자|옮김|번역자 이름|한글 번역|번역가)(: | - |= ?){translators}',
        '번역: 김하나',
        { role: 'translation', translators: ['김하나'] },
      ],
      [
        '{translators}[ |\\(](옮김|번역|역|옮긴이)',
        '김하나 옮김',
        { role: 'translation', translators: ['김하나'] },
      ],
      [
        '(한국어|우리말|한글) (번역|옮김)[ (©|\\(c\\)) {...}](, | by | ){translators}',
        '한국어 번역 © 2011, 김하나',
        { role: 'translation', translators: ['김하나'] },
      ],
      [
        '<this> {translators}(이|가|님이) [{originalLanguage}에서 ][한국어로 ]번역{...}',
        '이 글은 김하나가 영어에서 번역했습니다.',
        { role: 'translation', originalLanguage: 'en', translators: ['김하나'] },
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
        '<this> {source}의 (허락|허가|동의)(을|를) (받아|받고|얻어) (전재|게재|재게재|옮겨){...}',
        '이 글은 부두신문의 허락을 받아 전재합니다.',
        { role: 'republication', originalPublisher: '부두신문' },
      ],
    ],
    agency: [
      [
        '(제공|기사제공|기사 제공|콘텐츠 제공)(: |=){source}',
        '기사제공: 항만통신',
        { role: 'republication', basis: 'syndication', originalPublisher: '항만통신' },
      ],
    ],
  },
  byline: ['(글|기자|저자|글쓴이|작성자|지은이|필자):'],
  dates: {
    year: '년',
    month: '월',
    day: '일',
  },
  clock: { am: '오전', pm: '오후', hours: '시', minutes: '분', half: '반' },
  numbers: {
    magnitudes: { 십: 10, 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  },
  lists: {
    extent: ['{number}(쪽|페이지|면|원)'],
    card: ['출판사|펴낸곳|펴낸이|쪽수|페이지|가격|정가|감독|출연|각본|상영시간|출간일|발행일'],
    ownWorks: ['별도의 (언급|표시)이 없는 한'],
    comments: ['[{number}](댓글|댓글쓰기|의견|답글)[{number}|（{number}）|\\({number}\\)]'],
    around: [
      '관련[ ](기사|글|뉴스|글들)|인기[ ](기사|글)|추천[ ](기사|글)|(많이 본|최신) (기사|뉴스)|함께 읽으면 좋은 글',
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
