"""Everyday names of medicines, by class: each is read as a medicine of its class."""

import pytest

from dialogue.parsing.freetext import read_free_text

# Written from general knowledge of what is sold, not from the lexicon.
CLASSES = {
    "ppi_duration": """
        omeprazole; Prilosec; Losec; esomeprazole; Nexium; lansoprazole; Prevacid; Zoton; pantoprazole; Protonix;
        Somac; rabeprazole; Aciphex; Pariet; dexlansoprazole; Dexilant; a PPI; a proton pump inhibitor
    """,
    "h2_blocker_duration": """
        famotidine; Pepcid; Pepcid AC; ranitidine; Zantac; cimetidine; Tagamet; nizatidine; an H2 blocker
    """,
    "metformin_duration": """
        metformin; metformin XR; Glucophage; Glucophage XR; Fortamet; Glumetza; Riomet; Janumet; Jentadueto; Synjardy;
        Xigduo; Siofor; Glucovance; Kazano; Eucreas; Sukkarto; Metabet
    """,
    "anticonvulsant_use": """
        Keppra; levetiracetam; phenytoin; Dilantin; Epanutin; carbamazepine; Tegretol; valproate; Depakote; Epilim;
        lamotrigine; Lamictal; topiramate; Topamax; phenobarbital; primidone; oxcarbazepine; Trileptal; Vimpat
    """,
    "colchicine_use": "colchicine; Colcrys; Mitigare",
    "anticoagulant_use": """
        warfarin; Coumadin; apixaban; Eliquis; rivaroxaban; Xarelto; dabigatran; Pradaxa; edoxaban; Lixiana; heparin;
        enoxaparin; Clexane; Lovenox; acenocoumarol; Fragmin; Savaysa; blood thinners; blood thinning tablets
    """,
    "folic_acid_use": "folic acid; folic acid tablets; methylfolate",
}
FORMS = {
    "cyanocobalamin": "cyanocobalamin; Cytamen; Cytacon; Nascobal",
    "hydroxocobalamin": "hydroxocobalamin; hydroxycobalamin; Neo-Cytamen; Cobalin-H; Cobalin H",
    "methylcobalamin": "methylcobalamin; mecobalamin; methyl B12",
}


def named(table: dict[str, str]) -> list[tuple[str, str]]:
    """Give each name with its class."""
    return [(name.strip(), of) for of, names in table.items() for name in names.split(";")]


@pytest.mark.parametrize(("name", "field"), named(CLASSES))
def test_medicines_by_class(name: str, field: str) -> None:
    """Whoever takes one takes a medicine of its class, and of no other."""
    told = [(fact.field, fact.value) for fact in read_free_text(f"I take {name}").facts]
    assert told == [(field, "yes")]


@pytest.mark.parametrize(("name", "form"), named(FORMS))
def test_products_by_form(name: str, form: str) -> None:
    """A product tells the form of B12."""
    told = {(fact.field, fact.value) for fact in read_free_text(f"I inject {name} monthly").facts}
    assert ("b12_form", form) in told


@pytest.mark.parametrize(("name", "field"), named(CLASSES))
def test_a_medicine_that_was_stopped_is_not_taken(name: str, field: str) -> None:
    """What was stopped is no medicine that is taken."""
    told = [fact.field for fact in read_free_text(f"I stopped {name} last year").facts]
    assert field not in told
