"""What stands around a line says whether it begins with a label."""

from tests.labels.reading import labels_of


def test_dots_with_which_speech_begins_lead_to_no_number() -> None:
    text = (
        "पुल की बात\n\nगीता – क्या आप कल आएँगे?\nमोहन – ………..पुल के पास से।\n"
        "गीता – कौन सा पुल?\nमोहन – वही जो पुराना है।\n"
        "गीता – अच्छा, मैं आऊँगी।\nमोहन – धन्यवाद।\n"
    )
    assert labels_of(text) == ["गीता", "मोहन"] * 3


def test_a_name_with_its_title_stands_below_a_reference() -> None:
    text = (
        "HC Deb 26 May 1989 vol 145 cc1201-5\nMr. Edwin Tarr (Marle, North)\n\n"
        "You will remember, Mr. Speaker, that I asked about the quay yesterday.\n\n"
        "Mr. Speaker\n\nI undertook to look into it, and no rule was broken.\n\n"
        "Mr. Alan Poe (Merrow, West)\n\nI am grateful for that, Mr. Speaker.\n"
    )
    assert labels_of(text)[0] == "Mr. Edwin Tarr (Marle, North)"


def test_scenes_of_a_chinese_screenplay_speak_not() -> None:
    text = (
        "**1. 茶馆 内 日**\n\n*空无一人。*\n\n**2. 桥头 外 夜**\n\n*雨声。*\n\n"
        "**林小雨**\n你来了？\n\n**周老板**\n来了，路上下雨。\n\n**林小雨**\n坐吧，喝茶。\n\n"
        "**周老板**\n好，谢谢你。\n"
    )
    assert labels_of(text) == ["林小雨", "周老板"] * 2
