namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXEvalResultKind</c>, those that occur.</summary>
internal enum EvaluationKind
{
    /// <summary>No value.</summary>
    None = 0,

    /// <summary>An integer.</summary>
    Integer = 1,

    /// <summary>A floating-point number.</summary>
    Float = 2,

    /// <summary>A string literal.</summary>
    Text = 4,
}
