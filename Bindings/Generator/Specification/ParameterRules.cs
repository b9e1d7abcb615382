namespace DeviceKit.Generator.Specification;

/// <summary>Which word goes with which kind of parameter.</summary>
internal static class ParameterRules
{
    /// <summary>Whether a word may follow a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="word">One of <see cref="SpecificationGrammar.ParameterWords"/>.</param>
    public static bool Allows(ParameterKind kind, string word)
    {
        bool vanishes = kind is ParameterKind.Null or ParameterKind.UserData;
        return word switch
        {
            "optional" => kind is not ParameterKind.Value && !vanishes,
            "length" or "fixed" => kind is ParameterKind.InArray or ParameterKind.OutArray or ParameterKind.InText or ParameterKind.OutText,
            "owned" => kind is ParameterKind.Out or ParameterKind.InOut or ParameterKind.OutAddress or ParameterKind.Address,
            "consumed" => kind is ParameterKind.Value or ParameterKind.In or ParameterKind.InOut or ParameterKind.InArray or ParameterKind.InText or ParameterKind.Address,
            "enum" => kind is ParameterKind.Value or ParameterKind.In or ParameterKind.Out or ParameterKind.InOut or ParameterKind.InArray or ParameterKind.OutArray,
            _ => kind is not ParameterKind.Value && !vanishes,
        };
    }

    /// <summary>What to do about a word that does not go with its kind.</summary>
    /// <param name="word">The word.</param>
    public static string Remedy(string word) => word switch
    {
        "length" or "fixed" => "write 'in array', 'out array', 'inout array', 'in text' or 'out text' in front of it, or take it away",
        "owned" => "write it behind 'out', 'inout', 'out address' or 'address'; for what goes in write 'consumed'",
        "consumed" => "write it behind a kind that goes in; for what comes out write 'owned'",
        _ => "take it away",
    };

    /// <summary>How a kind is written.</summary>
    /// <param name="parameter">The parameter.</param>
    public static string Spelling(ParameterSpecification parameter) => parameter.Kind switch
    {
        ParameterKind.Value => "value",
        ParameterKind.In => "in",
        ParameterKind.Out => "out",
        ParameterKind.InOut => "inout",
        ParameterKind.InArray => "in array",
        ParameterKind.OutArray => parameter.IsRead ? "inout array" : "out array",
        ParameterKind.InText => "in text",
        ParameterKind.OutText => "out text",
        ParameterKind.Address => "address",
        ParameterKind.OutAddress => "out address",
        ParameterKind.Callback => "callback",
        ParameterKind.CallbackTable => "callbacks",
        ParameterKind.UserData => "user-data",
        _ => "null",
    };
}
