namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>The flags of System.Globalization.NumberStyles.</summary>
internal static class NumberStyle
{
    internal const int AllowLeadingWhite = 0x0001;
    internal const int AllowTrailingWhite = 0x0002;
    internal const int AllowLeadingSign = 0x0004;
    internal const int AllowTrailingSign = 0x0008;
    internal const int AllowParentheses = 0x0010;
    internal const int AllowDecimalPoint = 0x0020;
    internal const int AllowThousands = 0x0040;
    internal const int AllowExponent = 0x0080;
    internal const int AllowCurrencySymbol = 0x0100;
    internal const int AllowHexSpecifier = 0x0200;
    internal const int AllowBinarySpecifier = 0x0400;

    internal const int Integer = AllowLeadingWhite | AllowTrailingWhite | AllowLeadingSign;
}
