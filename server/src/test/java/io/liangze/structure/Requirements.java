package io.liangze.structure;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the product answers for, by the ids that tests carry in their display names: {@code [S1]}. */
final class Requirements {

    private static final String TEXT = """
            S1 市、区、镇三级两责办与联络
            S2 责任书逐级签订、全市覆盖
            S3 管理考核信息化：过程监管与网上考核
            S4 量化考核公开化、全覆盖
            S5 一函三书
            S6 换届风气监督：传达与承诺书
            S7 选人用人全程留痕
            S8 领导干部约谈
            S9 五人小组会商
            S10 纪检监察与审计监督配套
            S11 学习：中心组与培训
            S12 日常督查
            S13 政风行风热线投诉
            S14 专项整治与公共服务标准化
            S15 责任双报
            S16 监督双谈
            S17 案件双查
            S18 谈话函询与诫勉
            S19 问题线索排查与处置
            S20 与相关机关信息共享
            S21 五廉监督与微巡查
            P1 责任层层递减
            P2 责任分解停在纸面
            P3 班子联动与一岗双责的办法
            P4 对“一把手”监督难
            P5 基层纪检力量不足
            P6 问题与整改清单落实不到位
            P7 案件数量考核与抓早抓小的矛盾
            P8 处分档次缺乏解释
            P9 四种形态分工不明
            R1 责任清单与权力清单
            R2 “一把手”向常委会汇报履职
            R3 对纪委书记与纪委内部的监督
            R4 考核内容依据清单
            R5 考核层层传导、防止形式化
            R6 自查与签字背书
            R7 抽取关键问题与群众意见
            R8 考核主体扩大
            R9 专项巡视与派驻
            R10 容错纠错与激励
            R11 追责程序与期限
            R12 启动主体扩大
            R13 以事实为依据、以党规党纪为准绳
            R14 申辩与申诉
            R15 民主集中制与集体决定
            R16 复查与重新任用
            R17 以四种形态保护干部
            B1 无依据不问责
            B2 可验证的留痕
            B3 可重演的抽取
            B4 检举在浏览器中加密
            B5 雷同检测并显示段落
            B6 评分标准的矛盾检查
            B7 分数可重算
            B8 基层负担计量
            B9 约束机关的程序时限
            B10 逐级递减的度量，不排名
            B11 一台小机器算全国
            B12 独立意见：收齐前密封
            B13 程序图由代码画出
            B14 标准草案试算
            B15 不得录入的线索由表单拒收
            """;

    private Requirements() {}

    /** Titles by id, in order. */
    static Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        TEXT.lines().forEach(line -> {
            int space = line.indexOf(' ');
            titles.put(line.substring(0, space), line.substring(space + 1));
        });
        return titles;
    }
}
