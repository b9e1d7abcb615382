namespace System;

[AttributeUsage(AttributeTargets.All, Inherited = true, AllowMultiple = false)]
public abstract class Attribute
{
    protected Attribute()
    {
    }

    public virtual object TypeId => GetType();

    public virtual bool IsDefaultAttribute() => false;

    public virtual bool Match(object? obj) => Equals(obj);
}
