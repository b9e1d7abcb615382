namespace DeviceKit.Cross.Intermediate;

/// <summary>What one clause of a <see cref="Region"/> catches. The index in <see cref="Region.Clauses"/> reaches the landing pad as the clause number.</summary>
/// <param name="Kind">How it decides.</param>
/// <param name="Subject">For Typed, the type descriptor's symbol or, before lowering, the type; for Filter, the FunctionSymbol of the filter (exception, frame of the parent) -> I32; else null.</param>
internal sealed record Clause(ClauseKind Kind, object? Subject);
