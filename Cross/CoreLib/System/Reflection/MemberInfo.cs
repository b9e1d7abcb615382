namespace System.Reflection;

public abstract class MemberInfo
{
    protected MemberInfo()
    {
    }

    public abstract string Name { get; }

    public virtual Type? DeclaringType => null;
}
