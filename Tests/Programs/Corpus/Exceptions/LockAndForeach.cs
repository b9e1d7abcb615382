// covers: lock x class; foreach-dispose x class
using System;
using System.Collections;

namespace Programs.Exceptions.LockAndForeach;

internal static class Program
{
    internal static void Main()
    {
        object gate = new();
        int count = 0;
        lock (gate)
        {
            lock (gate)
            {
                count++;
            }
        }

        try
        {
            lock (gate)
            {
                throw new InvalidOperationException();
            }
        }
        catch (InvalidOperationException)
        {
            count += 10;
        }

        lock (gate)
        {
            count += 100;
        }

        Console.WriteLine(count);
        foreach (object? x in new Source())
        {
            Console.WriteLine(x);
            if ((int)x! == 2)
            {
                break;
            }
        }

        try
        {
            foreach (object? x in new Source())
            {
                throw new InvalidOperationException("in loop");
            }
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}

internal sealed class Source : IEnumerable
{
    public IEnumerator GetEnumerator() => new Walk();

    private sealed class Walk : IEnumerator, IDisposable
    {
        private int _at;

        public object Current => _at;

        public bool MoveNext() => ++_at < 5;

        public void Reset() => _at = 0;

        public void Dispose() => Console.WriteLine("disposed");
    }
}
