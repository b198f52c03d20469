import type { ThemeConfig } from 'antd'

/** The look of the controls: deep pine on paper, small radii, one type scale. The same values stand in styles/tokens.css. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0d5c53',
    colorInfo: '#0d5c53',
    colorLink: '#0d5c53',
    colorLinkHover: '#084840',
    colorSuccess: '#25643a',
    colorWarning: '#8a5300',
    colorError: '#a3201a',
    colorText: '#17211f',
    colorTextSecondary: '#4d5854',
    colorTextTertiary: '#5d6763',
    colorTextPlaceholder: '#6b7571',
    colorTextDescription: '#55605c',
    colorBorder: '#c9cdc5',
    colorBorderSecondary: '#e0e2db',
    colorBgLayout: '#f4f3ee',
    colorBgContainer: '#ffffff',
    colorFillAlter: '#f8f8f4',
    fontFamily:
      '"Be Vietnam Pro", "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", Arial, sans-serif',
    fontSize: 14,
    fontSizeSM: 12.5,
    borderRadius: 6,
    borderRadiusLG: 8,
    borderRadiusSM: 4,
    controlHeight: 34,
    controlHeightSM: 27,
    lineHeight: 1.5,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    wireframe: false,
  },
  components: {
    // Under the mouse a field is not yet the one that is typed into.
    Input: { hoverBorderColor: '#8f9891' },
    Select: { hoverBorderColor: '#8f9891' },
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: '#f8f8f4',
      headerColor: '#4d5854',
      headerSplitColor: 'transparent',
      rowHoverBg: '#f3f7f5',
      rowSelectedBg: '#e9f2ef',
      rowSelectedHoverBg: '#e0ede9',
      cellPaddingBlock: 8,
      cellPaddingInline: 10,
      cellFontSize: 13.5,
    },
    Tabs: { titleFontSize: 14, horizontalItemPadding: '9px 0', horizontalItemGutter: 22 },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 3px', labelColor: '#17211f' },
    Collapse: { headerPadding: '8px 0', contentPadding: '0 0 10px' },
    Tag: { defaultBg: '#f2f2ec' },
  },
}

/** The same on a telephone: whatever is pressed is high enough for a finger. */
export const phoneTheme: ThemeConfig = {
  ...theme,
  token: { ...theme.token, controlHeight: 42, controlHeightSM: 40 },
}
