import { groupDigits } from '../format/money.ts'

/** A sum in few letters: "3,4 tỷ đồng", "350 triệu đồng". */
function shortMoney(amount: number): string {
  // What rounds to a thousand millions is a billion.
  if (amount >= 999_950_000) return `${shorten(amount / 1_000_000_000)} tỷ đồng`
  return amount >= 1_000_000 ? `${shorten(amount / 1_000_000)} triệu đồng` : `${groupDigits(amount)} đồng`
}

/** One place after the comma, as long as it tells something. */
export function shorten(amount: number): string {
  const tenths = Math.round(amount * 10)
  const whole = groupDigits(Math.floor(tenths / 10))
  return amount >= 100 || tenths % 10 === 0 ? whole : `${whole},${tenths % 10}`
}

/** The sentences of the charts, in Vietnamese. */
export const chartsVietnamese = {
  charts: {
    asTable: 'Xem bảng số',
    table: 'bảng số',
    matters: (count: number) => `${groupDigits(count)} việc`,
    money: shortMoney,
    ageing: 'Tuổi việc',
    age: 'Từ quyết định thi hành án',
    oldest: (matters: string, age: string, money: string) =>
      `Tồn lâu nhất: ${matters} ${age.toLocaleLowerCase('vi')}, ${money}.`,
    open: (day: string, matters: string, money: string) =>
      `Ngày ${day} còn ${matters} phải thi hành, ${money}.`,
    noneOpen: (day: string) => `Ngày ${day} không còn việc nào phải thi hành.`,
    flow: 'Dòng việc qua các bước',
    fullest: (step: string, matters: string, day: string) =>
      `Nhiều việc nhất ở bước ${step}: ${matters} đang đứng ngày ${day}.`,
    cameAndWent: (entered: number, left: number) => `Trong kỳ ${entered} lượt vào, ${left} lượt ra.`,
    halfWait: (days: number) => `Một nửa đã đứng từ ${days} ngày trở lên.`,
    nobodyStands: 'Cuối kỳ không việc nào đứng ở bước nào.',
    incomplete: (count: number) =>
      `${count} việc chưa có đủ quá trình qua các bước; quản trị viên tính lại hồ sơ thì có.`,
    ended: 'kết thúc trong kỳ',
    standing: (matters: string) => `đang đứng ${matters}`,
    moves: (entered: number, left: number) => `vào ${entered}, ra ${left}`,
    grew: (count: number) => `ứ thêm ${count}`,
    took: 'đã ra khỏi bước',
    waiting: 'đang đứng',
    days: (median: number, p90: number) => `${median} ngày, 90% trong ${p90}`,
    daysRead: 'Số ngày ở bước: vạch là một nửa số việc, hết thanh là 90%.',
    columns: [
      'Đầu kỳ',
      'Vào',
      'Ra',
      'Cuối kỳ',
      'Đã ra: trung vị (ngày)',
      'Đã ra: 90% (ngày)',
      'Đang đứng: trung vị (ngày)',
      'Đang đứng: 90% (ngày)',
    ] as readonly string[],
    officers: 'So sánh Chấp hành viên',
    reached: (reached: number, all: number) => `${reached} trên ${all} Chấp hành viên đạt chỉ tiêu.`,
    heaviest: (name: string, matters: string) => `Nặng nhất: ${name}, ${matters} phải thi hành.`,
    notARanking: 'Tỷ lệ chỉ nên đọc cùng khối lượng bên cạnh.',
    targetLine: 'chỉ tiêu',
    load: 'số việc phải thi hành',
    doneOf: (done: number, of: number) => `${done}/${of} việc có điều kiện`,
    loadOf: (count: number) => `phải thi hành ${count} việc`,
    carried: (load: number, without: number, on: number) =>
      `phải thi hành\u00a0${load}, chưa có điều kiện\u00a0${without}, chuyển kỳ sau\u00a0${on}`,
    officerColumns: [
      'Tỷ lệ',
      'Chỉ tiêu',
      'Xong',
      'Có điều kiện',
      'Phải thi hành',
      'Chưa có điều kiện',
      'Chuyển kỳ sau',
    ] as readonly string[],
  },
  narrowed: {
    label: 'Danh sách đang thu hẹp',
    on: (day: string) => `Ngày ${day}`,
    decided: (from: string, to: string) =>
      from === ''
        ? `Quyết định đến ${to}`
        : to === ''
          ? `Quyết định từ ${from}`
          : `Quyết định từ ${from} đến ${to}`,
    means: {
      withMeans: 'Có điều kiện',
      withoutMeans: 'Chưa có điều kiện',
      stopped: 'Hoãn, tạm đình chỉ, trường hợp khác',
    } as Readonly<Record<string, string>>,
    drop: (what: string) => `Bỏ điều kiện: ${what}`,
  },
}
