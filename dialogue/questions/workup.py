"""Tests beside B12: for the cause of the deficiency, and those of the long-term review."""

from core.wording import Wording
from dialogue.questions.shape import Answer, Question, Topic, offer

_NOT_DONE: dict[str, dict[str, str]] = {
    wording: {} for wording in ("not done", "not tested", "never tested", "never", "no", "none", "not measured")
}  # fmt: skip

WORKUP = (
    Question(
        key="h_pylori",
        topic=Topic.CAUSES,
        facts=("h_pylori",),
        text=Wording(
            "What is the Helicobacter pylori result?",
            "Have you had a test for the stomach germ Helicobacter pylori?",
        ),
        why=Wording(
            "It is part of the search for the cause when tablets fail: it can lie behind atrophic gastritis.",
            "This germ can harm the stomach so that it takes up less B12.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("not_tested", "not tested", {"h_pylori": "not_tested"}, words="no|none|not done|never|pending"),
            offer("negative", "negative", {"h_pylori": "negative"}, patient="yes, it was negative",
                  words="neg|negative|not found"),
            offer("positive", "positive", {"h_pylori": "positive"}, patient="yes, it was positive",
                  words="pos|positive|found"),
        ),
        examples=("not tested", "negative"),
        names=("helicobacter", "h. pylori", "pylori"),
    ),
    Question(
        key="gastrin",
        topic=Topic.CAUSES,
        facts=("gastrin",),
        text=Wording(
            "What is the gastrin result, with its unit?",
            "Have you had a gastrin blood test? If so, what is the result, with its unit?",
        ),
        why=Wording(
            "A markedly raised gastrin points to pernicious anemia; on an acid blocker it proves little.",
            "A very high gastrin points to pernicious anemia, a disease in which B12 is not taken up.",
        ),
        answer=Answer.AMOUNT,
        quantity="gastrin",
        words=_NOT_DONE,
        examples=("90 pg/mL", "not done"),
        names=("gastrin",),
    ),
    Question(
        key="iron_status",
        topic=Topic.REVIEW,
        facts=("iron_status",),
        text=Wording(
            "What do the iron studies show (ferritin, transferrin saturation)?",
            "Has your iron been tested?",
        ),
        why=Wording(
            "Iron deficiency is often present too and can weaken the blood response.",
            "A lack of iron is common too, and it can slow how the blood recovers.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("not_tested", "not tested", {"iron_status": "not_tested"}, words="no|none|not done|never"),
            offer("adequate", "adequate", {"iron_status": "adequate"}, patient="yes, it was normal",
                  words="normal|fine|ok|enough"),
            offer("deficient", "deficient", {"iron_status": "deficient"}, patient="yes, it was low",
                  words="low|deficiency|low ferritin|low iron"),
        ),
        examples=("not tested", "low"),
        names=("iron", "ferritin"),
    ),
    Question(
        key="vitamin_d",
        topic=Topic.REVIEW,
        facts=("vitamin_d",),
        text=Wording(
            "What is the vitamin D level, with its unit?",
            "What is your vitamin D level, with its unit, if it was tested?",
        ),
        why=Wording(
            "It is followed after weight-loss surgery.",
            "It is checked after weight-loss surgery.",
        ),
        answer=Answer.AMOUNT,
        quantity="vitamin_d",
        words=_NOT_DONE,
        examples=("60 nmol/L", "24 ng/mL", "not done"),
        names=("vitamin d",),
    ),
    Question(
        key="bariatric_panel_date",
        topic=Topic.REVIEW,
        facts=("bariatric_panel_date",),
        text=Wording(
            "When were thiamine, calcium and vitamin A last tested?",
            "When were thiamine, calcium and vitamin A last tested in your blood?",
        ),
        why=Wording(
            "They are tested at intervals after weight-loss surgery.",
            "They are checked again and again after weight-loss surgery.",
        ),
        answer=Answer.DATE,
        words=_NOT_DONE,
        examples=("3 months ago", "2025-10-01", "never"),
        names=("thiamine, calcium and vitamin a", "thiamine", "calcium", "vitamin a"),
    ),
    Question(
        key="inherited_cobalamin_disorder",
        topic=Topic.CAUSES,
        facts=("inherited_cobalamin_disorder",),
        text=Wording(
            "Is an inherited disorder of cobalamin metabolism known?",
            "Has a doctor told you that you were born with a disorder of how the body uses B12?",
        ),
        why=Wording(
            "With one no regimen is worked out: a metabolic clinic is asked, and cyanocobalamin is avoided.",
            "With one, special doctors have to decide on the treatment.",
        ),
        answer=Answer.ONE,
        offers=(
            offer("no", "no", {"inherited_cobalamin_disorder": "no"}, words="none|nope|not known"),
            offer("yes", "yes, the gene is not known", {"inherited_cobalamin_disorder": "yes"}, words="yes|yes it is"),
            *(
                offer(gene, gene, {"inherited_cobalamin_disorder": gene})
                for gene in ("TCN2", "MMACHC", "MMADHC", "MTRR", "MTR")
            ),
            offer("other", "another gene", {"inherited_cobalamin_disorder": "other"}, words="other|another"),
        ),
        examples=("no", "MMACHC"),
        names=("inherited disorder", "gene"),
    ),
)  # fmt: skip
