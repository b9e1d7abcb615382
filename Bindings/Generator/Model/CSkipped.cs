namespace DeviceKit.Generator.Model;

/// <summary>A declaration that the front end could not describe.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="Kind">function, record, enum, typedef, variable, macro.</param>
/// <param name="Reason">Why, as a phrase: "takes a va_list".</param>
public sealed record CSkipped(string Name, CLocation Location, string Kind, string Reason);
