"""The symptoms: the neurological set in one question, then the others."""

from core.wording import Wording
from dialogue.questions.shape import Answer, Offer, Question, Topic, offer

_NERVES: tuple[Offer, ...] = (
    offer("numbness", "numbness", {"numbness": "yes"}, patient="numbness, in feet or hands for example",
          words="numb|numb feet|numb hands|numb toes|numb fingers"),
    offer("tingling", "tingling", {"tingling": "yes"}, words="tingle|tingly"),
    offer("paresthesia", "paresthesia", {"paresthesia": "yes"},
          patient="pins and needles or other odd feelings in the skin",
          words="pins and needles|paresthesias|paraesthesia|odd feelings"),
    offer("neuropathic_pain", "neuropathic pain", {"neuropathic_pain": "yes"}, patient="burning or shooting nerve pain",
          words="burning pain|nerve pain|burning feet|shooting pain"),
    offer("motor_symptoms", "weakness or other motor signs", {"motor_symptoms": "yes"},
          patient="weak or clumsy muscles",
          words="weak muscles|muscle weakness|weak|weakness|clumsy|clumsiness"),
    offer("gait_disturbance", "gait disturbance", {"gait_disturbance": "yes"},
          patient="trouble walking, unsteady walking",
          words="unsteady|unsteady walking|trouble walking|gait|unsteady gait|balance|balance problems"),
    offer("ataxia", "ataxia", {"ataxia": "yes"}, patient="poor coordination of movements (ataxia)",
          words="poor coordination|uncoordinated"),
    offer("cognitive_difficulty", "cognitive difficulty", {"cognitive_difficulty": "yes"},
          patient="trouble thinking or finding words",
          words="trouble thinking|confusion|confused|cannot concentrate|concentration|trouble concentrating"
                "|finding words"),
    offer("memory_problem", "memory problem", {"memory_problem": "yes"}, patient="memory trouble",
          words="memory|forgetful|memory loss|forgetting"),
    offer("brain_fog", "brain fog (memory, words or concentration, most days)", {"brain_fog": "yes"},
          patient="brain fog: trouble with memory, words or focus on most days", words="brain fog|foggy|fog"),
    offer("visual_problem", "visual problem", {"visual_problem": "yes"}, patient="trouble seeing, blurred vision",
          words="blurred vision|blurry vision|vision|trouble seeing|eyes"),
    offer("optic_nerve_dysfunction", "optic nerve dysfunction (examined)", {"optic_nerve_dysfunction": "yes"},
          patient="optic nerve trouble found by a doctor", words="optic nerve|optic neuropathy"),
    offer("peripheral_neuropathy", "diagnosed peripheral neuropathy", {"peripheral_neuropathy": "yes"},
          patient="neuropathy (nerve damage) found by a doctor", words="neuropathy|nerve damage"),
    offer("subacute_combined_degeneration", "subacute combined degeneration", {"subacute_combined_degeneration": "yes"},
          patient="spinal cord damage found by a doctor", words="spinal cord|cord damage|cord signs"),
)  # fmt: skip

SYMPTOMS = (
    Question(
        key="nerve_symptoms",
        topic=Topic.SYMPTOMS,
        facts=tuple(choice.value for choice in _NERVES),
        text=Wording(
            "Which of these neurological symptoms or signs are present?",
            "Which of these do you have? They can come from nerves that lack B12.",
        ),
        why=Wording(
            "Any one of them means treatment the same day with alternate-day injections, because the damage can "
            "become permanent.",
            "Any one of them means that treatment should not wait, because nerve damage can become permanent.",
        ),
        answer=Answer.MANY,
        offers=_NERVES,
        otherwise=dict.fromkeys((choice.value for choice in _NERVES), "no"),
        examples=("none", "1, 2", "numb feet"),
        names=("nerve symptoms", "symptoms", "numbness", "tingling"),
    ),
    Question(
        key="other_symptoms",
        topic=Topic.SYMPTOMS,
        facts=("glossitis", "fatigue", "depression"),
        text=Wording("Which of these are present?", "Which of these do you have?"),
        why=Wording(
            "At a borderline level each of them triggers treatment; glossitis also asks for intrinsic factor "
            "antibodies.",
            "With a borderline level each of them is a reason to treat.",
        ),
        answer=Answer.MANY,
        offers=(
            offer("glossitis", "glossitis", {"glossitis": "yes"}, patient="a sore, smooth or red tongue",
                  words="sore tongue|red tongue|smooth tongue|tongue"),
            offer("fatigue", "fatigue", {"fatigue": "yes"}, patient="unusual tiredness",
                  words="tired|tiredness|exhausted|no energy|weary"),
            offer("depression", "depression", {"depression": "yes"}, patient="low mood or depression",
                  words="low mood|depressed|sad|down"),
        ),
        otherwise={"glossitis": "no", "fatigue": "no", "depression": "no"},
        examples=("none", "2", "tired"),
        names=("tongue, tiredness, mood", "other symptoms", "fatigue", "tongue"),
    ),
)  # fmt: skip
