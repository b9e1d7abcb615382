using System.Text;

namespace System.IO;

public class StringWriter : TextWriter
{
    private readonly StringBuilder _builder;

    public StringWriter()
        : this(new StringBuilder())
    {
    }

    public StringWriter(IFormatProvider? formatProvider)
        : this(new StringBuilder())
    {
    }

    public StringWriter(StringBuilder sb)
    {
        ArgumentNullException.ThrowIfNull(sb);
        _builder = sb;
    }

    public override Encoding Encoding => Encoding.Unicode;

    public virtual StringBuilder GetStringBuilder() => _builder;

    public override void Write(char value) => _builder.Append(value);

    public override void Write(ReadOnlySpan<char> buffer) => _builder.Append(buffer);

    public override void Write(string? value) => _builder.Append(value);

    public override string ToString() => _builder.ToString();
}
