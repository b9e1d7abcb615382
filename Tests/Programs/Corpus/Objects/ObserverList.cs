// covers: interface x class; list-own x class
using System;

namespace Programs.Objects.ObserverList;

internal static class Program
{
    internal static void Main()
    {
        var sensor = new Sensor();
        var alarm = new Alarm(30);
        var average = new Average();
        sensor.Attach(alarm);
        sensor.Attach(average);
        sensor.Attach(alarm);
        for (int t = 10; t < 60; t += 7)
        {
            sensor.Read(t);
            if (t == 38)
            {
                sensor.Detach(alarm);
            }
        }

        Console.WriteLine(alarm.Count);
        Console.WriteLine(average.Value);
    }
}

internal interface IObserver
{
    void Seen(int value);
}

internal sealed class Sensor
{
    private Entry? _first;

    public void Attach(IObserver observer) => _first = new Entry(observer, _first);

    public void Detach(IObserver observer)
    {
        if (_first is null)
        {
            return;
        }

        if (_first.Observer == observer)
        {
            _first = _first.Next;
            return;
        }

        for (Entry e = _first; e.Next is not null; e = e.Next)
        {
            if (e.Next.Observer == observer)
            {
                e.Next = e.Next.Next;
                return;
            }
        }
    }

    public void Read(int value)
    {
        for (Entry? e = _first; e is not null; e = e.Next)
        {
            e.Observer.Seen(value);
        }
    }

    private sealed class Entry(IObserver observer, Entry? next)
    {
        public IObserver Observer => observer;

        public Entry? Next { get; set; } = next;
    }
}

internal sealed class Alarm(int limit) : IObserver
{
    public int Count { get; private set; }

    public void Seen(int value)
    {
        if (value > limit)
        {
            Console.WriteLine("alarm " + value);
            Count++;
        }
    }
}

internal sealed class Average : IObserver
{
    private int _sum;
    private int _count;

    public int Value => _sum / _count;

    public void Seen(int value)
    {
        _sum += value;
        _count++;
    }
}
