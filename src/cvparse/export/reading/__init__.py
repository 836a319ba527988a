"""Other formats as a CV: JSON Resume and RenderCV, key by key, with an account of what nobody read."""
