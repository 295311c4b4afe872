"""Who is told; an unknown reader is told as a patient (C-05)."""

from core.conditions import Is, Told

FOR_CLINICIAN = Told(Is("audience", "clinician"))
