/** The zone in which days begin and end for this product. */
export const timeZone = 'Asia/Ho_Chi_Minh';
