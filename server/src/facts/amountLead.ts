/** What may stand between the "to" of a change and the amount that it leads to: "to a new maximum aggregate offering price of up to approximately $Y". */
export const TO_LEAD =
  '(?:(?:an? )?(?:(?:new|maximum|total|aggregate|increased|reduced|revised) )*(?:(?:gross )?(?:offering|sales) (?:price|amount) |amount )?(?:of )?)(?:up to )?(?:a maximum of )?(?:approximately )?';
