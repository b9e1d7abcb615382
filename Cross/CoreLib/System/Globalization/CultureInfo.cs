namespace System.Globalization;

public class CultureInfo : IFormatProvider, ICloneable
{
    private static readonly CultureInfo s_invariant = new("");

    private readonly string _name;

    public CultureInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _name = name;
    }

    public static CultureInfo InvariantCulture => s_invariant;

    public static CultureInfo CurrentCulture
    {
        get => s_invariant;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public static CultureInfo CurrentUICulture
    {
        get => s_invariant;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public virtual string Name => _name;

    public virtual bool IsNeutralCulture => false;

    public virtual object? GetFormat(Type? formatType) => null;

    public virtual object Clone() => MemberwiseClone();

    public override string ToString() => _name;
}
