import type { LegalNote } from './note.ts'

/** What the auction law says that is neither a term nor a bar for the office. */
export const auctionHouseNotes: readonly LegalNote[] = [
  {
    ref: 'AU03',
    articles: ['LDG.33'],
    sentence: {
      vi: 'Hợp đồng dịch vụ đấu giá bằng văn bản; chỉ được đơn phương chấm dứt trước khi tổ chức đấu giá nhận hồ sơ.',
      en: 'The contract is in writing; it may be ended by one side only before dossiers are accepted.',
    },
    why: { vi: 'Thời hạn ký hợp đồng ở AUC-4, B02.', en: 'The term for signing it stands in AUC-4 and B02.' },
    acts: ['SIGN_AUCTION_CONTRACT'],
  },
  {
    ref: 'AU04',
    articles: ['LDG.5'],
    sentence: {
      vi: 'Chấp hành viên định bước giá của từng cuộc đấu giá và báo bằng văn bản cho tổ chức đấu giá.',
      en: 'The officer fixes the increment of each auction and tells the auction house in writing.',
    },
    why: { vi: 'Luật không đặt mức tối thiểu, tối đa.', en: 'The law sets neither a least nor a most.' },
    acts: ['PUBLISH_AUCTION'],
  },
  {
    ref: 'AU14',
    articles: ['LDG.38.4'],
    sentence: {
      vi: 'Người mất năng lực, người của tổ chức đấu giá, thẩm định viên, người quyết định bán và thân thích không được đăng ký.',
      en: 'The incapable, people of the auction house, valuers, those who decide the sale and their relatives may not bid.',
    },
    why: {
      vi: 'Tổ chức đấu giá xét khi nhận đăng ký.',
      en: 'The auction house looks at it when it takes registrations.',
    },
    acts: ['PUBLISH_AUCTION'],
  },
  {
    ref: 'AU15',
    articles: ['LDG.58'],
    sentence: {
      vi: 'Giá khởi điểm được công khai; tài sản thi hành án đấu giá theo phương thức trả giá lên.',
      en: 'The start price is public; enforcement assets are sold by ascending bids.',
    },
    why: {
      vi: 'Mức giá trúng tối thiểu do VAL-8, B11 giữ.',
      en: 'The least sale price is held by VAL-8 and B11.',
    },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU16',
    articles: ['LDG.40'],
    sentence: {
      vi: 'Đấu giá bằng lời nói, bỏ phiếu trực tiếp, gián tiếp hoặc trực tuyến; lượt trả sau cao hơn ít nhất một bước giá.',
      en: 'By word, by ballot, by sealed ballot or online; each bid is higher by at least the increment.',
    },
    why: {
      vi: 'Diễn biến trong phiên do đấu giá viên điều hành; thời gian trả giá trực tuyến (Nghị định 62/2017) chưa đối chiếu được.',
      en: 'The auctioneer runs the session; the length of online bidding (Decree 62/2017) could not be checked.',
    },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU18',
    articles: ['LDG.50'],
    sentence: {
      vi: 'Người trúng từ chối, rút giá tại phiên: xét người trả giá liền kề theo điều kiện của luật, nếu không thì không thành.',
      en: 'A winner who refuses at the session is followed by the next bidder on the terms of the law, else the auction fails.',
    },
    why: {
      vi: 'Việc tại phiên của đấu giá viên; cơ quan chỉ nhận kết quả.',
      en: 'It is done at the session; the office receives the result only.',
    },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU19',
    articles: ['LDG.44'],
    sentence: {
      vi: 'Biên bản đấu giá lập tại phiên; người trúng từ chối ký thì không giao kết hợp đồng.',
      en: 'Minutes are made at the session; a winner who will not sign concludes no contract.',
    },
    why: {
      vi: 'Giấy tờ của tổ chức đấu giá, không phải của cơ quan.',
      en: 'A paper of the auction house, not of the office.',
    },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU20',
    articles: ['LDG.46'],
    sentence: {
      vi: 'Từ khi công bố, người trúng đấu giá được coi là chấp nhận giao kết hợp đồng mua bán.',
      en: 'From the announcement the winner is taken to have accepted the sale contract.',
    },
    why: { vi: 'Hệ quả pháp lý, không phải việc phải làm.', en: 'A consequence of law, nothing to be done.' },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU24',
    articles: ['LDG.39.6'],
    sentence: {
      vi: 'Trúng đấu giá thì tiền đặt trước chuyển thành tiền đặt cọc.',
      en: 'Once won, the deposit becomes earnest money.',
    },
    why: {
      vi: 'Hệ quả pháp lý; người mua nộp phần còn lại theo AUC-16, B19.',
      en: 'A consequence of law; the buyer pays the rest under AUC-16 and B19.',
    },
    acts: ['BUYER_PAYS'],
  },
  {
    ref: 'AU25',
    articles: ['LDG.39.6'],
    sentence: {
      vi: 'Vắng mặt, bị truất quyền, từ chối ký, rút giá, từ chối kết quả thì mất tiền đặt trước; chỉ các trường hợp này.',
      en: 'Absence, exclusion, refusal to sign, withdrawal or refusal of the result forfeit the deposit; no other case does.',
    },
    why: {
      vi: 'Tổ chức đấu giá xử lý; tiền nộp ngân sách sau khi trừ chi phí.',
      en: 'The auction house deals with it; the money goes to the State budget after costs.',
    },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU26',
    articles: ['LDG.52'],
    sentence: {
      vi: 'Không thành: không ai đăng ký, không ai trả giá, từ chối ký, rút giá không người trả tiếp, từ chối kết quả.',
      en: 'An auction fails without registrants or bids, on refusal to sign, on withdrawal with nobody following, on refusal of the result.',
    },
    why: {
      vi: 'Danh mục để ghi kết quả; một người tham gia lần đầu do AU17 giữ.',
      en: 'A list for recording the result; the single bidder is held by AU17.',
    },
    acts: ['HOLD_AUCTION'],
  },
  {
    ref: 'AU30',
    articles: ['LDG.72'],
    sentence: {
      vi: 'Kết quả bị hủy theo thỏa thuận, theo quyết định của Tòa án, khi hủy hợp đồng dịch vụ hoặc vì thông đồng, dìm giá.',
      en: 'A result is cancelled by agreement, by the court, with the service contract, or for collusion.',
    },
    why: {
      vi: 'Căn cứ được ghi khi hủy kết quả.',
      en: 'The ground is written down when a sale is cancelled.',
    },
    acts: ['CANCEL_SALE'],
  },
  {
    ref: 'AU31',
    articles: ['D62.27.3'],
    sentence: {
      vi: 'Người mua nộp đủ tiền vào tài khoản của cơ quan thi hành án theo B19, AUC-16.',
      en: 'The buyer pays in full to the account of the office under B19 and AUC-16.',
    },
    why: {
      vi: 'Thời hạn và điều kiện ở B19, AUC-16.',
      en: 'The term and the condition stand in B19 and AUC-16.',
    },
    acts: ['BUYER_PAYS'],
  },
]
