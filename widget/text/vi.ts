/** Vietnamese. */
import type { Words } from '../../src/types.js'

export const lang = 'vi'
export const words: Words = {
  bannerTitle: 'Quyền riêng tư của bạn trên trang này',
  bannerOptIn:
    'Khi bạn đồng ý, trang này dùng cookie và các công cụ tương tự, và chia sẻ dữ liệu với đối tác. Không có gì bắt đầu trước khi bạn trả lời, và bạn có thể đổi câu trả lời bất cứ lúc nào.',
  bannerOptOut:
    'Trang này dùng cookie và chia sẻ dữ liệu với các đối tác quảng cáo, điều mà luật có thể gọi là bán. Bạn có thể từ chối ngay bây giờ hoặc bất cứ lúc nào bằng liên kết ở cuối trang.',
  accept: 'Đồng ý',
  decline: 'Từ chối',
  preferences: 'Tùy chọn',
  doNotSell: 'Không bán hoặc chia sẻ thông tin cá nhân của tôi',
  dismiss: 'Đóng',
  policy: 'Chính sách quyền riêng tư',
  preferencesTitle: 'Tùy chọn quyền riêng tư',
  saleTitle: 'Bán và chia sẻ thông tin cá nhân',
  saleNote: 'Khi bạn từ chối, trang này ngừng cung cấp thông tin cá nhân cho đối tác để họ tự sử dụng.',
  optOutAll: 'Từ chối',
  optedOut: 'Việc từ chối của bạn có hiệu lực',
  optedOutNote: 'Thông tin cá nhân của bạn không bị bán hoặc chia sẻ từ trình duyệt này.',
  advertising: 'Quảng cáo',
  advertisingNote: 'Đối tác hiển thị và đo lường quảng cáo dựa trên các lượt truy cập của bạn tại đây và nơi khác.',
  analytics: 'Thống kê',
  analyticsNote: 'Đếm lượt truy cập và cho thấy trang được sử dụng thế nào.',
  functional: 'Nội dung bên ngoài',
  functionalNote: 'Video, bản đồ, trò chuyện và nội dung khác từ bên ngoài.',
  sensitive: 'Thông tin nhạy cảm',
  sensitiveNote: 'Việc sử dụng vượt quá yêu cầu của bạn, chẳng hạn để suy ra đặc điểm của bạn.',
  allowed: 'Được phép',
  denied: 'Không được phép',
  partners: 'Đối tác',
  scope:
    'Câu trả lời được lưu trong trình duyệt này trên thiết bị này; trình duyệt khác cần câu trả lời riêng, và xóa cookie sẽ xóa câu trả lời. Chúng tôi không hỏi tên hay địa chỉ. Không có đối tác, một số phần của trang có thể không hoạt động như dự định.',
  prevails: 'Bản tiếng Anh được ưu tiên áp dụng.',
  save: 'Lưu lựa chọn',
  confirmNote:
    'Bạn đã từ chối. Để lại cho phép bán và chia sẻ thông tin cá nhân của bạn, hãy nhấn “Lưu lựa chọn” một lần nữa.',
  close: 'Đóng',
  signalHonored: 'Yêu cầu từ chối đã được thực hiện',
  signalNote: 'Trình duyệt của bạn gửi Global Privacy Control. Điều đó được coi là từ chối việc bán và chia sẻ.',
  signalOverridden:
    'Trình duyệt của bạn yêu cầu từ chối, nhưng lựa chọn của chính bạn trên trang này cho phép chia sẻ.',
  reload: 'Tải lại trang',
  reloadNote: 'Mã của đối tác đang chạy sẽ dừng khi trang được tải lại.',
  receipt: 'Biên nhận',
  receiptNote:
    'Những gì trình duyệt này lưu từ câu trả lời của bạn, và những gì bạn đã được cho xem. Không có tên hay mã định danh nào của bạn.',
  download: 'Tải xuống',
  noticeTitle: 'Chính sách quyền riêng tư của chúng tôi đã thay đổi',
  notice: 'Đây chỉ là thông báo. Những lựa chọn của bạn trên trang này vẫn giữ nguyên.',
  embedTitle: 'Nội dung từ {partner}',
  embedNote: 'Không có gì được tải từ đó nếu bạn chưa cho phép. Sau đó, {partner} sẽ biết bạn đã truy cập trang này.',
  embedOnce: 'Tải một lần',
  embedAlways: 'Luôn tải',
  linkSell: 'Không bán thông tin cá nhân của tôi',
  linkChoices: 'Lựa chọn quyền riêng tư của bạn',
  linkCalifornia: 'Lựa chọn quyền riêng tư của bạn tại California',
  limit: 'Hạn chế sử dụng thông tin cá nhân nhạy cảm của tôi',
}
